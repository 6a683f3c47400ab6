import type { GroundFile } from './assets'
import { readGround } from './readGround'

/** Decodes the ground off the main thread and transfers its arrays without copying. */
self.onmessage = async ({ data: urls }: MessageEvent<Record<GroundFile, string>>) => {
  try {
    const { assets, faults, buffers } = await readGround(urls)
    self.postMessage({ assets, faults }, { transfer: [...buffers] })
  } catch (error) {
    self.postMessage({ failure: (error as Error).message })
  }
}
