import type { Step } from '@/record/schema/chapters'
import { stepClock } from './deck'

/** Reading speed of an audience, words per second: 150 per minute. */
export const WORDS_PER_SECOND = 2.5
/** Seconds until the viewer has found the caption. */
const BEFORE_READING = 1.5
const MIN = 4
/** Seconds to look at the picture after the clock has stopped. */
const AFTER_PLAYING = 1.5

/** Seconds that an audience needs to read a text. */
export function readingSeconds(text: string): number {
  const words = text.trim().split(/\s+/).filter(Boolean).length
  return Math.max(MIN, BEFORE_READING + words / WORDS_PER_SECOND)
}

/**
 * Seconds that a step is shown after its camera has arrived: long enough to read the caption and to play its battle
 * time.
 */
export function stepSeconds(step: Step): number {
  const playing = stepClock(step).play ? step.play!.seconds + AFTER_PLAYING : 0
  return Math.max(readingSeconds(step.caption), playing)
}

/** Seconds that a lecturer takes to say a step's caption and notes, at reading speed. */
export function spokenSeconds(step: Step): number {
  return Math.max(stepSeconds(step), readingSeconds(`${step.caption} ${step.notes}`))
}
