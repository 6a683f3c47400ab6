import * as v from 'valibot'
import { Edtf } from './claims'
import { Citations, Header, Id, IsoTime, Names, Side } from './common'
import { LIMITS } from './limits'
import { List, Text, Words } from './values'

/** A rank, and the date from which it was held; the first needs no date. */
const RankChange = v.strictObject({
  rank: Words('a rank', LIMITS.name),
  from: v.optional(IsoTime),
})
export type RankChange = v.InferOutput<typeof RankChange>

/** A person who took part or made decisions, with a short biography. */
export const Person = v.strictObject({
  id: Id,
  side: Side,
  /** Family name first for Japanese persons. */
  names: Names,
  /** Other spellings found in the sources. */
  aka: v.optional(List(Text(LIMITS.name), LIMITS.fields)),
  born: v.optional(Edtf),
  died: v.optional(Edtf),
  /** In order of time; before the first date, or without any, the first rank applies. */
  ranks: v.optional(List(RankChange, LIMITS.fields), []),
  /** What he did here, in one line. */
  role: v.pipe(v.string(), v.minLength(1), v.maxLength(140, 'a role of at most 140 letters')),
  /** What became of him, in one line. */
  fate: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(160, 'a fate of at most 160 letters'))),
  /** Short biography: two to five sentences. */
  life: v.pipe(v.string(), v.minLength(1), v.maxLength(700, 'a life of at most 700 letters')),
  sources: Citations,
})
export type Person = v.InferOutput<typeof Person>
export const PersonsFile = { header: Header, list: 'persons', entry: Person } as const
