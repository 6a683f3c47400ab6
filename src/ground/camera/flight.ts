import { angleDelta, clamp, DEGREES, lerp } from '@/base/core/math'
import { toLocal, toLonLat } from '@/base/geo/frame'
import { CAMERA_LIMITS } from './bounds'

/**
 * A camera position as stored in links and the record: target in degrees, distance in metres, bearing and pitch in
 * degrees.
 */
export interface CameraCue {
  target: [lon: number, lat: number]
  distanceM: number
  bearingDeg: number
  pitchDeg: number
}

/** A view in local metres and radians: the camera looks at (x, z) on the ground from `distance` metres away. */
export interface View {
  x: number
  z: number
  distance: number
  /** Viewing direction, clockwise from north. */
  bearing: number
  /** Below the horizon. */
  pitch: number
}

export function viewOf(cue: CameraCue): View {
  const at = toLocal(cue.target[0], cue.target[1])
  return { x: at.x, z: at.z, distance: cue.distanceM, bearing: cue.bearingDeg * DEGREES, pitch: cue.pitchDeg * DEGREES }
}

/** The cue of a view, rounded to what a link carries: about a metre and a tenth of a degree. */
export function cueOf(view: View): CameraCue {
  const [lon, lat] = toLonLat(view.x, view.z)
  const bearingDeg = (((view.bearing / DEGREES) % 360) + 360) % 360
  return {
    target: [round(lon, 5), round(lat, 5)],
    distanceM: Math.round(clamp(view.distance, CAMERA_LIMITS.nearM, CAMERA_LIMITS.farM)),
    bearingDeg: round(bearingDeg, 1) % 360,
    pitchDeg: round(clamp(view.pitch / DEGREES, CAMERA_LIMITS.lowestDeg, CAMERA_LIMITS.highestDeg), 1),
  }
}

const round = (n: number, digits: number) => Math.round(n * 10 ** digits) / 10 ** digits

/** Duration of a flight, seconds: grows with distance, up to a limit. */
export function flightSeconds(from: View, to: View): number {
  const scale = Math.max(from.distance, to.distance)
  const travel = Math.hypot(to.x - from.x, to.z - from.z) / scale
  const zoom = Math.abs(Math.log(to.distance / from.distance))
  const turn = Math.abs(angleDelta(from.bearing, to.bearing))
  return clamp(0.8 + travel * 0.9 + zoom * 0.5 + turn * 0.5, 0.8, 3)
}

/**
 * The view at `u` (0…1) of a flight, written into `out`. Eases in and out; a long flight rises on the way, so that
 * the ground never rushes past close below; `extra` lifts it over ridges (see `flightLift`).
 */
export function flightAt(from: View, to: View, u: number, out: View, extra = 0): void {
  const s = u * u * u * (u * (u * 6 - 15) + 10)
  const travel = Math.hypot(to.x - from.x, to.z - from.z)
  const near = Math.min(from.distance, to.distance)
  const lift = Math.max(0, travel / near - 1.5) * 0.25
  out.x = lerp(from.x, to.x, s)
  out.z = lerp(from.z, to.z, s)
  out.distance =
    Math.exp(lerp(Math.log(from.distance), Math.log(to.distance), s)) *
    (1 + (Math.min(lift, 1.5) + extra) * Math.sin(Math.PI * s))
  out.bearing = from.bearing + angleDelta(from.bearing, to.bearing) * s
  out.pitch = lerp(from.pitch, to.pitch, s)
}
