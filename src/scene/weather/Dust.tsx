import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { seededUnit } from '@/picture/sorties/seeded'
import { BETWEEN, dustShare, dustyRows, PUFFS, speedOf } from '@/picture/weather/dust'
import { wetAt, wetEvents } from '@/picture/weather/wet'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { writeQuadIndex } from '../gpu/quads'
import { RecordTexture } from '../gpu/recordTexture'
import { useWorld, type World } from '../world'
import FRAGMENT from './dust.frag'
import VERTEX from './dust.vert'

/** Columns in which a unit drives, and the distance between them, metres: schematic. */
const COLUMNS = 2
const APART = 130
const SCATTER = 70

/** Dust behind the tanks and armoured cars that move in the record; where it drifts is not known, so it stays. */
export function Dust() {
  const world = useWorld()
  const { session } = useBattle()
  const dust = useMemo(() => createDust(world), [world])
  useEffect(() => dust.dispose, [dust])
  useFrame(() => {
    const { layers } = session.getState()
    dust.write(layers.weather && layers.units)
  }, ORDER.forces)
  return <primitive object={dust.mesh} />
}

export function createDust(world: World) {
  const { record, poses, units, uniforms } = world
  const rows = dustyRows(record)
  const wet = wetEvents(record)
  const capacity = Math.max(rows.length * PUFFS * COLUMNS, 1)
  const records = new RecordTexture(capacity, 2)
  const { values, stride } = records
  const geometry = new BufferGeometry()
  const index = new Uint32Array(capacity * 6)
  writeQuadIndex(index, 0, 0, capacity)
  geometry.setIndex(new BufferAttribute(index, 1))
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { ...records.defines, ...LIFT.dust },
    uniforms: { ...uniforms, uRecords: { value: records.texture } },
    transparent: true,
    depthWrite: false,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.dust
  return {
    mesh,
    dispose() {
      geometry.dispose()
      material.dispose()
      records.dispose()
    },
    /** Writes the puffs of the frame; none while the layer is off, nothing moves, or the ground is wet. */
    write(on: boolean) {
      let count = 0
      const wetness = on ? wetAt(wet, world.t) : 1
      for (let i = 0; on && i < rows.length; i++) {
        const row = rows[i]!
        if (units.shown[row] === 0) continue
        const share = dustShare(speedOf(poses, row), wetness) * poses.presence[row]!
        if (share > 0) count = writePuffs(world, row, share, values, stride, count)
      }
      mesh.visible = count > 0
      geometry.setDrawRange(0, count * 6)
      if (count > 0) records.send(count)
    },
  }
}

/** Puffs stay on the ground where they were raised: one at every step of the unit's way. Allocates nothing. */
function writePuffs({ poses }: World, row: number, share: number, out: Float32Array, stride: number, from: number) {
  const { legs, progress } = poses
  const dx = legs.x1[row]! - legs.x0[row]!
  const dz = legs.z1[row]! - legs.z0[row]!
  const length = Math.hypot(dx, dz)
  const [ux, uz] = [dx / length, dz / length]
  const gone = progress[row]! * length
  const step = Math.floor(gone / BETWEEN)
  let count = from
  for (let k = 0; k < PUFFS && step - k >= 0; k++) {
    const along = (step - k) * BETWEEN
    const age = (gone - along) / (PUFFS * BETWEEN)
    for (let column = 0; column < COLUMNS; column++) {
      const n = (step - k) * COLUMNS + column
      const aside = (column - (COLUMNS - 1) / 2) * APART + (seededUnit(row, n * 2) - 0.5) * SCATTER
      const ahead = along - column * 40 + (seededUnit(row, n * 2 + 1) - 0.5) * 40
      const at = count * stride
      out[at] = legs.x0[row]! + ux * ahead - uz * aside
      out[at + 1] = legs.z0[row]! + uz * ahead + ux * aside
      out[at + 2] = Math.min(age, 1)
      out[at + 3] = share * Math.min(1, age * 8) * (1 - Math.min(age, 1))
      count++
    }
  }
  return count
}
