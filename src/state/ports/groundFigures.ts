/** Figures of the ground tiles; the scene writes them in place, bench and tests read them. */
export interface GroundFigures {
  /** Nodes drawn since the scene was mounted, and how many had their own tile. */
  asked: number
  found: number
  /** Tiles composed, lit and evicted since the page opened. */
  composed: number
  lit: number
  evicted: number
  /** Tiles held, and nodes of the last frame shown by an ancestor. */
  held: number
  missing: number
  /** Levels by which the coarsest of them is too coarse. */
  gap: number
  /** Estimated bytes on the GPU. */
  bytes: number
  /** True while something in the last frame is not final. */
  coming: boolean
}

export const groundFigures: GroundFigures = {
  asked: 0,
  found: 0,
  composed: 0,
  lit: 0,
  evicted: 0,
  held: 0,
  missing: 0,
  gap: 0,
  bytes: 0,
  coming: true,
}
