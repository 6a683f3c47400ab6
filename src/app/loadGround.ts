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

/**
 * Loads the ground in a worker; on the page itself where a worker cannot start, as in a sandboxed frame, where the page
 * stands still for some seconds. @throws FileError naming the file that is missing or damaged.
 */
export function loadGround(): Promise<LoadedGround> {
  return new Promise((resolve, reject) => {
    const onPage = () => {
      import('./readGround').then(({ readGround }) => readGround(GROUND_URLS)).then(resolve, reject)
    }
    let worker: Worker
    try {
      worker = createGroundWorker()
    } catch {
      return onPage()
    }
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      worker.terminate()
      if (data.assets) resolve({ assets: data.assets, faults: data.faults ?? [] })
      else reject(new FileError(data.failure))
    }
    worker.onerror = () => {
      worker.terminate()
      onPage()
    }
    worker.postMessage(GROUND_URLS)
  })
}
