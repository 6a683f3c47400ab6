import { shown } from '@/record/schema/fault'
import { LIMITS } from '@/record/schema/limits'

/** What passes a limit, and where: `path` is within the value that was given. */
export interface Excess {
  readonly path: string
  readonly expected: string
  readonly got: string
}

interface Visit {
  readonly value: unknown
  readonly path: string
  readonly depth: number
}

/**
 * The first value within `given` that is deeper, longer or larger than anything honest, or null. Walks without
 * recursion, so that no nesting overflows the stack, and before any schema, so that none has to copy such a value.
 */
export function beyondLimits(given: unknown, maxItems: number = LIMITS.list): Excess | null {
  const open: Visit[] = [{ value: given, path: '', depth: 0 }]
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const { value, path, depth } = visit
    const excess = ownExcess(value, depth, maxItems)
    if (excess) return { path, ...excess }
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value))
      for (let i = value.length - 1; i >= 0; i--)
        open.push({ value: value[i] as unknown, path: `${path}[${i}]`, depth: depth + 1 })
    else
      for (const [key, inner] of Object.entries(value).reverse()) {
        if (key.length > LIMITS.name)
          return { path, expected: `names of fields of at most ${LIMITS.name} characters`, got: shown(key) }
        open.push({ value: inner as unknown, path: `${path}.${key}`, depth: depth + 1 })
      }
  }
  return null
}

function ownExcess(value: unknown, depth: number, maxItems: number): Omit<Excess, 'path'> | null {
  if (typeof value === 'number')
    return Number.isFinite(value) && Math.abs(value) <= LIMITS.number
      ? null
      : { expected: `a finite number of at most ${LIMITS.number}`, got: shown(value) }
  if (typeof value === 'string')
    return value.length <= LIMITS.notes
      ? null
      : { expected: `a text of at most ${LIMITS.notes} characters`, got: `${value.length} characters` }
  if (typeof value !== 'object' || value === null) return null
  if (depth >= LIMITS.nesting) return { expected: `at most ${LIMITS.nesting} levels of nesting`, got: 'one more' }
  if (Array.isArray(value))
    return value.length <= maxItems ? null : { expected: `at most ${maxItems} items`, got: `${value.length}` }
  const fields = Object.keys(value).length
  return fields <= LIMITS.fields ? null : { expected: `at most ${LIMITS.fields} fields`, got: `${fields}` }
}
