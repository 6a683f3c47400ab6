import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { axisPath, reachedAt } from '@/axes/axisPath'
import { swellOf } from '@/axes/swell'
import { HOUR } from '@/core/battleTime'
import { clamp, smoothstep } from '@/core/math'
import { useBattle } from '@/state/battleContext'
import { ORDER } from '../frame/order'
import { useStage, type Stage } from '../stage'
import { createAxisMesh } from './axisMesh'

/** After its time an arrow stays for this long, fading: seconds of battle. */
const AFTERGLOW = 18 * HOUR

/** The arms of the attacks: arrows on the ground that grow to where their leading unit is and swell as the others follow. */
export function Axes() {
  const stage = useStage()
  const { session } = useBattle()
  const axes = useMemo(() => createAxes(stage), [stage])
  useEffect(
    () => () => {
      for (const { mesh } of axes) {
        mesh.geometry.dispose()
        mesh.material.dispose()
      }
    },
    [axes],
  )
  useFrame(() => {
    const on = session.getState().layers.axes
    const t = stage.t
    for (const axis of axes) {
      const reached = reachedAt(axis.path, t)
      const alpha = smoothstep(0, 800, reached) * (1 - clamp((t - axis.until) / AFTERGLOW, 0, 1))
      axis.mesh.visible = on && t >= axis.from && alpha > 0.01
      axis.mesh.material.uniforms.uHead!.value = reached
      axis.mesh.material.uniforms.uAlpha!.value = alpha
    }
  }, ORDER.forces)
  return axes.map(({ mesh, id }) => <primitive key={id} object={mesh} />)
}

function createAxes(stage: Stage) {
  return stage.record.axes.flatMap((axis) => {
    const path = axisPath(axis, stage.record.tracks)
    if (!path) return []
    const mesh = createAxisMesh(axis.item, path, swellOf(axis, path, stage.record.tracks), stage.uniforms)
    return [{ id: axis.item.id, from: axis.from, until: axis.until, path, mesh }]
  })
}
