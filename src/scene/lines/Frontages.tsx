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
import { usualFrontageM } from '@/picture/fronts/frontage'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SIDES } from '@/record/schema/common'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { useDispose } from '../gpu/useDispose'
import { useWorld, type World } from '../world'
import FRAGMENT from './frontage.frag'
import VERTEX from './frontage.vert'

/** Drawn when the eye is nearer than this, metres; at most this many. */
const NEAR = 9000
const MAX = 48
const PIECES = 24

/**
 * At close range, the usual frontage of a unit, true to scale on the ground: schematic, hence dashed. One draw call.
 */
export function Frontages() {
  const world = useWorld()
  const { session } = useBattle()
  const bars = useMemo(() => createBars(world), [world])
  useDispose(bars.mesh)
  useFrame(() => bars.write(session.getState().layers.units), ORDER.forces)
  return <primitive object={bars.mesh} />
}

function createBars(world: World) {
  const { record, poses, units, uniforms } = world
  const corners = new Float32Array((PIECES + 1) * 6)
  const index: number[] = []
  for (let i = 0; i <= PIECES; i++) {
    const x = (i / PIECES) * 2 - 1
    corners.set([x, -1, 0, x, 1, 0], i * 6)
    if (i < PIECES) index.push(i * 2, i * 2 + 1, i * 2 + 2, i * 2 + 1, i * 2 + 3, i * 2 + 2)
  }
  const bar = new InstancedBufferAttribute(new Float32Array(MAX * 4), 4)
  const side = new InstancedBufferAttribute(new Float32Array(MAX), 1)
  bar.setUsage(DynamicDrawUsage)
  side.setUsage(DynamicDrawUsage)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  geometry.setAttribute('aBar', bar)
  geometry.setAttribute('aSide', side)
  geometry.setIndex(index)
  const sides = SIDES.map((s) => new Color(SIDE_COLOURS[s]))
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { ...LIFT.frontages },
    uniforms: { ...uniforms, uSides: { value: sides } },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.frontages
  return {
    mesh,
    write(on: boolean) {
      let n = 0
      const eye = world.camera!.position
      for (let row = 0; on && row < poses.count && n < MAX; row++) {
        if (units.shown[row] === 0) continue
        const dx = poses.x[row]! - eye.x
        const dz = poses.z[row]! - eye.z
        if (dx * dx + dz * dz + eye.y * eye.y > NEAR * NEAR) continue
        const { unit, segments } = record.tracks[row]!
        const frontage = usualFrontageM(
          unit.arm,
          unit.echelon,
          segments[poses.segment[row]!]![poses.fix[row]!]!.posture,
        )
        if (frontage === 0) continue
        bar.setXYZW(n, poses.x[row]!, poses.z[row]!, poses.heading[row]!, frontage / 2)
        side.setX(n, SIDES.indexOf(unit.side))
        n++
      }
      mesh.visible = n > 0
      geometry.instanceCount = n
      if (n === 0) return
      bar.needsUpdate = true
      side.needsUpdate = true
    },
  }
}
