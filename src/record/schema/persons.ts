import * as v from 'valibot'
import { Edtf } from './claims'
import { Citations, Header, Id, IsoTime, Names, Side } from './common'

/** A rank, and since when he held it; the first needs no date. */
const RankChange = v.strictObject({
  rank: v.pipe(v.string(), v.minLength(1, 'a rank')),
  from: v.optional(IsoTime),
})
export type RankChange = v.InferOutput<typeof RankChange>

/** Somebody who took part or decided, with a short life. */
export const Person = v.strictObject({
  id: Id,
  side: Side,
  /** Family name first for Japanese persons. */
  names: Names,
  /** Other spellings met in the sources. */
  aka: v.optional(v.array(v.string())),
  born: v.optional(Edtf),
  died: v.optional(Edtf),
  /** In order of time; before the first date, and without any, the first rank holds. */
  ranks: v.optional(v.array(RankChange), []),
  /** What he did here, in one line. */
  role: v.pipe(v.string(), v.minLength(1), v.maxLength(140, 'a role of at most 140 letters')),
  /** What became of him, in one line. */
  fate: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(160, 'a fate of at most 160 letters'))),
  /** The short life: two to five sentences. */
  life: v.pipe(v.string(), v.minLength(1), v.maxLength(700, 'a life of at most 700 letters')),
  sources: Citations,
})
export type Person = v.InferOutput<typeof Person>
export const PersonsFile = { header: Header, list: 'persons', entry: Person } as const
