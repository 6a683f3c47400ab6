import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { Color, DoubleSide, Mesh, ShaderMaterial } from 'three'
import { usualFrontageM } from '@/picture/fronts/frontage'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SIDES } from '@/record/schema/common'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { createStripInstances } from '../gpu/stripInstances'
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
  const { geometry, attributes, draw } = createStripInstances(PIECES, -1, MAX, { aBar: 4, aSide: 1 })
  const { aBar, aSide } = attributes
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
        aBar.setXYZW(n, poses.x[row]!, poses.z[row]!, poses.heading[row]!, frontage / 2)
        aSide.setX(n, SIDES.indexOf(unit.side))
        n++
      }
      mesh.visible = n > 0
      draw(n)
    },
  }
}
