export type Way = 'next' | 'previous' | 'above' | 'below' | 'first' | 'last'

interface Spot {
  readonly x: number
  readonly y: number
}

/**
 * Index of the card in that direction from the one at `at`, for cards laid out in rows; `at` itself at an edge. Up and
 * down choose the nearest card of the next row.
 */
export function neighbour(spots: readonly Spot[], at: number, way: Way): number {
  const here = spots[at]
  if (!here) return 0
  if (way === 'first') return 0
  if (way === 'last') return spots.length - 1
  if (way === 'next') return Math.min(at + 1, spots.length - 1)
  if (way === 'previous') return Math.max(at - 1, 0)
  const beyond = spots
    .map((spot, index) => ({ spot, index }))
    .filter(({ spot }) => (way === 'below' ? spot.y > here.y : spot.y < here.y))
  if (beyond.length === 0) return at
  const row = beyond.reduce(
    (best, { spot }) => (Math.abs(spot.y - here.y) < Math.abs(best - here.y) ? spot.y : best),
    beyond[0]!.spot.y,
  )
  return beyond
    .filter(({ spot }) => spot.y === row)
    .reduce((best, other) => (Math.abs(other.spot.x - here.x) < Math.abs(best.spot.x - here.x) ? other : best)).index
}
