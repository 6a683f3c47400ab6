import { editDistance } from '../../src/record/read/ids'

/** `; did you mean …?` with up to three measures like the one given, or how measures begin. */
export function hint(wrong: string, measures: readonly string[]): string {
  const known = new Set(measures.flatMap((m) => m.split('.').map((_, i, words) => words.slice(0, i + 1).join('.'))))
  const tail = wrong.split('.').at(-1)!
  const score = (m: string) => {
    const last = m.split('.').at(-1)!
    const apart = Math.min(editDistance(wrong, m, 99), editDistance(tail, last, 99) + 1.5)
    return m.includes(wrong) || wrong.startsWith(`${m}.`) ? Math.min(apart, 1) : apart
  }
  const near = [...known].map((m) => ({ m, d: score(m) })).filter((x) => x.d <= Math.max(2, tail.length / 3))
  near.sort((a, b) => a.d - b.d || (a.m < b.m ? -1 : 1))
  const best = near.length > 0 ? near.slice(0, 3).map((x) => x.m) : [...new Set(measures.map((m) => m.split('.')[0]!))]
  return near.length > 0 ? `; did you mean ${best.join(', ')}?` : `; the measures begin with ${best.join(', ')}`
}
