import { useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { toLocal } from '@/base/geo/frame'
import { insideRegion } from '@/ground/terrain/heightField'
import { observerAt } from '@/record/domain/observers'
import type { ViewshedRequest } from '@/record/schema/viewing'
import { throttle } from '@/state/clock/throttle'
import { viewshedPort, type SeenFrom } from '@/state/ports/viewshedPort'
import { useBattle } from '@/state/session/battleContext'
import { createViewsheds, type ComputedViewshed, type Viewsheds } from '@/state/sight/viewsheds'
import { ORDER } from '../frame/order'
import { useWorld, type World } from '../world'
import { createViewshedMeshes } from './viewshedMesh'

/** An observer that moves is looked from anew this often, milliseconds, once it is this far on, metres. */
const EVERY_MS = 400
const MOVED_M = 60

/** What the observers of the session see, draped on the ground. A unit that moves takes its view with it. */
export function ViewshedLight() {
  const world = useWorld()
  const { session, playback } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const [drawn, setDrawn] = useState<ReturnType<typeof createViewshedMeshes> | null>(null)
  const update = useRef(() => undefined as void)
  /** The time of the last frame of a still or film. */
  const stillT = useRef(NaN)
  useEffect(() => {
    const viewsheds = createViewsheds(world.assets)
    let gone = false
    let shown: { request: ViewshedRequest; points: readonly { x: number; z: number }[] } | null = null
    let turn = 0
    const look = () => {
      const request = session.getState().viewshed
      if (!request || gone) return
      const t = world.still?.t ?? playback.clock.t
      const points = pointsOf(world, request, t)
      if (shown?.request === request && near(shown.points, points)) return
      shown = { request, points }
      // A still waits for the light of its own hour.
      if (world.still) world.pending.add('viewshed')
      const mine = ++turn
      viewshedPort.actions.setComputing()
      void computeAll(viewsheds, request, points).then(
        (computed) => {
          if (gone || mine !== turn) return
          const seen = points.map((p, i): SeenFrom => ({ ...p, shed: computed[i]!.shed, ms: computed[i]!.ms }))
          viewshedPort.actions.setSeen(seen)
          const drawnOf = points.map(({ index }, i) => ({ ...computed[i]!, index }))
          setDrawn(createViewshedMeshes(world.uniforms, world.assets.ground, drawnOf))
        },
        (error: Error) => {
          if (gone || mine !== turn) return
          // What is drawn is of another time or place; the next change tries again.
          shown = null
          setDrawn(null)
          viewshedPort.actions.setFailed(error.message)
          world.pending.delete('viewshed')
        },
      )
    }
    update.current = look
    const later = throttle(look, EVERY_MS)
    look()
    const stops = [
      session.subscribe((now, old) => {
        // A still sets its time right after its display.
        if (now.viewshed !== old.viewshed || now.still !== old.still) queueMicrotask(look)
      }),
      playback.subscribe(later.run),
    ]
    return () => {
      gone = true
      for (const stop of stops) stop()
      later.cancel()
      viewsheds.dispose()
      viewshedPort.actions.clear()
      world.pending.delete('viewshed')
    }
  }, [world, session, playback])
  // A film moves on in time without a change of the session.
  useFrame(() => {
    const t = world.still?.t ?? NaN
    if (Object.is(t, stillT.current)) return
    stillT.current = t
    update.current()
  }, ORDER.sample)
  useEffect(() => {
    if (!drawn) return
    world.pending.delete('viewshed')
    invalidate()
    return drawn.dispose
  }, [drawn, world, invalidate])
  return drawn?.meshes.map((mesh) => <primitive key={mesh.uuid} object={mesh} />)
}

/** The observers that are on the ground at `t`, local metres. */
function pointsOf({ record, assets }: World, { observers }: ViewshedRequest, t: number) {
  return observers.flatMap((observer, index) => {
    const point = observerAt(record, observer, t)
    if (!point) return []
    const { x, z } = toLocal(point.lon, point.lat)
    return insideRegion(assets.ground, x, z) ? [{ observer, index, point, x, z }] : []
  })
}

function near(a: readonly { x: number; z: number }[], b: readonly { x: number; z: number }[]): boolean {
  return a.length === b.length && a.every(({ x, z }, i) => Math.hypot(x - b[i]!.x, z - b[i]!.z) < MOVED_M)
}

function computeAll(
  viewsheds: Viewsheds,
  { eyeM, rangeM }: ViewshedRequest,
  points: readonly { x: number; z: number }[],
): Promise<ComputedViewshed[]> {
  return Promise.all(points.map(({ x, z }) => viewsheds.compute({ x, z, eyeM }, rangeM)))
}
