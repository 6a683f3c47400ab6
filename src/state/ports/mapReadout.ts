/**
 * What the scene tells the map's corner: written by the scene when the camera or the pointer moves,
 * read by scale bar, compass, read-out and inset. Numbers only, so that neither imports the other.
 */
export interface MapReadout {
  /** Ground metres under one CSS pixel at the middle of the picture; 0 before the scene stands. */
  metresPerPixel: number
  /** Direction in which the camera looks, degrees clockwise from north. */
  bearing: number
  /** Where the eye is and what it looks at, local metres; half the angle that the picture spans, radians. */
  eyeX: number
  eyeZ: number
  targetX: number
  targetZ: number
  halfAngle: number
  /** How many times too large aircraft are drawn; 0 while none is in the air. */
  aircraftScale: number
  /** The ground under the pointer, local metres and metres above the datum; NaN where there is none. */
  pointerX: number
  pointerZ: number
  pointerHeight: number
  readonly listeners: Set<() => void>
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
  listeners: new Set(),
}

function tell(): void {
  for (const listener of mapReadout.listeners) listener()
}

/** The camera as the map sees it; called each frame, tells the page only when it has moved. */
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
  tell()
}

/** The ground under the pointer; NaN for none. */
export function writePointer(x: number, z: number, height: number): void {
  if (Object.is(x, mapReadout.pointerX) && Object.is(z, mapReadout.pointerZ)) return
  mapReadout.pointerX = x
  mapReadout.pointerZ = z
  mapReadout.pointerHeight = height
  tell()
}

/** Called by the scene each frame; tells the page only when the figure changes. */
export function writeAircraftScale(scale: number): void {
  if (scale === mapReadout.aircraftScale) return
  mapReadout.aircraftScale = scale
  tell()
}

export function subscribeMapReadout(listener: () => void): () => void {
  mapReadout.listeners.add(listener)
  return () => void mapReadout.listeners.delete(listener)
}
