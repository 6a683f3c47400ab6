import type { GroundFile } from './assets'
import { readGround } from './readGround'

/** Interval of the signs of life: slow files are no reason to give up. */
const ALIVE_MS = 3000

/** Decodes the ground off the main thread and transfers its arrays without copying. */
self.onmessage = async ({ data: urls }: MessageEvent<Record<GroundFile, string>>) => {
  setInterval(() => self.postMessage({ alive: true }), ALIVE_MS)
  try {
    const { assets, faults, buffers } = await readGround(urls)
    self.postMessage({ assets, faults }, { transfer: [...buffers] })
  } catch (error) {
    self.postMessage({ failure: (error as Error).message })
  }
}
