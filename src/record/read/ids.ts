import { pathOf } from './readFile'

/** Reports one fault; always returns false, so that a check can return its result. */
export type Report = (file: string, path: string, expected: string, got: unknown, suggestion?: string) => false

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
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    row = next
  }
  return row[b.length]!
}
