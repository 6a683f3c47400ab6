/** Totals the scene is filled up to, including the record's own; 0 for the record as it is. */
export interface Stress {
  readonly tokens: number
  readonly aircraft: number
}

export const STRESS_MAX = { tokens: 2000, aircraft: 600 } as const

/** Separates the original's id from the copy's suffix; no id of the record contains it. */
export const MARK = '~'
export const isStressCopy = (id: string) => id.includes(MARK)
/** The id of the original in the record. */
export const originalId = (id: string) => id.split(MARK, 1)[0]!
