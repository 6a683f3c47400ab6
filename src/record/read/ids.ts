import { shown, type Fault } from '@/record/schema/fault'
import { pathOf } from './readFile'

/**
 * Reports one fault; always returns false, so that a check can return its result. With `among`, an id of that set
 * that resembles `got` is suggested.
 */
export type Report = (file: string, path: string, expected: string, got: unknown, among?: ReadonlySet<string>) => false

/** Among thousands of faults nobody reads suggestions, and to find them would take minutes. */
const MAX_SUGGESTIONS = 100

/** A report that adds to `faults`. */
export function reporter(faults: Fault[]): Report {
  return (file, path, expected, got, among) => {
    const suggestion =
      among && typeof got === 'string' && faults.length < MAX_SUGGESTIONS ? nearest(got, among) : undefined
    faults.push({ file, path, expected, got: shown(got), ...(suggestion && { suggestion }) })
    return false
  }
}

/**
 * The entries for which `holds` is true. An entry on which the check itself fails is left out with a fault, so that
 * no file can stop the page.
 */
export function guarded<T extends object>(
  file: string,
  items: readonly T[],
  report: Report,
  holds: (item: T, path: string) => boolean,
): T[] {
  return items.filter((item) => {
    const path = pathOf(item)
    try {
      return holds(item, path)
    } catch (error) {
      return report(file, path, 'an entry that can be checked', error instanceof Error ? error.message : error)
    }
  })
}

/** The entries whose id has not been used before; reports the others. */
export function unique<T extends { id: string }>(file: string, items: readonly T[], report: Report): T[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    if (seen.has(item.id)) return report(file, `${pathOf(item)}.id`, 'an id not used before', item.id)
    seen.add(item.id)
    return true
  })
}

/** `did you mean "su_9mab"?`, if a known id differs by at most two letters. */
export function nearest(id: string, ids: ReadonlySet<string>): string | undefined {
  let best: string | undefined
  let least = 3
  for (const other of ids) {
    const d = editDistance(id, other, least)
    if (d < least) [best, least] = [other, d]
  }
  return best === undefined ? undefined : `did you mean "${best}"?`
}

/** Edit distance between two texts, or `limit` if it is that large or larger. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (next[j]! < least) least = next[j]!
    }
    if (least >= limit) return limit
    row = next
  }
  return row[b.length]!
}
