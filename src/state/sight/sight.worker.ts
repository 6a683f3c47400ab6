import { reconstructedAt } from '@/ground/sight/reconstructed'
import { viewshed, type ReconstructedAt } from '@/ground/sight/viewshed'
import { viewshedMask } from '@/ground/sight/viewshedMask'
import type { Ground } from '@/ground/terrain/heightField'
import type { SightAnswer, SightMessage } from './sightMessages'

let ground: Ground | null = null
let reconstructed: ReconstructedAt = () => 0

/** Computes viewsheds off the main thread, on its own copy of the heights, which is sent once. */
self.onmessage = ({ data }: MessageEvent<SightMessage>) => {
  if (data.kind === 'ground') {
    ground = data.ground
    reconstructed = reconstructedAt(data.ground, data.surfaces)
    return
  }
  const { id, observer, order } = data
  try {
    if (!ground) throw new Error('the heights have not arrived')
    const begun = performance.now()
    const shed = viewshed(ground, observer, order, reconstructed)
    const mask = viewshedMask(shed)
    const answer: SightAnswer = { id, shed, mask, ms: performance.now() - begun }
    self.postMessage(answer, { transfer: [shed.seen.buffer as ArrayBuffer, mask.bytes.buffer] })
  } catch (error) {
    const answer: SightAnswer = { id, failure: (error as Error).message }
    self.postMessage(answer)
  }
}
