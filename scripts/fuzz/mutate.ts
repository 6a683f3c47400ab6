import fc from 'fast-check'

/** A change of one value somewhere in a JSON value; small enough to be saved and replayed. */
export interface Mutation {
  /** Which child to go into, level by level; taken modulo the number of children. */
  readonly picks: readonly number[]
  readonly op: Op
  readonly value: unknown
}

const OPS = ['replace', 'remove', 'scale', 'borrow', 'repeat', 'reverse', 'nest', 'rename', 'lengthen'] as const
type Op = (typeof OPS)[number]
/** How often a list or text is repeated: beyond the limits, but not beyond the memory. */
const REPEATS = 6_000
const LEVELS = 5_000
/** Characters; a few times what any reader takes. */
const MAX_TEXT = 20_000_000

const NUMBERS = [0, -0, 1, -1, 0.5, 1e9, -1e9, 1e15, 1e308, -1e308, 1e-308, 2 ** 31, 2 ** 53, 9999, 90.0001, -180.5]
const TEXTS = ['', ' ', 'x', '__proto__', 'constructor', 'null', '\u0000', '￿', '🛩', 'a\nb', '1939-08-20T05:45+08:00', '9999-12-31T00:00+08:00', '0000-01-01T00:00Z', '1939-02-30', 'javascript:alert(1)', '../../x', 'su_9mab', '<b>'] // prettier-ignore

/** Values that break careless code. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...NUMBERS),
  fc.constantFrom<unknown>(...TEXTS),
  fc.constantFrom<unknown>(null, true, false),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant([]),
  fc.constant({}),
)

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  picks: fc.array(fc.nat(5000), { minLength: 1, maxLength: 9 }),
  op: fc.constantFrom(...OPS),
  value: hostile,
})

export const mutations = fc.array(mutation, { minLength: 1, maxLength: 3 })

/** A copy of a JSON value with the changes applied in order. */
export function mutated(json: unknown, changes: readonly Mutation[]): unknown {
  return changes.reduce<unknown>((value, change) => at(value, change.picks, change, json), json)
}

function at(value: unknown, picks: readonly number[], change: Mutation, whole: unknown): unknown {
  const [pick, ...rest] = picks
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : []
  if (pick === undefined || keys.length === 0) return changed(value, change, whole)
  const key = keys[pick % keys.length]!
  const inner = (value as Record<string, unknown>)[key]
  if (rest.length === 0 && change.op === 'remove') {
    if (Array.isArray(value)) return value.filter((_, i) => String(i) !== key)
    return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key))
  }
  const next = at(inner, rest, change, whole)
  if (Array.isArray(value)) return value.map((item: unknown, i) => (String(i) === key ? next : item))
  const named = rest.length === 0 && change.op === 'rename' && typeof change.value === 'string' ? change.value : key
  return Object.fromEntries(Object.entries(value as object).map(([k, v]) => (k === key ? [named, next] : [k, v])))
}

function changed(value: unknown, { op, value: given, picks }: Mutation, whole: unknown): unknown {
  switch (op) {
    case 'scale':
      return typeof value === 'number' ? value * NUMBERS[picks.length]! : given
    case 'borrow':
      return alike(value, whole, picks[0] ?? 0)
    case 'repeat':
      return Array.isArray(value) && value.length > 0
        ? Array.from({ length: timesFor(value) }, (_, i) => value[i % value.length] as unknown)
        : given
    case 'reverse':
      return Array.isArray(value) ? [...(value as unknown[])].reverse() : given
    case 'nest':
      return nested(given)
    case 'lengthen':
      return typeof value === 'string' && value.length * REPEATS <= MAX_TEXT ? value.repeat(REPEATS) : given
    default:
      return given
  }
}

/** How often a list can be repeated before its text passes `MAX_TEXT`; counts only as far as it needs. */
function timesFor(list: readonly unknown[]): number {
  let size = 0
  const open: unknown[] = [...list]
  for (let next = open.pop(); next !== undefined && size < MAX_TEXT / 2; next = open.pop()) {
    size += typeof next === 'string' ? next.length : 2
    if (typeof next === 'object' && next !== null) open.push(...(Object.values(next) as unknown[]))
  }
  return Math.max(2, Math.min(REPEATS, Math.floor((MAX_TEXT / 2 / Math.max(size, 1)) * list.length)))
}

/** Another value of the same type from elsewhere in the file: such as the id of another thing. */
function alike(value: unknown, whole: unknown, pick: number): unknown {
  const found: unknown[] = []
  const open: unknown[] = [whole]
  for (let next = open.pop(); next !== undefined && found.length < 2000; next = open.pop()) {
    if (typeof next === typeof value) found.push(next)
    if (typeof next === 'object' && next !== null) open.push(...(Object.values(next) as unknown[]))
  }
  return found[pick % Math.max(found.length, 1)] ?? null
}

function nested(inner: unknown): unknown {
  let value = inner
  for (let i = 0; i < LEVELS; i++) value = [value]
  return value
}

/**
 * The JSON text of a value that may be nested deeper than JSON.stringify can handle; numbers out of range stay as they
 * are.
 */
export function textOf(value: unknown): string {
  let levels = 0
  let inner = value
  for (; Array.isArray(inner) && inner.length === 1; levels++) inner = inner[0] as unknown
  return `${'['.repeat(levels)}${plainText(inner)}${']'.repeat(levels)}`
}

function plainText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)}:${textOf(inner)}`)
      .join(',')}}`
  if (typeof value === 'number' && !Number.isFinite(value)) return value < 0 ? '-1e999' : '1e999'
  return JSON.stringify(value) ?? 'null'
}
