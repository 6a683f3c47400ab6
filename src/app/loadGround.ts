import type { GroundAssets } from '@/scene/world'
import { GROUND_URLS } from './assets'
import { createGroundWorker } from './createGroundWorker'
import { FileError } from './fetchFile'

/** Loads the ground in a worker. @throws FileError naming the file that is missing or damaged. */
export function loadGround(): Promise<GroundAssets> {
  return new Promise((resolve, reject) => {
    const worker = createGroundWorker()
    worker.onmessage = ({ data }: MessageEvent<{ assets?: GroundAssets; failure?: string }>) => {
      worker.terminate()
      if (data.assets) resolve(data.assets)
      else reject(new FileError(data.failure))
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new FileError(`the ground could not be read: ${event.message || 'the worker did not start'}`))
    }
    worker.postMessage(GROUND_URLS)
  })
}
