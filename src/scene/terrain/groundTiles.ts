import type { WebGLRenderer } from 'three'
import type { GroundGrid } from '@/ground/terrain/groundGrid'
import type { TilePart } from '@/ground/terrain/groundMesh'
import type { MapStyle } from '@/ground/terrain/mapStyles'
import { TILE, type NodeList } from '@/ground/terrain/selectNodes'
import { TileCache } from '@/ground/terrain/tileCache'
import type { SceneTextures, World } from '../world'
import { createLightState, LitTiles, readLight } from './litTiles'
import { BORDER, CELL, type FadeFrom, type TileArrays, type TileSizes } from './tileArrays'
import { TilePainter } from './tilePainter'

const NONE = -1
/** A stand-in coarser by more levels than this is refined in two steps: first slightly blurred, then sharp. */
const LEAP = 2

/** Limits on the work of one frame. */
export interface TileBudget {
  compose: number
  light: number
  /** Whether new tiles fade in over their ancestors. */
  fade: boolean
  /** Whether every tile must be lit exactly as of this frame. */
  exact: boolean
}

/** Finds for each node the tile, or part of an ancestor's, that shows it; composes and lights tiles within a budget. */
export class GroundTiles {
  readonly cache: TileCache
  readonly lit: LitTiles
  /** Number of nodes of the frame shown by an ancestor. */
  missing = 0
  /** Levels by which the coarsest stand-in of the frame is too coarse. */
  gap = 0
  /** Lit tiles of the frame that are still fading in. */
  fading = 0
  /** Lit tiles of the frame whose light is slightly out of date. */
  behind = 0
  litCount = 0
  private painter: TilePainter | null = null
  private readonly light = createLightState()
  private readonly found: Uint8Array
  private readonly layer: Int16Array
  private readonly litLayer: Int16Array
  private frame = 0
  private hand = 0

  constructor(
    private readonly renderer: WebGLRenderer,
    private readonly world: World,
    private readonly grid: GroundGrid,
    private readonly sources: SceneTextures,
    readonly sizes: TileSizes,
    limit: number,
  ) {
    this.cache = new TileCache(sizes.tiles, grid.rootSide, grid.west, grid.north)
    const { lit, tiles, byPixel } = sizes
    this.lit = new LitTiles(byPixel ? tiles : lit, tiles, byPixel)
    this.found = new Uint8Array(limit)
    this.layer = new Int16Array(limit)
    this.litLayer = new Int16Array(limit)
  }

  /** Null before the first frame and without WebGL. */
  get arrays(): TileArrays | null {
    return this.painter?.arrays ?? null
  }

  get bytes(): number {
    return this.painter?.arrays.bytes ?? 0
  }

  /** Marks all tiles to be composed again: the style has changed. */
  invalidate(): void {
    this.cache.clear()
    this.lit.clear()
  }

  /** Forgets what the GPU held, after its context was lost; the next frame starts from scratch. */
  forget(): void {
    this.painter = null
    this.invalidate()
  }

  dispose(): void {
    this.painter?.dispose()
    this.painter = null
  }

  /** Updates the tiles for the nodes of a frame; true when the gains changed. */
  update(nodes: NodeList, style: MapStyle, detail: number, shadows: boolean, budget: TileBudget, now: number): boolean {
    this.painter ??= new TilePainter(this.renderer, this.world, this.grid, this.sources, this.sizes)
    this.frame++
    this.cache.begin()
    readLight(this.light, this.world.uniforms, this.world.exaggeration, shadows)
    this.makeRoots(style, detail)
    this.look(nodes)
    for (let made = 0; made < budget.compose; made++) if (!this.makeNext(nodes, style, detail, budget, now)) break
    this.useLit(nodes)
    this.relight(shadows, budget, now)
    this.painter.end()
    return this.lit.writeGains(this.light)
  }

  /** Composes up to `most` tiles for a coming view, evicting none in use; true while some are missing. */
  prefetch(ahead: NodeList, style: MapStyle, detail: number, most: number): boolean {
    const { cache } = this
    let missing = 0
    for (let n = 0; n < ahead.count; n++) {
      const up = ahead.level[n]! - ahead.tile[n]!
      if (cache.use(ahead.tile[n]!, ahead.column[n]! >> up, ahead.row[n]! >> up) === NONE) missing++
    }
    for (let n = 0; n < ahead.count && missing > 0 && most > 0; n++) {
      const up = ahead.level[n]! - ahead.tile[n]!
      const [level, column, row] = [ahead.tile[n]!, ahead.column[n]! >> up, ahead.row[n]! >> up]
      if (cache.has(level, column, row)) continue
      const layer = cache.make(level, column, row, this.eyeX, this.eyeZ)
      if (layer === NONE) {
        missing = 0
        break
      }
      this.painter!.compose(layer, level, column, row, style, detail)
      this.lit.drop(layer)
      missing--
      most--
    }
    this.painter!.end()
    return missing > 0
  }

  /** Writes the part of a lit layer that shows a node of the last update. */
  readonly partOf = (node: number, out: TilePart): void => {
    const nodes = this.nodes!
    const up = nodes.level[node]! - this.found[node]!
    const scale = 1 / (1 << up)
    const column = nodes.column[node]! & ((1 << up) - 1)
    const row = nodes.row[node]! & ((1 << up) - 1)
    out.layer = this.litLayer[node]!
    out.u = (BORDER + column * scale * TILE) / CELL
    out.v = (BORDER + row * scale * TILE) / CELL
    out.span = (scale * TILE) / CELL
  }
  private nodes: NodeList | null = null

  /** A number that changes with the result of `partOf`. */
  signature(node: number): number {
    return (this.litLayer[node]! << 4) | this.found[node]!
  }

  private makeRoots(style: MapStyle, detail: number): void {
    const pad = (this.grid.far.roots - 1) / 2
    for (let row = -pad; row <= pad; row++)
      for (let column = -pad; column <= pad; column++)
        if (this.cache.use(0, column, row) === NONE) this.make(0, column, row, style, detail, -Infinity)
  }

  /** Finds the finest tile held for each node. */
  private look(nodes: NodeList): void {
    this.nodes = nodes
    this.missing = 0
    this.gap = 0
    const { counts } = this.cache
    for (let n = 0; n < nodes.count; n++) {
      let level = nodes.tile[n]!
      let layer = NONE
      for (; level >= 0; level--) {
        const up = nodes.level[n]! - level
        layer = this.cache.use(level, nodes.column[n]! >> up, nodes.row[n]! >> up)
        if (layer !== NONE) break
      }
      this.found[n] = level
      this.layer[n] = layer
      const gap = nodes.tile[n]! - level
      counts.asked++
      if (gap === 0) counts.found++
      else this.missing++
      if (gap > this.gap) this.gap = gap
    }
  }

  /** Composes the most urgent tile: coarsest stand-in first, then nearest. False if nothing can be done. */
  private makeNext(nodes: NodeList, style: MapStyle, detail: number, budget: TileBudget, now: number): boolean {
    let best = NONE
    let most = 0
    for (let n = 0; n < nodes.count; n++) {
      const gap = nodes.tile[n]! - this.found[n]!
      if (gap <= most) continue
      most = gap
      best = n
    }
    if (best === NONE) return false
    const wanted = most > LEAP ? nodes.tile[best]! - LEAP : nodes.tile[best]!
    const up = nodes.level[best]! - wanted
    const column = nodes.column[best]! >> up
    const row = nodes.row[best]! >> up
    const layer = this.make(wanted, column, row, style, detail, budget.fade ? now : -Infinity)
    if (layer === NONE) {
      // Every layer is in use: the stand-ins must do.
      this.missing = this.gap = 0
      return false
    }
    this.gap = 0
    for (let n = 0; n < nodes.count; n++) {
      const above = nodes.level[n]! - wanted
      if (above >= 0 && this.found[n]! < wanted && nodes.tile[n]! >= wanted) {
        if (nodes.column[n]! >> above === column && nodes.row[n]! >> above === row) {
          this.found[n] = wanted
          this.layer[n] = layer
          if (nodes.tile[n] === wanted) this.missing--
        }
      }
      this.gap = Math.max(this.gap, nodes.tile[n]! - this.found[n]!)
    }
    return true
  }

  private make(level: number, column: number, row: number, style: MapStyle, detail: number, born: number): number {
    const { eyeX, eyeZ } = this
    const layer = this.cache.make(level, column, row, eyeX, eyeZ)
    if (layer === NONE) return NONE
    this.painter!.compose(layer, level, column, row, style, detail)
    this.lit.renew(layer, born, this.frame)
    return layer
  }
  private get eyeX(): number {
    return this.world.uniforms.uEye.value.x
  }
  private get eyeZ(): number {
    return this.world.uniforms.uEye.value.z
  }

  private useLit(nodes: NodeList): void {
    for (let n = 0; n < nodes.count; n++) {
      const lit = this.lit.use(this.layer[n]!, this.frame)
      this.litLayer[n] = lit === NONE ? this.lit.use(this.layer[0]!, this.frame) : lit
    }
  }

  /** Lights the tiles that must be lit now, and as many outdated ones as the budget allows, in rotation. */
  private relight(shadows: boolean, budget: TileBudget, now: number): void {
    this.fading = 0
    this.behind = 0
    this.litCount = 0
    let left = budget.light
    const { capacity } = this.lit
    const start = this.hand
    for (let i = 0; i < capacity; i++) {
      const lit = (start + i) % capacity
      if (!this.lit.isUsed(lit, this.frame)) continue
      const need = this.lit.need(lit, this.light)
      if (need === 0) continue
      const late = need === 1 || (need < 1 && budget.exact)
      if (need < 2 && !late) continue
      if (late && left <= 0) {
        this.behind++
        continue
      }
      if (late) {
        left--
        this.hand = (lit + 1) % capacity
      }
      const fade = this.paintLight(lit, shadows, now)
      if (fade < 1) this.fading++
      this.lit.done(lit, this.light, fade)
      this.litCount++
    }
  }

  /** Lights one tile; returns how far it has faded in. */
  private paintLight(lit: number, shadows: boolean, now: number): number {
    const tile = this.lit.tile(lit)
    const level = this.cache.level[tile]!
    const column = this.cache.column[tile]!
    const row = this.cache.row[tile]!
    let fade = this.lit.fade(lit, now)
    if (fade < 1 && !this.findAncestor(level, column, row)) fade = 1
    if (this.lit.byPixel) this.lit.fadeFrom(lit, from)
    else this.painter!.light(lit, tile, level, column, row, from, fade, shadows)
    return fade
  }

  private findAncestor(level: number, column: number, row: number): boolean {
    for (let up = 1; up <= level; up++) {
      const layer = this.cache.use(level - up, column >> up, row >> up)
      if (layer === NONE) continue
      const scale = 1 / (1 << up)
      const c = column & ((1 << up) - 1)
      const r = row & ((1 << up) - 1)
      from.layer = layer
      // The border is part of the layer: 0 is BORDER texels before the tile.
      from.span = scale
      from.u = (BORDER + c * scale * TILE - BORDER * scale) / CELL
      from.v = (BORDER + r * scale * TILE - BORDER * scale) / CELL
      return true
    }
    return false
  }
}

const from: FadeFrom = { layer: 0, u: 0, v: 0, span: 1 }
