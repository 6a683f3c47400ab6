/** Shortest piece a straight line is cut into, metres: about the spacing of the ground's posts. */
const FINEST = 40
const COARSEST = 400

/**
 * Fractions of the way from a to b (0 … 1, both ends included) at which a line needs a vertex so that, straight
 * between them, it stays within `tolerance` metres of the ground. `heightOf` is `heightAt` of the ground.
 */
export function drapedShares(
  heightOf: (x: number, z: number) => number,
  ax: number,
  az: number,
  bx: number,
  bz: number,
  tolerance = 0.5,
): number[] {
  const length = Math.hypot(bx - ax, bz - az)
  const at = (u: number) => heightOf(ax + (bx - ax) * u, az + (bz - az) * u)
  const shares = [0]
  const cut = (u0: number, h0: number, u1: number, h1: number): void => {
    const span = (u1 - u0) * length
    if (span > COARSEST || (span > FINEST && bulge(at, u0, h0, u1, h1) > tolerance)) {
      const middle = (u0 + u1) / 2
      const h = at(middle)
      cut(u0, h0, middle, h)
      cut(middle, h, u1, h1)
    } else shares.push(u1)
  }
  cut(0, at(0), 1, at(1))
  return shares
}

/** How far the ground departs from the straight line between two fractions, sampled at three places, metres. */
function bulge(at: (u: number) => number, u0: number, h0: number, u1: number, h1: number): number {
  let most = 0
  for (const k of [0.25, 0.5, 0.75]) most = Math.max(most, Math.abs(at(u0 + (u1 - u0) * k) - (h0 + (h1 - h0) * k)))
  return most
}
