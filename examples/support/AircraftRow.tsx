import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { heightAt } from '@/ground/terrain/heightField'
import { AIRCRAFT } from '@/picture/sorties/aircraft'
import { AircraftType } from '@/record/schema/sorties'
import { AircraftBatch } from '@/scene/air/aircraftBatch'
import { ORDER } from '@/scene/frame/order'
import { useWorld, worldY } from '@/scene/world'

const COLUMNS = 5
/** Models are enlarged, as the camera comes no nearer than 700 m. */
const SCALE = 3
/** Metres between two models, and above the ground at the local origin. */
const APART = 110
const ABOVE = 20

/** One model of each type used in the record, in rows, largest first, turned slightly to the side. */
export function AircraftRow() {
  const world = useWorld()
  const batch = useMemo(() => new AircraftBatch(world.uniforms), [world])
  useEffect(() => () => batch.dispose(), [batch])
  const types = useMemo(
    () => [...AircraftType.options].sort((a, b) => AIRCRAFT[b].wingspanM - AIRCRAFT[a].wingspanM),
    [],
  )
  useFrame(() => {
    const y = worldY(world, heightAt(world.assets.ground, 0, 0)) + ABOVE
    batch.begin(SCALE)
    types.forEach((type, i) => {
      const x = ((i % COLUMNS) - (COLUMNS - 1) / 2) * APART
      const z = (Math.floor(i / COLUMNS) - 1) * APART
      batch.add(batch.of(type), x, y, z, 0.6, 0, 0, 1)
    })
    batch.end()
  }, ORDER.forces)
  return <primitive object={batch.group} />
}
