import type { GroundFault } from '@/ground/terrain/groundError'
import type { GroundAssets } from '@/scene/world'
import { GROUND_URLS } from './assets'
import { createGroundWorker } from './createGroundWorker'
import { FileError } from './fetchFile'

/** The ground, with faults of what could be left out. */
export interface LoadedGround {
  readonly assets: GroundAssets
  readonly faults: readonly GroundFault[]
}
/** What the worker answers; it is part of this page. */
type Answer = Partial<LoadedGround> & { readonly failure?: string }

/** Loads the ground in a worker. @throws FileError naming the file that is missing or damaged. */
export function loadGround(): Promise<LoadedGround> {
  return new Promise((resolve, reject) => {
    const worker = createGroundWorker()
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate()
      if (data.assets) resolve({ assets: data.assets, faults: data.faults ?? [] })
      else reject(new FileError(data.failure))
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new FileError(`the ground could not be read: ${event.message || 'the worker did not start'}`))
    }
    worker.postMessage(GROUND_URLS)
  })
}
