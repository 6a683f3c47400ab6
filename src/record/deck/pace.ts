import type { Step } from '@/record/schema/chapters'
import { stepClock } from './deck'

/** An audience reads a caption, or hears it read, at about this many words a second: 150 a minute. */
export const WORDS_PER_SECOND = 2.5
/** Eyes first find the caption; nothing is read in less. */
const BEFORE_READING = 1.5
const MIN = 4
/** What has come to rest is looked at for a moment. */
const AFTER_PLAYING = 1.5

/** Seconds that a text of the stage takes to be read. */
export function readingSeconds(text: string): number {
  const words = text.trim().split(/\s+/).filter(Boolean).length
  return Math.max(MIN, BEFORE_READING + words / WORDS_PER_SECOND)
}

/** Seconds that a step stands after its camera has arrived: its caption is read and its battle time has played. */
export function stepSeconds(step: Step): number {
  const playing = stepClock(step).play ? step.play!.seconds + AFTER_PLAYING : 0
  return Math.max(readingSeconds(step.caption), playing)
}

/** Seconds that a lecturer takes over a step who says its caption and its notes, at the pace of reading. */
export function spokenSeconds(step: Step): number {
  return Math.max(stepSeconds(step), readingSeconds(`${step.caption} ${step.notes}`))
}
