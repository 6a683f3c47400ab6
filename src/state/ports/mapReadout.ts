import { createSignal, type Signal } from '@/state/store/signal'

/**
 * Camera and pointer as numbers, for scale bar, compass, read-out and inset map. The scene writes it in each
 * frame of a moving camera, so it is a mutable object with a signal instead of a store.
 */
export interface MapReadout {
  /** Ground metres per CSS pixel at the centre of the picture; 0 until the scene has mounted. */
  metresPerPixel: number
  /** Direction in which the camera looks, degrees clockwise from north. */
  bearing: number
  /** Positions of eye and target, local metres; half the angle of view, radians. */
  eyeX: number
  eyeZ: number
  targetX: number
  targetZ: number
  halfAngle: number
  /** Factor by which aircraft are enlarged; 0 while none is in the air. */
  aircraftScale: number
  /** The ground under the pointer, local metres and metres above the datum; NaN where there is none. */
  pointerX: number
  pointerZ: number
  pointerHeight: number
  readonly changed: Signal
}

export const mapReadout: MapReadout = {
  metresPerPixel: 0,
  bearing: 0,
  eyeX: 0,
  eyeZ: 0,
  targetX: 0,
  targetZ: 0,
  halfAngle: 0,
  aircraftScale: 0,
  pointerX: NaN,
  pointerZ: NaN,
  pointerHeight: NaN,
  changed: createSignal(),
}

/** Writes the camera; called every frame, signals only when it has moved. */
export function writeMapReadout(
  metresPerPixel: number,
  bearing: number,
  eyeX: number,
  eyeZ: number,
  targetX: number,
  targetZ: number,
  halfAngle: number,
): void {
  const m = mapReadout
  const same =
    metresPerPixel === m.metresPerPixel &&
    bearing === m.bearing &&
    eyeX === m.eyeX &&
    eyeZ === m.eyeZ &&
    halfAngle === m.halfAngle
  if (same) return
  m.metresPerPixel = metresPerPixel
  m.bearing = bearing
  m.eyeX = eyeX
  m.eyeZ = eyeZ
  m.targetX = targetX
  m.targetZ = targetZ
  m.halfAngle = halfAngle
  mapReadout.changed.emit()
}

/** Writes the ground under the pointer; NaN for none. */
export function writePointer(x: number, z: number, height: number): void {
  if (Object.is(x, mapReadout.pointerX) && Object.is(z, mapReadout.pointerZ)) return
  mapReadout.pointerX = x
  mapReadout.pointerZ = z
  mapReadout.pointerHeight = height
  mapReadout.changed.emit()
}

/** Writes the scale of aircraft; called every frame, signals only a change. */
export function writeAircraftScale(scale: number): void {
  if (scale === mapReadout.aircraftScale) return
  mapReadout.aircraftScale = scale
  mapReadout.changed.emit()
}
