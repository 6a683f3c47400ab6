import type { BattleRecord } from '@/record/model/record'
import type { Claim, ClaimValue, Part } from '@/record/schema/claims'

/** A number as a range, from minimum to maximum. */
export interface Span {
  readonly min: number
  readonly max: number
}

/** What is wrong with a claim; `path` is within the claim. */
export interface ClaimFault {
  readonly path: string
  readonly expected: string
  readonly got: string
}

/** True for the measure itself and for its descendants: `casualties` includes `casualties.total`. */
export function isUnder(measure: string, prefix: string): boolean {
  return measure === prefix || measure.startsWith(`${prefix}.`)
}

/** The claims under a measure, in the record's order. */
export function claimsOf(record: Pick<BattleRecord, 'claims'>, prefix: string): Claim[] {
  return record.claims.filter((c) => isUnder(c.measure, prefix))
}

/** All measures used by claims, sorted, with the number of claims for each. */
export function measuresOf(record: Pick<BattleRecord, 'claims'>): { measure: string; claims: number }[] {
  const count = new Map<string, number>()
  for (const c of record.claims) count.set(c.measure, (count.get(c.measure) ?? 0) + 1)
  return [...count].map(([measure, claims]) => ({ measure, claims })).sort((a, b) => (a.measure < b.measure ? -1 : 1))
}

/** The value shown first. */
export function preferredOf(claim: Claim): ClaimValue {
  return claim.values[claim.preferred.value]!
}

/** Range over all sources, [min, max]; null for dates and statements. */
export function spanOf(claim: Claim): Span | null {
  const spans = claim.values.map(stated).filter((s) => s !== null)
  if (spans.length === 0) return null
  const finite = spans.flatMap((s) => [s.min, s.max]).filter((n) => Number.isFinite(n))
  return { min: Math.min(...finite), max: Math.max(...finite) }
}

/**
 * Checks the arithmetic of one claim. Parts must add up to their value unless an issue of kind `sum` or `shifted-row`
 * says that they do not; and every issue must really exist.
 */
export function sumIssues(claim: Claim): ClaimFault[] {
  const faults: ClaimFault[] = []
  claim.values.forEach((value, i) => {
    const said = claim.issues.find((x) => x.value === i && (x.kind === 'sum' || x.kind === 'shifted-row'))
    const path = `.values[${i}].parts`
    const figure = `${number(stated(value))}`
    if (!value.parts) {
      if (said) faults.push({ path, expected: `the parts that issue "${said.kind}" speaks of`, got: 'nothing' })
    } else if (!said && !adds(value))
      faults.push({ path, expected: `parts that add to ${figure}, or an issue of kind "sum"`, got: sumText(value) })
    else if (said && adds(value))
      faults.push({
        path,
        expected: `a sum that fails, as issue "${said.kind}" says`,
        got: `${sumText(value)}, as stated`,
      })
    else if (said?.kind === 'shifted-row' && !holdsItsOwnTotal(value))
      faults.push({
        path,
        expected: 'a row in which one cell is the sum of the others, as issue "shifted-row" says',
        got: sumText(value),
      })
  })
  claim.issues.forEach((issue, i) => {
    if (issue.kind === 'contradiction' && new Set(claim.values.map(essence)).size < 2)
      faults.push({
        path: `.issues[${i}]`,
        expected: 'at least two values that differ',
        got: `${claim.values.length} alike`,
      })
    if (issue.kind === 'rounding' && !claim.share)
      faults.push({ path: `.issues[${i}]`, expected: 'a share to which the rounding belongs', got: 'nothing' })
  })
  return faults
}

/** Checks the arithmetic between claims: totals of rows, and percentages. Missing ids are not reported here. */
export function totalIssues(claim: Claim, byId: ReadonlyMap<string, Claim>): ClaimFault[] {
  return [...rowIssues(claim, byId), ...shareIssues(claim, byId)]
}

function rowIssues(claim: Claim, byId: ReadonlyMap<string, Claim>): ClaimFault[] {
  const rows = (claim.totalOf ?? []).map((id) => byId.get(id))
  if (rows.length === 0 || rows.some((r) => r === undefined)) return []
  const total = preferredOf(claim)
  const values = rows.map((r) => preferredOf(r!))
  const faults: ClaimFault[] = []
  const compare = (path: string, want: Span, cells: readonly Span[]) => {
    const sum = addUp(cells)
    if (!same(sum, want))
      faults.push({
        path,
        expected: `${number(want)}, as the total states`,
        got: `${cells.map(number).join(' + ')} = ${number(sum)}`,
      })
  }
  compare(
    '.totalOf',
    stated(total)!,
    values.map((x) => stated(x)!),
  )
  if (total.parts && values.every((x) => x.parts)) {
    const names = new Set([total, ...values].flatMap((x) => Object.keys(x.parts!)))
    for (const name of names)
      compare(
        `.totalOf (${name})`,
        asSpan(total.parts[name] ?? 0),
        values.map((x) => asSpan(x.parts![name] ?? 0)),
      )
  }
  return faults
}

function shareIssues(claim: Claim, byId: ReadonlyMap<string, Claim>): ClaimFault[] {
  const part = claim.share && byId.get(claim.share.part)
  const whole = claim.share && byId.get(claim.share.whole)
  const printed = preferredOf(claim).value
  if (!part || !whole || printed === undefined) return []
  const [a, b] = [preferredOf(part).value, preferredOf(whole).value]
  if (a === undefined || b === undefined)
    return [{ path: '.share', expected: 'two claims with one number each', got: `${part.id}, ${whole.id}` }]
  const percent = (100 * a) / b
  const nearest = Math.abs(percent - printed) <= 0.5
  const said = claim.issues.some((i) => i.kind === 'rounding')
  const got = `${a} of ${b} = ${percent.toFixed(1)} %`
  if (said && nearest)
    return [{ path: '.share', expected: `a percentage that ${printed} does not round, as issue "rounding" says`, got }]
  if (!nearest && !(said && Math.abs(percent - printed) < 1))
    return [{ path: '.share', expected: `${printed} % to the nearest, or an issue of kind "rounding"`, got }]
  return []
}

/** What a value states, as a range that is open where the source leaves it open; null for a date or statement. */
export function stated(value: ClaimValue): Span | null {
  if (value.value !== undefined) return { min: value.value, max: value.value }
  if (value.min === undefined && value.max === undefined) return null
  return { min: value.min ?? -Infinity, max: value.max ?? Infinity }
}

function adds(value: ClaimValue): boolean {
  const want = stated(value)!
  const sum = addUp(Object.values(value.parts!).map(asSpan))
  if (value.value !== undefined) return sum.min <= value.value && value.value <= sum.max
  const low = value.min === undefined || sum.min === want.min || (value.max === undefined && sum.min >= want.min)
  const high = value.max === undefined || sum.max === want.max || (value.min === undefined && sum.max <= want.max)
  return low && high
}

function holdsItsOwnTotal(value: ClaimValue): boolean {
  const cells = Object.values(value.parts!).map((p) => asSpan(p).min)
  const all = cells.reduce((a, b) => a + b, 0)
  return cells.includes(value.value ?? NaN) && cells.some((n) => all - n === n)
}

const asSpan = (part: Part): Span =>
  typeof part === 'number' ? { min: part, max: part } : { min: part[0], max: part[1] }
const addUp = (spans: readonly Span[]): Span =>
  spans.reduce((a, b) => ({ min: a.min + b.min, max: a.max + b.max }), { min: 0, max: 0 })
const same = (a: Span, b: Span) => a.min === b.min && a.max === b.max
const number = (s: Span | null) => (s === null ? 'nothing' : s.min === s.max ? `${s.min}` : `${s.min}–${s.max}`)
const essence = (x: ClaimValue) => JSON.stringify([x.value, x.min, x.max, x.date, x.text])

function sumText(value: ClaimValue): string {
  const cells = Object.values(value.parts!).map(asSpan)
  return `${cells.map(number).join(' + ')} = ${number(addUp(cells))}`
}
