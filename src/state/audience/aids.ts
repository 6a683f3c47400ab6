import * as v from 'valibot'

/** Aids for a weak projector. Kept in the browser, never in a link: they depend on the room, not on the view. */
export interface Aids {
  /** Factors on the picture; 1 leaves it unchanged. */
  readonly contrast: number
  readonly brightness: number
  readonly largeText: boolean
  readonly highContrast: boolean
}

export const NO_AIDS: Aids = { contrast: 1, brightness: 1, largeText: false, highContrast: false }
export const AID_RANGE = [0.6, 1.8] as const
export const AID_STEP = 0.1

const KEY = 'khalkhin-gol:aids'

/** The next value up or down, within the range and rounded to a tenth. */
export function stepped(value: number, direction: 1 | -1): number {
  return Math.min(Math.max(Math.round((value + direction * AID_STEP) * 10) / 10, AID_RANGE[0]), AID_RANGE[1])
}

/** Characters; the aids take about 80. */
const MAX_TEXT = 10_000

const Factor = v.fallback(v.pipe(v.number(), v.minValue(AID_RANGE[0]), v.maxValue(AID_RANGE[1])), 1)
const Flag = v.fallback(v.boolean(), false)
const KeptAids = v.fallback(
  v.object({ contrast: Factor, brightness: Factor, largeText: Flag, highContrast: Flag }),
  NO_AIDS,
)

/** The aids from stored text; an invalid field gets its default. */
export function parseAids(text: string | null): Aids {
  try {
    return text !== null && text.length <= MAX_TEXT ? v.parse(KeptAids, JSON.parse(text)) : NO_AIDS
  } catch {
    return NO_AIDS
  }
}

/** A page opened from disk, or in a private window, may have no storage. */
export function readAids(): Aids {
  try {
    return parseAids(localStorage.getItem(KEY))
  } catch {
    return NO_AIDS
  }
}

export function writeAids(aids: Aids): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(aids))
  } catch {
    // Without storage they last as long as the page.
  }
}
