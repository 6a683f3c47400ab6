import baked from '../../../../assets/atlas/outlines.json'

/** Points in WGS84 degrees, longitude first. */
export type Line = readonly (readonly [number, number])[]

interface Baked {
  readonly land: readonly (readonly number[])[]
  readonly borders: readonly (readonly number[])[]
}

/** Hundredths of a degree; each pair after the first is a difference, as written by `scripts/atlas/bake.ts`. */
export function decode(numbers: readonly number[]): Line {
  let [x, y] = [0, 0]
  const line: [number, number][] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    x += numbers[i]!
    y += numbers[i + 1]!
    line.push([x / 100, y / 100])
  }
  return line
}

let decoded: { readonly land: readonly Line[]; readonly borders: readonly Line[] } | null = null

/** Coasts as rings and present-day borders as lines, for the hemisphere around East Asia. */
export function outlines(): { readonly land: readonly Line[]; readonly borders: readonly Line[] } {
  const { land, borders } = baked as Baked
  return (decoded ??= { land: land.map(decode), borders: borders.map(decode) })
}
