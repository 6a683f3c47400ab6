import {
  BufferAttribute,
  BufferGeometry,
  DynamicDrawUsage,
  Mesh,
  PerspectiveCamera,
  Vector3,
  type ShaderMaterial,
  type WebGLRenderer,
} from 'three'
import type { View } from '@/ground/camera/flight'
import type { GroundGrid } from '@/ground/terrain/groundGrid'
import { createGroundMesh, writeGroundMesh } from '@/ground/terrain/groundMesh'
import { MAP_STYLES, type MapStyle } from '@/ground/terrain/mapStyles'
import { createNodeList, selectNodes } from '@/ground/terrain/selectNodes'
import { groundFigures } from '@/state/ports/groundFigures'
import type { Quality } from '@/state/session/session'
import { fitted } from '../camera/fitted'
import { placeCamera } from '../camera/placeCamera'
import { lodViewOf } from '../frame/lodView'
import { sendFirst } from '../gpu/sendFirst'
import type { World } from '../world'
import { createGroundMaterial, type GroundMaterial } from './groundMaterial'
import { GroundTiles, type TileBudget } from './groundTiles'
import type { GroundQuality } from './quality'

const NODE_LIMIT = 2048
const VERTEX_LIMIT = 64_000
const INDEX_LIMIT = 360_000
/** Tiles that a still, a film or a slide may compose in one frame. */
const STILL_TILES = 16
/**
 * Tiles composed per frame before the first picture is complete: the camera cannot move yet, and a frame costs far
 * more than a tile.
 */
const OPENING_TILES = 32
/** Tiles composed per frame while stand-ins are coarse: while the eye moves, and where it rests after a jump. */
const COARSE_TILES = 5
const COARSE_TILES_AT_REST = 12
/** A picture with stand-ins this many levels too coarse is not complete. */
const COARSE_GAP = 3
/** Lit layers reserved for tiles that fade in. */
const SPARE = 4

export interface GroundPicture {
  readonly mesh: Mesh
  setStyle(style: MapStyle, detail: number): void
  setLines(lines: { contours: boolean; grid: boolean }): void
  setWireframe(on: boolean): void
  /** The next view: its tiles are composed while idle. Null for none. */
  setAhead(view: View | null): void
  /** Updates mesh and tiles for the frame; true while they need another frame. */
  update(shadows: boolean, playing: boolean): boolean
  /** Call after the context was lost and restored. */
  readonly forget: () => void
  dispose(): void
}

/** The merged mesh of the ground with its tiles. */
export function createGroundPicture(
  renderer: WebGLRenderer,
  world: World,
  grid: GroundGrid,
  quality: Quality,
  limits: GroundQuality,
): GroundPicture {
  const nodes = createNodeList(NODE_LIMIT)
  const ahead = createNodeList(NODE_LIMIT)
  const buffers = createGroundMesh(VERTEX_LIMIT, INDEX_LIMIT)
  const tiles = new GroundTiles(renderer, world, grid, world.textures, limits, NODE_LIMIT)
  const geometry = new BufferGeometry()
  const dynamic = (array: Float32Array | Uint32Array, size: number) =>
    new BufferAttribute(array, size).setUsage(DynamicDrawUsage)
  const position = dynamic(buffers.position, 3)
  const tile = dynamic(buffers.tile, 3)
  const index = dynamic(buffers.index, 1)
  geometry.setAttribute('position', position)
  geometry.setAttribute('aTile', tile)
  geometry.setIndex(index)
  const mesh = new Mesh<BufferGeometry, ShaderMaterial>(geometry)
  mesh.frustumCulled = false
  // A second ground, as in split views, may be drawn before its style is set: without a material of its own.
  mesh.visible = false
  let shown: GroundMaterial | null = null
  let style: MapStyle = MAP_STYLES[0]
  let detail = 1
  let wireframe = false
  let coarser = 1
  const eye = new Vector3(NaN)
  let written = 0
  const proxy = new PerspectiveCamera()
  let next: View | null = null
  let prefetched = true
  let opening = true
  const budget: TileBudget = { compose: 1, light: 1, fade: true, exact: true }

  /** Selects nodes, with coarser texels where there would be more tiles than layers. */
  const select = () => {
    coarser = Math.max(1, coarser * 0.98)
    for (let tries = 0; tries < 12; tries++) {
      selectNodes(grid, lodViewOf(world, quality, limits.texelPixels * coarser), nodes)
      if (nodes.count <= Math.min(limits.lit - SPARE, NODE_LIMIT - 1) || distinct() <= limits.lit - SPARE) return
      coarser *= 1.12
    }
  }
  /** Number of distinct tiles wanted by the nodes; neighbours in the list mostly share them. */
  const distinct = () => {
    let count = 0
    let last = -1
    for (let n = 0; n < nodes.count; n++) {
      const up = nodes.level[n]! - nodes.tile[n]!
      const key = ((nodes.column[n]! >> up) << 16) ^ ((nodes.row[n]! >> up) & 0xffff) ^ (nodes.tile[n]! << 27)
      if (key !== last) count++
      last = key
    }
    return count
  }

  /** Whether the eye has moved since the last frame. */
  const moved = () => {
    const { x, y, z } = world.uniforms.uEye.value
    const same = eye.x === x && eye.y === y && eye.z === z
    eye.set(x, y, z)
    return !same
  }

  /** Composes some of the tiles of the next view; true while there are more. */
  const prefetch = () => {
    if (next === null || prefetched) return false
    placeCamera(world, fitted(next, world.width / world.height), proxy)
    selectNodes(grid, lodViewOf(world, quality, limits.texelPixels * coarser, proxy), ahead)
    prefetched = !tiles.prefetch(ahead, style, detail, limits.compose)
    return !prefetched
  }

  const composable = (moving: boolean, playing: boolean) => {
    if (tiles.gap > COARSE_GAP) return moving ? COARSE_TILES : COARSE_TILES_AT_REST
    return moving || playing ? limits.compose : limits.composeAtRest
  }

  const writeMesh = () => {
    let hash = nodes.count
    for (let n = 0; n < nodes.count; n++) {
      hash = (Math.imul(hash, 31) + (nodes.column[n]! << 12) + nodes.row[n]!) | 0
      hash = (Math.imul(hash, 31) + (nodes.level[n]! << 20) + (nodes.quads[n]! << 24) + tiles.signature(n)) | 0
    }
    if (hash === written) return
    written = hash
    writeGroundMesh(grid, nodes, tiles.partOf, buffers)
    sendFirst(position, buffers.vertices * 3)
    sendFirst(tile, buffers.vertices * 3)
    sendFirst(index, buffers.indices)
    geometry.setDrawRange(0, buffers.indices)
  }

  return {
    mesh,
    setStyle: (next, share) => {
      if (next === style && share === detail) return
      style = next
      detail = share
      prefetched = false
      tiles.invalidate()
    },
    setLines: (lines) => {
      shown?.material.dispose()
      shown?.gains.dispose()
      shown = createGroundMaterial(world, tiles.lit, lines)
      shown.material.wireframe = wireframe
      mesh.material = shown.material
      mesh.visible = true
    },
    setWireframe: (on) => {
      wireframe = on
      mesh.material.wireframe = on
    },
    setAhead: (view) => {
      next = view
      prefetched = false
    },
    update: (shadows, playing) => {
      if (renderer.getContext().isContextLost() === true) return false
      const still = world.still !== null
      opening &&= world.pending.size > 0
      select()
      budget.fade = !still
      budget.exact = !playing
      budget.light = still ? Infinity : limits.relight
      budget.compose = still ? STILL_TILES : opening ? OPENING_TILES : composable(moved(), playing)
      const changed = tiles.update(nodes, style, detail, shadows, budget, performance.now())
      if (shown) {
        if (changed) shown.gains.needsUpdate = true
        shown.write(tiles.arrays, shadows)
      }
      writeMesh()
      // While the clock runs the sun moves every frame: the light need not be exact for the picture to count as sharp.
      const coming = tiles.missing > 0 || tiles.fading > 0 || (!playing && tiles.behind > 0)
      if (coming && (still || tiles.gap > COARSE_GAP)) world.pending.add('ground')
      else world.pending.delete('ground')
      writeFigures(tiles, coming)
      return coming || (!still && prefetch())
    },
    forget: () => {
      tiles.forget()
      written = 0
    },
    dispose: () => {
      unfinished.delete(tiles)
      tiles.dispose()
      geometry.dispose()
      shown?.material.dispose()
      shown?.gains.dispose()
      world.pending.delete('ground')
    },
  }
}

/** The grounds of a split picture whose tiles are still coming. */
const unfinished = new Set<GroundTiles>()

function writeFigures(tiles: GroundTiles, itsComing: boolean): void {
  const { counts } = tiles.cache
  if (itsComing) unfinished.add(tiles)
  else unfinished.delete(tiles)
  const coming = unfinished.size > 0
  groundFigures.asked = counts.asked
  groundFigures.found = counts.found
  groundFigures.composed = counts.made
  groundFigures.evicted = counts.evicted
  groundFigures.held = tiles.cache.size
  groundFigures.missing = tiles.missing
  groundFigures.gap = tiles.gap
  groundFigures.lit += tiles.litCount
  groundFigures.bytes = tiles.bytes
  if (groundFigures.coming === coming) return
  groundFigures.coming = coming
  // Tests and other automation wait for this attribute.
  document.documentElement.dataset.ground = coming ? 'coming' : 'sharp'
}
