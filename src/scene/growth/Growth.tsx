import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { heightAt, insideBattlefield } from '@/ground/terrain/heightField'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { createPlantField } from '@/picture/growth/field'
import { PER_TILE, PLANT_FLOATS, TILE, type PlantGround } from '@/picture/growth/plants'
import { useBattle, useSession } from '@/state/session/battleContext'
import type { Quality } from '@/state/session/choices'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { RecordTexture } from '../gpu/recordTexture'
import { WIND, type Motion } from '../near/motion'
import { useWorld, worldY, type World } from '../world'
import FRAGMENT from './growth.frag'
import VERTEX from './growth.vert'

/** Tiles on either side of the eye's own, by quality: 300 m and 200 m on a graphics card, 90 m without. */
const REACH: Readonly<Record<Quality, number>> = { low: 0, medium: 3, high: 5 }
const REACH_IN_SOFTWARE = 1
/** Blades of a plant, a triangle each. */
const BLADES = 5
/** Above this height over the ground, metres, nothing is drawn or written. */
const HIGHEST = 600
/** Tiles written in one frame: about a millisecond. */
const AT_ONCE = 4

/** Tufts of grass, sedge, reeds and shrubs near the eye: what such ground carries, not what a source tells. */
export function Growth({ ground, motion }: { ground: PlantGround; motion: Motion }) {
  const quality = useSession((s) => s.quality)
  const software = useSession((s) => s.software)
  const reach = quality === 'low' ? 0 : software ? REACH_IN_SOFTWARE : REACH[quality]
  return reach > 0 ? <Plants key={reach} reach={reach} ground={ground} motion={motion} /> : null
}

function Plants({ reach, ground, motion }: { reach: number; ground: PlantGround; motion: Motion }) {
  const world = useWorld()
  const { session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const plants = useMemo(() => createPlants(world, ground, reach), [world, ground, reach])
  useEffect(() => plants.dispose, [plants])
  useFrame(() => {
    const { layers, mapStyle: style } = session.getState()
    if (plants.write(layers.growth && !mapStyle(style).print, motion.seconds)) invalidate()
  }, ORDER.forces)
  return <primitive object={plants.mesh} />
}

export function createPlants(world: World, ground: PlantGround, reach: number) {
  const capacity = (reach * 2 + 1) ** 2 * PER_TILE
  const records = new RecordTexture(capacity, 2)
  if (records.stride !== PLANT_FLOATS) throw new Error('createPlants: a plant is two texels')
  const field = createPlantField(ground, reach, records.values)
  const geometry = new BufferGeometry()
  const index = new Uint32Array(capacity * BLADES * 3)
  for (let i = 0; i < index.length; i++) index[i] = i
  geometry.setIndex(new BufferAttribute(index, 1))
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { ...records.defines, BLADES },
    uniforms: {
      ...world.uniforms,
      uRecords: { value: records.texture },
      uReach: { value: (reach + 0.4) * TILE },
      uSway: { value: 0 },
      uPixelSize: world.uniforms.uPixel,
      uWind: { value: [WIND.x, WIND.z] },
    },
    side: 2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.visible = false
  mesh.renderOrder = PAINT_ORDER.growth
  return {
    mesh,
    field,
    dispose() {
      geometry.dispose()
      material.dispose()
      records.dispose()
    },
    /** Prepares the frame; true while tiles are missing. Costs a comparison while the eye is high. */
    write(on: boolean, seconds: number): boolean {
      const eye = world.uniforms.uEye.value
      const { ground: heights } = world.assets
      mesh.visible = on && insideBattlefield(heights, eye.x, eye.z)
      if (!mesh.visible) return false
      const above = eye.y - worldY(world, heightAt(heights, eye.x, eye.z))
      mesh.visible = above < HIGHEST
      if (!mesh.visible) return false
      if (field.follow(eye.x, eye.z, world.still ? Infinity : AT_ONCE) > 0) records.send(capacity)
      material.uniforms.uSway!.value = world.still ? 0 : seconds
      return !field.complete
    },
  }
}
