import { QUALITIES, type Quality } from '@/state/session/session'

/** Number of consecutive frames judged together; a pause between frames restarts the count. */
const ROW = 40
/** A frame longer than this is slow, milliseconds: below 18 frames per second. */
const SLOW_MS = 55
/** A longer gap is not the cost of a frame: the scene was at rest or the page hidden. */
const REST_MS = 600

/** Watches frame times and decides when the quality should be lowered. */
export interface QualityGovernor {
  /** The next lower quality when most of the last frames were slow; else null. Frames in milliseconds. Allocates nothing. */
  note(frameMs: number, quality: Quality): Quality | null
}

export function createQualityGovernor(): QualityGovernor {
  let frames = 0
  let slow = 0
  return {
    note(frameMs, quality) {
      if (frameMs > REST_MS) {
        frames = slow = 0
        return null
      }
      frames++
      if (frameMs > SLOW_MS) slow++
      if (frames < ROW) return null
      const lower = slow > ROW * 0.7 ? QUALITIES[QUALITIES.indexOf(quality) - 1] : undefined
      frames = slow = 0
      return lower ?? null
    },
  }
}
