import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'
import type { Group } from './groups'
import { nearAt } from './nearAt'
import { stands } from './stands'

/** Trenches, wire, wrecks, guns, tracks and bridges of the record, to scale; nothing of them from afar. */
export function Traces({ groups }: { groups: readonly Group[] }) {
  const world = useWorld()
  const { session } = useBattle()
  useDispose(useMemo(() => groups.map(({ mesh }) => mesh), [groups]))
  useEffect(() => {
    world.nearAt = (point, kind) => nearAt(world, groups, point, kind)
    return () => {
      world.nearAt = null
    }
  }, [world, groups])
  useFrame(() => {
    const eye = world.uniforms.uEye.value
    const state = session.getState()
    for (let i = 0; i < groups.length; i++) {
      const group = groups[i]!
      const { mesh, x, z, radius, far } = group
      const away = Math.hypot(eye.x - x, eye.z - z) - radius
      mesh.visible = away < far && eye.y < far && stands(group, world, state)
    }
  }, ORDER.forces)
  return groups.map(({ mesh }) => <primitive key={mesh.uuid} object={mesh} />)
}
