import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import type { Texture } from 'three'
import { clamp } from '@/base/core/math'
import { armStrength, tailOf } from '@/picture/axes/arms'
import { reachedAt } from '@/picture/axes/axisPath'
import { ARROW, neckMetres, neckPixels, ribbonMetres, ribbonOf, type Ribbon } from '@/picture/axes/ribbon'
import { swellOf, unitsAt, widthShare } from '@/picture/axes/swell'
import { showsAxis } from '@/picture/fronts/shown'
import { useBattle } from '@/state/session/battleContext'
import { tuning } from '@/state/session/tuning'
import { isEmphasised } from '../frame/emphasis'
import { ORDER } from '../frame/order'
import { useDispose } from '../gpu/useDispose'
import { useWorld, type World } from '../world'
import { createAxisMesh } from './axisMesh'

/**
 * Limits on how far an arrow is widened: for a flat view, by this factor; for a near head, down to this distance from
 * the eye, metres.
 */
const STEEPEST_TILT = 1.6
const NEAREST = 200

/**
 * The arms of the attacks: arrows on the ground that grow to where their leading unit is and widen as other units join.
 */
export function Axes() {
  const world = useWorld()
  const { session } = useBattle()
  const axes = useMemo(() => createAxes(world), [world])
  useDispose(useMemo(() => axes.map(({ mesh }) => mesh), [axes]))
  useEffect(
    () => () => {
      for (const { mesh } of axes) (mesh.material.uniforms.uRibbon!.value as Texture).dispose()
    },
    [axes],
  )
  useFrame(() => {
    const { layers, filter, selection } = session.getState()
    for (const { arm, mesh, ribbon, swell } of axes) {
      const reached = reachedAt(arm.path, world.t)
      const alpha = armStrength(arm, world.t, reached)
      mesh.visible = alpha > 0 && showsAxis(arm.axis.item, layers, filter)
      if (!mesh.visible) continue
      const head = ribbonMetres(ribbon, reached)
      const tail = ribbonMetres(ribbon, tailOf(arm, reached))
      const tilt = tiltOf(world)
      const share = widthShare(unitsAt(swell, world.t), swell.joins.length)
      const metresPerPixel = (depthOf(world, ribbon, head) / world.pixelsPerRadian) * tilt
      const scale = world.displayScale
      const pixels =
        scale *
        neckPixels(arm.axis.item.widthM, share, metresPerPixel * scale, tuning.arrowPixels, tuning.arrowMostPixels)
      const neck = neckMetres(pixels * metresPerPixel, head - tail)
      const { uTail, uHead, uHeadLength, uNeckPixels, uTilt, uAlpha, uEmphasised } = mesh.material.uniforms
      uTail!.value = tail
      uHead!.value = head
      uHeadLength!.value = Math.max(neck * ARROW.headLength, 1)
      uNeckPixels!.value = neck / metresPerPixel
      uTilt!.value = tilt
      uAlpha!.value = alpha
      uEmphasised!.value = isEmphasised(world, selection, 'axis', arm.axis.item.id) ? 1 : 0
    }
  }, ORDER.forces)
  return axes.map(({ arm, mesh }) => <primitive key={arm.axis.item.id} object={mesh} />)
}

function createAxes({ arms, record, uniforms }: World) {
  return arms.map((arm) => {
    const ribbon = ribbonOf(arm.path)
    const swell = swellOf(arm.axis, arm.path, record.tracks)
    return { arm, ribbon, swell, mesh: createAxisMesh(arm.axis.item, ribbon, uniforms) }
  })
}

/** Factor by which an arrow is widened because the ground is seen at a slant. */
function tiltOf({ camera }: World): number {
  const down = Math.abs(camera!.matrixWorld.elements[9]!)
  return clamp(1 / Math.sqrt(Math.max(down, 1e-3)), 1, STEEPEST_TILT)
}

/** Distance along the view direction to the arrow's tip, `head` metres along; metres. */
function depthOf({ camera }: World, { line, spacing }: Ribbon, head: number): number {
  const i = Math.min(Math.round(head / spacing) * 2, line.length - 2)
  const { elements: m } = camera!.matrixWorld
  const { x, y, z } = camera!.position
  return Math.max((x - line[i]!) * m[8]! + y * m[9]! + (z - line[i + 1]!) * m[10]!, NEAREST)
}
