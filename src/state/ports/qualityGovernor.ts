import { QUALITIES, type Quality } from '@/state/session/session'

/** So many frames in a row are looked at; a pause between frames begins the row anew. */
const ROW = 40
/** Above this a picture is slow, milliseconds: below 18 frames a second. */
const SLOW_MS = 55
/** A longer wait is no frame's cost: the picture was at rest, or the page hidden. */
const REST_MS = 600

/** Watches what frames take, and says when the picture should be made lighter. */
export interface QualityGovernor {
  /** The next lower quality, when a whole row of frames was slow; else null. Frames in milliseconds. Allocates nothing. */
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
