/**
 * What the scene tells the map's corner: written by the scene when the camera moves,
 * read by the scale bar and the north arrow. Numbers only, so that neither imports the other.
 */
export interface MapReadout {
  /** Ground metres under one CSS pixel at the middle of the picture; 0 before the scene stands. */
  metresPerPixel: number
  /** Direction in which the camera looks, degrees clockwise from north. */
  bearing: number
  /** How many times too large aircraft are drawn; 0 while none is in the air. */
  aircraftScale: number
  readonly listeners: Set<() => void>
}

export const mapReadout: MapReadout = { metresPerPixel: 0, bearing: 0, aircraftScale: 0, listeners: new Set() }

/** Called by the scene on frames in which the camera has moved. */
export function writeMapReadout(metresPerPixel: number, bearing: number): void {
  if (metresPerPixel === mapReadout.metresPerPixel && bearing === mapReadout.bearing) return
  mapReadout.metresPerPixel = metresPerPixel
  mapReadout.bearing = bearing
  for (const listener of mapReadout.listeners) listener()
}

/** Called by the scene each frame; tells the page only when the figure changes. */
export function writeAircraftScale(scale: number): void {
  if (scale === mapReadout.aircraftScale) return
  mapReadout.aircraftScale = scale
  for (const listener of mapReadout.listeners) listener()
}
