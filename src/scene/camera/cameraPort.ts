import { clamp, DEGREES } from '@/base/core/math'
import { toLocal } from '@/base/geo/frame'
import { cueOf, viewOf } from '@/ground/camera/flight'
import { LIMITS } from '@/ground/camera/limits'
import type { CameraPort } from '@/state/ports/cameraPort'
import { tuning } from '@/state/session/tuning'
import type { World } from '../world'
import { fitted } from './fitted'
import { OPENING_CUE } from './openingCue'
import type { CameraRig } from './rig'

/** A key press moves the view by this share of its distance, and zooms by this factor. */
const STEP = 0.12
const ZOOM = 0.8

/** Camera commands for keys and panels, carried out by the rig. `leaveGround` ends standing in the session. */
export function createCameraPort(rig: CameraRig, world: World, leaveGround: () => void, wake: () => void): CameraPort {
  const aspect = () => world.width / world.height
  const fly = (to: typeof rig.wanted, instant = false) => {
    leaveGround()
    rig.flyTo(to, instant)
    wake()
  }
  const change: CameraRig['change'] = (edit) => {
    rig.change(edit)
    wake()
  }
  const turnHead = (right: number, up: number) => {
    rig.turnHead(right * tuning.keyTurn * DEGREES, up * tuning.keyTurn * DEGREES)
    wake()
  }
  return {
    goTo: (cue, instant = false) => fly(fitted(viewOf(cue), aspect()), instant),
    flying: () => rig.mode === 'flight',
    cue: () => cueOf(rig.goal),
    reset: () => fly(fitted(viewOf(OPENING_CUE), aspect())),
    focus: (kind, id) => {
      const at = locate(world, kind, id)
      if (!at) return
      const { shown } = rig
      const pitch = clamp(shown.pitch, 20 * DEGREES, 45 * DEGREES)
      fly({ ...shown, ...at, distance: Math.min(shown.distance, 9000), pitch })
    },
    orbit: (right, up) => {
      if (rig.standing) return turnHead(right, up * 0.4)
      change((view) => {
        view.bearing += right * tuning.keyTurn * DEGREES
        view.pitch += up * 0.5 * tuning.keyTurn * DEGREES
      })
    },
    pan: (right, forward) => {
      if (rig.standing) return turnHead(right, 0)
      change((view) => {
        const step = view.distance * STEP
        view.x += step * (Math.cos(view.bearing) * right + Math.sin(view.bearing) * forward)
        view.z += step * (Math.sin(view.bearing) * right - Math.cos(view.bearing) * forward)
      })
    },
    zoom: (closer) => change((view) => (view.distance *= ZOOM ** closer)),
  }
}

/** Where a unit or place is, local metres; null when it is not on the map. */
function locate(world: World, kind: 'unit' | 'place', id: string): { x: number; z: number } | null {
  if (kind === 'place') {
    const place = world.record.places.get(id)
    if (!place) return null
    const { x, z } = toLocal(place.position[0], place.position[1])
    return Math.max(Math.abs(x), Math.abs(z)) < LIMITS.reach ? { x, z } : null
  }
  const row = world.record.tracks.findIndex((t) => t.unit.id === id)
  if (row < 0 || world.poses.presence[row]! <= 0) return null
  return { x: world.poses.x[row]!, z: world.poses.z[row]! }
}
