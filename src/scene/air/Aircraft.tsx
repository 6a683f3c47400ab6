import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { useWorld } from '../world'
import { createAir } from './createAir'

/** All aircraft of the sorties in the air, one model each, on schematic paths at the recorded hour. */
export function Aircraft() {
  const world = useWorld()
  const { session } = useBattle()
  const air = useMemo(() => createAir(world), [world])
  useEffect(() => () => air.dispose(), [air])
  useFrame(() => {
    const { layers, altitudeExaggerated } = session.getState()
    air.update(layers.air, altitudeExaggerated)
  }, ORDER.forces)
  return <primitive object={air.group} />
}
