/** Aids for a weak projector. Kept in the browser, never in a link: they belong to the room, not to the view. */
export interface Aids {
  /** Factors of the picture, 1 as it is. */
  readonly contrast: number
  readonly brightness: number
  readonly largeText: boolean
  readonly highContrast: boolean
}

export const NO_AIDS: Aids = { contrast: 1, brightness: 1, largeText: false, highContrast: false }
export const AID_RANGE = [0.6, 1.8] as const
export const AID_STEP = 0.1

const KEY = 'khalkhin-gol:aids'

/** A step up or down, kept in range and to a tenth. */
export function stepped(value: number, direction: 1 | -1): number {
  return Math.min(Math.max(Math.round((value + direction * AID_STEP) * 10) / 10, AID_RANGE[0]), AID_RANGE[1])
}

/** The aids of a text that this page has written; those of an untouched page for anything else. */
export function parseAids(text: string | null): Aids {
  try {
    const given = JSON.parse(text ?? '') as Partial<Aids>
    const factor = (n: unknown) => (typeof n === 'number' && n >= AID_RANGE[0] && n <= AID_RANGE[1] ? n : 1)
    return {
      contrast: factor(given.contrast),
      brightness: factor(given.brightness),
      largeText: given.largeText === true,
      highContrast: given.highContrast === true,
    }
  } catch {
    return NO_AIDS
  }
}

/** A page from a file, or one that may not keep anything, has no storage. */
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
    // They hold for this talk all the same.
  }
}
