import * as v from 'valibot'

/** Limits on what is read back from the browser's storage, far above what a talk draws. */
const MAX_STEPS = 2000
const MAX_DRAWINGS = 500
const MAX_COORDINATES = 20_000
/** Characters; browsers keep about as many for a site. */
const MAX_TEXT = 6_000_000

/** A drawing on the ground: local metres, x and z interleaved. A ring is its centre and a point on it. */
const Drawing = v.strictObject({
  kind: v.picklist(['line', 'arrow', 'ring']),
  points: v.pipe(
    v.array(v.pipe(v.number(), v.finite())),
    v.maxLength(MAX_COORDINATES),
    v.check((points) => points.length % 2 === 0, 'pairs of coordinates'),
    v.readonly(),
  ),
})
export type Drawing = Readonly<v.InferOutput<typeof Drawing>>

/** Drawings by the id of their step. */
const KeptDrawings = v.pipe(
  v.record(v.pipe(v.string(), v.maxLength(200)), v.pipe(v.array(Drawing), v.maxLength(MAX_DRAWINGS))),
  v.check((kept) => Object.keys(kept).length <= MAX_STEPS),
)

const KEY = 'khalkhin-drawings'

/** The drawings in a stored text; empty where they do not match the schema. */
export function parseDrawings(text: string | null): Readonly<Record<string, readonly Drawing[]>> {
  try {
    if (text === null || text.length > MAX_TEXT) return {}
    const kept = v.safeParse(KeptDrawings, JSON.parse(text))
    return kept.success ? kept.output : {}
  } catch {
    return {}
  }
}

/**
 * Drawings kept by this tab: they survive a reload of the page, but not closing the tab. Empty where they cannot be
 * read.
 */
export function readDrawings(): Readonly<Record<string, readonly Drawing[]>> {
  try {
    return parseDrawings(sessionStorage.getItem(KEY))
  } catch {
    return {}
  }
}

export function keepDrawings(drawings: Readonly<Record<string, readonly Drawing[]>>): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(drawings))
  } catch {
    // Without storage they last as long as the page.
  }
}
