/** The aircraft of the current frame for picking: scene metres, and their sorties. */
export interface FlyingScreen {
  count: number
  /** x, y, z interleaved. */
  readonly at: Float32Array
  /** Index of the sortie in the record. */
  readonly sortie: Int32Array
}

/** Maximum number of aircraft drawn. */
const CAPACITY = 1600

export function createFlyingScreen(): FlyingScreen {
  return { count: 0, at: new Float32Array(CAPACITY * 3), sortie: new Int32Array(CAPACITY) }
}

export function addFlying(flying: FlyingScreen, sortie: number, x: number, y: number, z: number): void {
  if (flying.count >= CAPACITY) return
  const n = flying.count++
  flying.at[n * 3] = x
  flying.at[n * 3 + 1] = y
  flying.at[n * 3 + 2] = z
  flying.sortie[n] = sortie
}
