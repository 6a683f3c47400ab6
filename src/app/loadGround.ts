import { tr } from '@/base/i18n/i18n'
import type { GroundFault } from '@/ground/terrain/groundError'
import type { GroundAssets } from '@/scene/world'
import { watchSilence } from '@/state/ports/watchSilence'
import { GROUND_URLS } from './assets'
import { createGroundWorker } from './createGroundWorker'
import { FileError } from './fetchFile'

/** The ground, with faults of what could be left out. */
export interface LoadedGround {
  readonly assets: GroundAssets
  readonly faults: readonly GroundFault[]
}
/** What the worker answers; it is part of this page. `alive` comes every few seconds until then. */
type Answer = Partial<LoadedGround> & { readonly failure?: string; readonly alive?: true }

/**
 * Loads the ground in a worker; on the page itself where a worker cannot start, as in a sandboxed frame, where the page
 * stands still for some seconds. @throws FileError naming the file that is missing or damaged, or saying that the worker
 * is gone.
 */
export function loadGround(createWorker = createGroundWorker): Promise<LoadedGround> {
  return new Promise((resolve, reject) => {
    const onPage = () => {
      import('./readGround').then(({ readGround }) => readGround(GROUND_URLS)).then(resolve, reject)
    }
    let worker: Worker
    try {
      worker = createWorker()
    } catch {
      return onPage()
    }
    const end = () => {
      silence.stop()
      worker.terminate()
    }
    const silence = watchSilence(() => {
      end()
      reject(new FileError(tr('the ground could not be read: the worker that reads it stopped')))
    })
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.alive) return silence.heard()
      end()
      if (data.assets) resolve({ assets: data.assets, faults: data.faults ?? [] })
      else reject(new FileError(data.failure))
    }
    worker.onerror = () => {
      end()
      onPage()
    }
    worker.postMessage(GROUND_URLS)
  })
}
