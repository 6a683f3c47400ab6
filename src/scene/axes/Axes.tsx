import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { armStrength } from '@/picture/axes/arms'
import { reachedAt } from '@/picture/axes/axisPath'
import { swellOf } from '@/picture/axes/swell'
import { showsAxis } from '@/picture/fronts/shown'
import { useBattle } from '@/state/session/battleContext'
import { isAsked } from '../frame/asked'
import { ORDER } from '../frame/order'
import { useDispose } from '../gpu/useDispose'
import { useWorld, type World } from '../world'
import { createAxisMesh } from './axisMesh'

/** The arms of the attacks: arrows on the ground that grow to where their leading unit is and swell as the others follow. */
export function Axes() {
  const world = useWorld()
  const { session } = useBattle()
  const axes = useMemo(() => createAxes(world), [world])
  useDispose(useMemo(() => axes.map(({ mesh }) => mesh), [axes]))
  useFrame(() => {
    const { layers, filter, selection } = session.getState()
    for (const { arm, mesh } of axes) {
      const reached = reachedAt(arm.path, world.t)
      const alpha = armStrength(arm, world.t, reached)
      mesh.visible = alpha > 0 && showsAxis(arm.axis.item, layers, filter)
      mesh.material.uniforms.uHead!.value = reached
      mesh.material.uniforms.uAlpha!.value = alpha
      mesh.material.uniforms.uAsked!.value = isAsked(world, selection, 'axis', arm.axis.item.id) ? 1 : 0
    }
  }, ORDER.forces)
  return axes.map(({ arm, mesh }) => <primitive key={arm.axis.item.id} object={mesh} />)
}

function createAxes({ arms, record, uniforms }: World) {
  return arms.map((arm) => ({
    arm,
    mesh: createAxisMesh(arm.axis.item, arm.path, swellOf(arm.axis, arm.path, record.tracks), uniforms),
  }))
}
