/** What the tiles of the ground do; the scene writes it in place, bench and tests read it. */
export interface GroundFigures {
  /** Nodes drawn since the scene stood, and those of them whose own tile was there. */
  asked: number
  found: number
  /** Tiles composed and lit since the page opened, and thrown out. */
  composed: number
  lit: number
  evicted: number
  /** Tiles held, and nodes of the last frame that an ancestor stood in for. */
  held: number
  missing: number
  /** Levels by which the coarsest of them is too coarse. */
  gap: number
  /** Estimated bytes on the GPU. */
  bytes: number
  /** Something of the last frame is not yet as it will be. */
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
