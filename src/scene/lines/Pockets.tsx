import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three'
import { smoothstep } from '@/base/core/math'
import { ringDepth } from '@/base/geo/polyline'
import { heightAt, type Ground } from '@/ground/terrain/heightField'
import { FADE, shareAt, showsAt, type Shape } from '@/picture/fronts/shapes'
import { showsFeature } from '@/picture/fronts/shown'
import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { useBattle } from '@/state/session/battleContext'
import { isEmphasised } from '../frame/emphasis'
import { ORDER } from '../frame/order'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { useDispose } from '../gpu/useDispose'
import { useWorld, type World } from '../world'
import FRAGMENT from './pocket.frag'
import VERTEX from './pocket.vert'

const CELL = 110

/** Pockets as hatched areas draped on the ground; each shrinks or moves into its next dated state. */
export function Pockets() {
  const world = useWorld()
  const { session } = useBattle()
  const pockets = useMemo(
    () =>
      world.shapes.filter(({ link }) => link.dated.item.kind === 'pocket').map((shape) => createPocket(world, shape)),
    [world],
  )
  useDispose(useMemo(() => pockets.map(({ mesh }) => mesh), [pockets]))
  useFrame(() => {
    const { layers, filter, selection } = session.getState()
    for (const { mesh, shape } of pockets) {
      const { link } = shape
      const { dated, before, after } = link
      mesh.visible = showsAt(link, world.t) && showsFeature(dated.item, layers, filter)
      if (!mesh.visible) continue
      // Built when first shown: building all of them would delay the first picture by most of a second.
      if (!mesh.geometry.index) fillRing(mesh.geometry, shape.a, shape.b, world.assets.ground)
      const { uShare, uShown, uEmphasised } = mesh.material.uniforms
      uEmphasised!.value = isEmphasised(world, selection, 'line', dated.item.id) ? 1 : 0
      uShare!.value = shareAt(link, world.t)
      uShown!.value =
        (before ? 1 : smoothstep(dated.from - FADE, dated.from, world.t)) *
        (after ? 1 : 1 - smoothstep(dated.until - FADE, dated.until, world.t))
    }
  }, ORDER.forces)
  return pockets.map(({ mesh, shape }) => <primitive key={shape.link.dated.item.id} object={mesh} />)
}

function createPocket(world: World, shape: Shape) {
  const { link } = shape
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { ...LIFT.pockets },
    uniforms: {
      ...world.uniforms,
      uColour: { value: new Color(MAP_COLOURS.frontEast) },
      uPale: { value: new Color(MAP_COLOURS.rim) },
      uShare: { value: 0 },
      uShown: { value: 0 },
      uEmphasised: { value: 0 },
      uDoubt: { value: link.dated.item.confidence === 'reconstructed' ? 1 : 0 },
    },
    transparent: true,
    depthWrite: false,
    side: 2,
  })
  const mesh = new Mesh(new BufferGeometry(), material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.pockets
  return { mesh, shape }
}

/** Writes a grid over the ring and the next one; the shader cuts it where the depth inside the ring crosses zero. */
function fillRing(geometry: BufferGeometry, ring: Float64Array, next: Float64Array, ground: Ground): void {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const outline of [ring, next]) {
    for (let i = 0; i < outline.length; i += 2) {
      west = Math.min(west, outline[i]!)
      east = Math.max(east, outline[i]!)
      north = Math.min(north, outline[i + 1]!)
      south = Math.max(south, outline[i + 1]!)
    }
  }
  const columns = Math.ceil((east - west) / CELL) + 2
  const rows = Math.ceil((south - north) / CELL) + 2
  const positions = new Float32Array(columns * rows * 3)
  const depths = new Float32Array(columns * rows * 2)
  const index: number[] = []
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const i = r * columns + c
      const x = west + (c - 0.5) * CELL
      const z = north + (r - 0.5) * CELL
      positions.set([x, heightAt(ground, x, z), z], i * 3)
      depths[i * 2] = ringDepth(ring, x, z)
      depths[i * 2 + 1] = next === ring ? depths[i * 2]! : ringDepth(next, x, z)
    }
  }
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + 1 < columns; c++) {
      const i = r * columns + c
      const corners = [i, i + 1, i + columns, i + columns + 1]
      if (corners.every((k) => Math.max(depths[k * 2]!, depths[k * 2 + 1]!) < -CELL)) continue
      index.push(i, i + columns, i + 1, i + 1, i + columns, i + columns + 1)
    }
  }
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aDepth', new BufferAttribute(depths, 2))
  geometry.setIndex(index)
}
