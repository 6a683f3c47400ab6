import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { AIRCRAFT } from '@/picture/sorties/aircraft'
import { AircraftType } from '@/record/schema/sorties'
import { AircraftBatch } from '@/scene/air/aircraftBatch'
import { ORDER } from '@/scene/frame/order'
import { useWorld, worldY } from '@/scene/world'

const COLUMNS = 5
/** Metres between two models and above the datum; the largest wingspan is 42 m. */
const APART = 50
const HEIGHT = 300

/** One model of each type that the record may name, in rows, largest first, turned a little to the side. */
export function AircraftRow() {
  const world = useWorld()
  const batch = useMemo(() => new AircraftBatch(world.uniforms), [world])
  useEffect(() => () => batch.dispose(), [batch])
  const types = useMemo(
    () => [...AircraftType.options].sort((a, b) => AIRCRAFT[b].wingspanM - AIRCRAFT[a].wingspanM),
    [],
  )
  useFrame(() => {
    const y = worldY(world, world.assets.ground.reference + HEIGHT)
    batch.begin(1)
    types.forEach((type, i) => {
      const x = ((i % COLUMNS) - (COLUMNS - 1) / 2) * APART
      const z = (Math.floor(i / COLUMNS) - 1) * APART
      batch.add(batch.of(type), x, y, z, 0.6, 0, 0, 1)
    })
    batch.end()
  }, ORDER.forces)
  return <primitive object={batch.group} />
}
