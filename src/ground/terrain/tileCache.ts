import { nodeKey } from './groundGrid'

/** Tiles of this level and above are never evicted, so that every place has a fallback. */
export const KEPT_LEVEL = 1
const NONE = -1

/** Counts since the cache was created. */
export interface TileCounts {
  /** Tiles requested by nodes, and how many of them were cached. */
  asked: number
  found: number
  /** Tiles that were given a layer, to be composed. */
  made: number
  evicted: number
}

/**
 * Which layer holds which tile. A full cache evicts the tile farthest from the eye relative to its size, among those
 * that the frame does not use: turning on the spot keeps the tiles that come back into view. Independent of the GPU.
 */
export class TileCache {
  readonly counts: TileCounts = { asked: 0, found: 0, made: 0, evicted: 0 }
  readonly level: Uint8Array
  readonly column: Int16Array
  readonly row: Int16Array
  private readonly usedIn: Int32Array
  private readonly layers = new Map<number, number>()
  private readonly free: number[] = []
  private frame = 0

  constructor(
    readonly capacity: number,
    /** Side of level 0, metres, and its north-west corner. */
    private readonly rootSide: number,
    private readonly west: number,
    private readonly north: number,
  ) {
    this.level = new Uint8Array(capacity)
    this.column = new Int16Array(capacity)
    this.row = new Int16Array(capacity)
    this.usedIn = new Int32Array(capacity)
    this.clear()
  }

  /** Drops all tiles: their contents are lost or must be composed again. */
  clear(): void {
    this.layers.clear()
    this.free.length = 0
    for (let layer = this.capacity - 1; layer >= 0; layer--) this.free.push(layer)
    this.usedIn.fill(NONE)
  }

  /** Number of tiles held. */
  get size(): number {
    return this.layers.size
  }

  begin(): void {
    this.frame++
  }

  /** Layer of a tile, which is marked as used in this frame; -1 if not cached. */
  use(level: number, column: number, row: number): number {
    const layer = this.layers.get(nodeKey(level, column, row)) ?? NONE
    if (layer !== NONE) this.usedIn[layer] = this.frame
    return layer
  }

  has(level: number, column: number, row: number): boolean {
    return this.layers.has(nodeKey(level, column, row))
  }

  isUsed(layer: number): boolean {
    return this.usedIn[layer] === this.frame
  }

  /** Calls `each` with every layer that holds a tile used in this frame. */
  forUsed(each: (layer: number) => void): void {
    for (let layer = 0; layer < this.capacity; layer++) if (this.usedIn[layer] === this.frame) each(layer)
  }

  /** Layer for a new tile seen from the eye; -1 when every layer is in use. The caller composes it. */
  make(level: number, column: number, row: number, eyeX: number, eyeZ: number): number {
    const layer = this.free.pop() ?? this.evict(eyeX, eyeZ)
    if (layer === NONE) return NONE
    this.layers.set(nodeKey(level, column, row), layer)
    this.level[layer] = level
    this.column[layer] = column
    this.row[layer] = row
    this.usedIn[layer] = this.frame
    this.counts.made++
    return layer
  }

  private evict(eyeX: number, eyeZ: number): number {
    let worst = NONE
    let farthest = -1
    for (let layer = 0; layer < this.capacity; layer++) {
      if (this.usedIn[layer] === this.frame || this.level[layer]! <= KEPT_LEVEL) continue
      const side = this.rootSide / (1 << this.level[layer]!)
      const dx = this.west + (this.column[layer]! + 0.5) * side - eyeX
      const dz = this.north + (this.row[layer]! + 0.5) * side - eyeZ
      const away = Math.hypot(dx, dz) / side
      if (away <= farthest) continue
      farthest = away
      worst = layer
    }
    if (worst === NONE) return NONE
    this.layers.delete(nodeKey(this.level[worst]!, this.column[worst]!, this.row[worst]!))
    this.counts.evicted++
    return worst
  }
}
