import * as v from 'valibot'
import { Citations, Header, Id, Side, SIDES } from './common'
import { LIMITS } from './limits'
import { List, Text, Whole, Words } from './values'

const DAY_OR_HOUR = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?[~?%]?$/

/**
 * A date as the source gives it, after EDTF: `1939`, `1939-08`, `1939-08-25`, `1939-08-25~` (about),
 * an hour as printed `1939-08-20T05:45`, or two of them with `/` between (`1939-08-23/1939-08-24`).
 */
export const Edtf = v.pipe(
  v.string(),
  v.check((text) => {
    const ends = text.split('/')
    return ends.length <= 2 && ends.every(exists) && (ends.length < 2 || bare(ends[0]!) <= bare(ends[1]!))
  }, 'a date such as 1939-08-25, 1939-08, 1939-08-20T05:45 or 1939-08-23/1939-08-24, that exists, of the years 1800 to 2100, and runs forwards'),
)

const bare = (text: string) => text.replace(/[~?%]$/, '')

function exists(text: string): boolean {
  const [, y, m = '01', d = '01', hour = '00', minute = '00'] = DAY_OR_HOUR.exec(text) ?? []
  if (y === undefined) return false
  const date = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)))
  return (
    Number(y) >= LIMITS.firstYear &&
    Number(y) <= LIMITS.lastYear &&
    date.getUTCMonth() === Number(m) - 1 &&
    date.getUTCDate() === Number(d) &&
    Number(hour) < 24 &&
    Number(minute) < 60
  )
}

const Amount = v.pipe(
  v.number(),
  v.minValue(0, 'a number not below 0'),
  v.maxValue(LIMITS.count, `a number of at most ${LIMITS.count}`),
)
/** A number, or the minimum and maximum that the source allows. */
export const Part = v.union([Amount, v.strictTuple([Amount, Amount])])
export type Part = v.InferOutput<typeof Part>

/** One source's statement. Exactly one of: `value`; `min` and/or `max`; `date`; `text`. */
export const ClaimValue = v.pipe(
  v.strictObject({
    /** Whose statement it is, which need not be the work in which it was read. */
    by: Words('who says so', LIMITS.name),
    value: v.optional(Amount),
    min: v.optional(Amount),
    max: v.optional(Amount),
    date: v.optional(Edtf),
    text: v.optional(Text()),
    /** The parts of the figure. They must add up to it, unless an issue says that they do not. */
    parts: v.optional(
      v.pipe(
        v.record(Text(LIMITS.name), Part),
        v.check((parts) => Object.keys(parts).length <= LIMITS.fields, `at most ${LIMITS.fields} parts`),
      ),
    ),
    /** What the figure excludes. */
    excludes: v.optional(List(Text(LIMITS.name))),
    published: v.optional(Edtf),
    note: v.optional(Text()),
    sources: Citations,
  }),
  v.check((x) => kindsOf(x).length === 1, 'one of value, min and/or max, date, text'),
  v.check((x) => x.min === undefined || x.max === undefined || x.min < x.max, 'min below max'),
  v.check(
    (x) => x.parts === undefined || x.value !== undefined || x.min !== undefined || x.max !== undefined,
    'parts only beside a number',
  ),
)
export type ClaimValue = v.InferOutput<typeof ClaimValue>

function kindsOf(x: { value?: unknown; min?: unknown; max?: unknown; date?: unknown; text?: unknown }): string[] {
  return [
    ...(x.value !== undefined ? ['number'] : []),
    ...(x.min !== undefined || x.max !== undefined ? ['number'] : []),
    ...(x.date !== undefined ? ['date'] : []),
    ...(x.text !== undefined ? ['statement'] : []),
  ]
}

const Index = Whole(0, LIMITS.list)

export const ClaimUnit = v.picklist([
  'persons', 'persons/day', 'aircraft', 'tanks', 'tankettes', 'armoured-vehicles', 'armoured-cars', 'guns', 'trucks', 'animals',
  'rounds', 'bombs', 'tons', 'tons/day', 'sorties', 'percent', 'km', 'mm', 'tanks/year', 'count', 'date', 'statement',
]) // prettier-ignore
export type ClaimUnit = v.InferOutput<typeof ClaimUnit>

/**
 * sum: the parts do not add up. rounding: a percentage is rounded wrongly. shifted-row: the cells of a table row are
 * under the wrong column heads.
 */
export const IssueKind = v.picklist(['sum', 'rounding', 'shifted-row', 'contradiction', 'missing'])
export type IssueKind = v.InferOutput<typeof IssueKind>
export const ClaimIssue = v.strictObject({
  kind: IssueKind,
  /** Index of the value concerned; required for sum, rounding and shifted-row. */
  value: v.optional(Index),
  text: Words(),
})

/** A counted or contested quantity, with what each source says about it. */
export const Claim = v.pipe(
  v.strictObject({
    id: Id,
    /** Dotted, from general to specific: `casualties.total`, `aircraft.lost.combat`. */
    measure: v.pipe(
      Text(LIMITS.id),
      v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'a dotted measure such as casualties.total'),
    ),
    title: Words('a title', LIMITS.name),
    unit: ClaimUnit,
    about: v.strictObject({
      /** Two where the source counts allies together. */
      sides: v.optional(List(Side, SIDES.length), []),
      unit: v.optional(Id),
      person: v.optional(Id),
      place: v.optional(Id),
      /** The event whose date or number it is. */
      event: v.optional(Id),
      period: v.optional(Edtf),
    }),
    values: v.pipe(List(ClaimValue, LIMITS.fields), v.minLength(1, 'at least one value')),
    /** The value shown first, and the reason. */
    preferred: v.strictObject({ value: Index, why: Words('why it is preferred') }),
    /** Claims whose preferred values, and parts of the same name, add up to this one: the rows of a table. */
    totalOf: v.optional(List(Id)),
    /** For a percentage: the claims from whose preferred values it is computed. */
    share: v.optional(v.strictObject({ part: Id, whole: Id })),
    issues: v.optional(List(ClaimIssue, LIMITS.fields), []),
  }),
  v.check(
    (c) => c.values.every((x) => kindsOf(x)[0] === kindOfUnit(c.unit)),
    'values of the kind of the unit: date for date, text for statement, numbers for the rest',
  ),
  v.check((c) => c.preferred.value < c.values.length, 'preferred.value to be the index of a value'),
  v.check(
    (c) => c.issues.every((i) => i.value === undefined || i.value < c.values.length),
    'issues[].value to be the index of a value',
  ),
  v.check(
    (c) => c.issues.every((i) => i.value !== undefined || i.kind === 'contradiction' || i.kind === 'missing'),
    'a value index for an issue of kind sum, rounding or shifted-row',
  ),
)
export type Claim = v.InferOutput<typeof Claim>
export const ClaimsFile = { header: Header, list: 'claims', entry: Claim } as const

const kindOfUnit = (unit: ClaimUnit) => (unit === 'date' || unit === 'statement' ? unit : 'number')
