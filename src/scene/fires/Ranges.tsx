import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import {
  BufferAttribute,
  Color,
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SIDES } from '@/record/schema/common'
import { ORDER } from '@/scene/frame/order'
import { LIFT, PAINT_ORDER } from '@/scene/frame/paintOrder'
import { useDispose } from '@/scene/gpu/useDispose'
import { useWorld, type World } from '@/scene/world'
import { useBattle } from '@/state/session/battleContext'
import FRAGMENT from './range.frag'
import VERTEX from './range.vert'

/** Segments of a ring: at 18 km each is 220 m long. */
const PIECES = 512

/** Range of guns: a ring around the selected artillery, or around all of it with the layer `ranges`. One draw call. */
export function Ranges() {
  const world = useWorld()
  const { session } = useBattle()
  const rings = useMemo(() => createRings(world), [world])
  useDispose(rings.mesh)
  useFrame(() => {
    const { layers, selection } = session.getState()
    rings.write(layers.ranges && layers.units, selection?.kind === 'unit' ? selection.id : '')
  }, ORDER.forces)
  return <primitive object={rings.mesh} />
}

function createRings({ record, poses, units, uniforms }: World) {
  const guns = record.guns.map((g) => {
    const row = record.tracks.findIndex((t) => t.unit.id === g.unit)
    return { unit: g.unit, row, rangeM: g.rangeM, side: row < 0 ? 0 : SIDES.indexOf(record.tracks[row]!.unit.side) }
  }).filter((g) => g.row >= 0) // prettier-ignore
  const corners = new Float32Array((PIECES + 1) * 6)
  const index: number[] = []
  for (let i = 0; i <= PIECES; i++) {
    corners.set([i / PIECES, -1, 0, i / PIECES, 1, 0], i * 6)
    if (i < PIECES) index.push(i * 2, i * 2 + 1, i * 2 + 2, i * 2 + 1, i * 2 + 3, i * 2 + 2)
  }
  const data = new Float32Array(Math.max(guns.length, 1) * 4)
  const attribute = new InstancedBufferAttribute(data, 4)
  attribute.setUsage(DynamicDrawUsage)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setAttribute('aRing', attribute)
  geometry.setIndex(index)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { PIECE_SHARE: (1 / PIECES).toFixed(8), ...LIFT.gunRanges },
    uniforms: { ...uniforms, uSides: { value: SIDES.map((side) => new Color(SIDE_COLOURS[side])) } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.gunRanges
  return {
    mesh,
    write(all: boolean, selected: string) {
      let n = 0
      for (let i = 0; i < guns.length; i++) {
        const g = guns[i]!
        if (!(all || g.unit === selected) || units.shown[g.row] === 0) continue
        data[n * 4] = poses.x[g.row]!
        data[n * 4 + 1] = poses.z[g.row]!
        data[n * 4 + 2] = g.rangeM
        data[n * 4 + 3] = g.side
        n++
      }
      mesh.visible = n > 0
      geometry.instanceCount = n
      if (n > 0) attribute.needsUpdate = true
    },
  }
}
