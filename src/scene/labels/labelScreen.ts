import type { LabelBoxes } from '@/base/layout/placeLabels'

/** Labels of the current frame on the screen; picking reads the boxes of places. */
export interface LabelScreen extends LabelBoxes {
  /** Index into the label set. */
  readonly label: Int32Array
  /** Id of the place by box; null where the label is of something else. */
  readonly place: (string | null)[]
  readonly angle: Float32Array
  /** Size on the screen, 1 as painted: distant names are a little smaller. */
  readonly scale: Float32Array
  readonly markerX: Float32Array
  readonly markerY: Float32Array
}

const CAPACITY = 256

export function createLabelScreen(): LabelScreen {
  const column = () => new Float32Array(CAPACITY)
  return {
    count: 0,
    x: column(),
    y: column(),
    halfWidth: column(),
    halfHeight: column(),
    group: new Int32Array(CAPACITY),
    order: new Uint8Array(CAPACITY),
    reach: new Float32Array(CAPACITY * 4),
    host: new Int32Array(CAPACITY),
    air: column(),
    side: new Int8Array(CAPACITY),
    stands: new Uint8Array(CAPACITY),
    label: new Int32Array(CAPACITY),
    place: Array.from({ length: CAPACITY }, () => null),
    angle: column(),
    scale: column(),
    markerX: column(),
    markerY: column(),
  }
}

/** Id of the place whose label is under a point of the screen, or null. */
export function placeAt(screen: LabelScreen, x: number, y: number): string | null {
  for (let i = 0; i < screen.count; i++) {
    if (screen.stands[i] === 0 || screen.place[i] === null) continue
    if (Math.abs(x - screen.x[i]!) <= screen.halfWidth[i]! && Math.abs(y - screen.y[i]!) <= screen.halfHeight[i]! + 6)
      return screen.place[i]!
  }
  return null
}
