import * as v from 'valibot'
import { STOPPED } from '@/presentation/link/timer'
import { DeckTitle, SpokenSteps } from '@/state/audience/messages'

/** Longest talk that can be planned, minutes. */
export const MAX_MINUTES = 600
/** Type sizes of the notes, CSS pixels. */
export const NOTES_SIZES = [16, 18, 20, 24, 28, 34, 42] as const

const Milliseconds = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14))

/** What the speaker window stores: for a reload or, where noted, for the next talk; with defaults. */
const KEPT = {
  deck: v.fallback(v.strictObject({ title: DeckTitle, steps: SpokenSteps }), { title: '', steps: [] }),
  timer: v.fallback(v.strictObject({ before: Milliseconds, since: v.nullable(Milliseconds) }), STOPPED),
  /** For the next talk: planned minutes; 0 for the deck's own plan. */
  minutes: v.fallback(v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_MINUTES)), 0),
  /** For the next talk. */
  notesSize: v.fallback(v.picklist(NOTES_SIZES), 20),
}
export type Kept = { [Name in keyof typeof KEPT]: v.InferOutput<(typeof KEPT)[Name]> }

const storeOf = (name: keyof Kept) => (name === 'notesSize' || name === 'minutes' ? localStorage : sessionStorage)

/** Reads a stored value; the default if it is missing or fails its schema. */
export function readKept<Name extends keyof Kept>(name: Name): Kept[Name]
export function readKept(name: keyof Kept): Kept[keyof Kept] {
  let stored: unknown
  try {
    stored = JSON.parse(storeOf(name).getItem(`khalkhin-speaker-${name}`) ?? 'null')
  } catch {
    // No storage, or invalid JSON.
  }
  return v.parse(KEPT[name], stored)
}

export function writeKept<Name extends keyof Kept>(name: Name, value: Kept[Name]): void {
  try {
    storeOf(name).setItem(`khalkhin-speaker-${name}`, JSON.stringify(value))
  } catch {
    // Without storage it lasts as long as the window.
  }
}
