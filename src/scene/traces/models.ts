import type { Model } from '@/picture/traces/site'

/** A box of a model: centre and size in metres (right, up, forward), colour, and a turn about each axis in radians. */
export interface Box {
  readonly at: readonly [x: number, y: number, z: number]
  readonly size: readonly [x: number, y: number, z: number]
  /** sRGB. */
  readonly colour: number
  /** About the axis to the right (nose up), and about the vertical (clockwise). */
  readonly pitch?: number
  readonly yaw?: number
}

const BURNT = 0x3a2f28
const RUST = 0x5a4334
const TRACK = 0x2a2622
const STEEL = 0x4c4f48
const WHEEL = 0x4a4034
const WOOD = 0x6f5a40

const box = (x: number, y: number, z: number, w: number, h: number, l: number, colour: number, turn: Partial<Box> = {}): Box => ({
  at: [x, y, z],
  size: [w, h, l],
  colour,
  ...turn,
}) // prettier-ignore

/**
 * Models of what stands on the ground, a dozen boxes each, to the size of the types of 1939: a light tank 5.6 m long,
 * an armoured car 4.7 m, a field gun with its trail 4.5 m. One model stands for every type of its sort.
 */
export const MODEL_BOXES: Readonly<Record<Model, readonly Box[]>> = {
  // Burnt out: the turret askew, the gun down.
  tank: [
    box(0, 0.95, -0.1, 1.55, 0.75, 4.7, BURNT),
    box(0, 1.25, -1.2, 1.5, 0.35, 2.2, RUST),
    box(0, 0.95, 2.3, 1.3, 0.55, 0.9, BURNT, { pitch: 0.5 }),
    box(-1, 0.5, 0, 0.42, 0.75, 5.2, TRACK),
    box(1, 0.5, 0, 0.42, 0.75, 5.2, TRACK),
    box(-1, 0.93, 0, 0.46, 0.09, 5.4, RUST),
    box(1, 0.93, 0, 0.46, 0.09, 5.4, RUST),
    box(0.1, 1.7, 0.4, 1.35, 0.62, 1.7, RUST, { yaw: 0.45, pitch: 0.06 }),
    box(0.65, 1.55, 1.6, 0.13, 0.13, 1.7, TRACK, { yaw: 0.45, pitch: -0.16 }),
    box(0, 2.06, 0.1, 0.55, 0.1, 0.55, TRACK, { yaw: 0.45 }),
  ],
  'armoured-car': [
    box(0, 1.0, -0.35, 1.7, 0.75, 2.9, BURNT),
    box(0, 0.95, 1.75, 1.1, 0.6, 1.4, RUST),
    box(0, 1.55, -0.1, 1.5, 0.4, 1.6, BURNT),
    box(0.05, 1.95, -0.75, 1.15, 0.5, 1.2, RUST, { yaw: -0.5 }),
    box(-0.3, 1.9, 0.3, 0.11, 0.11, 1.2, TRACK, { yaw: -0.5, pitch: -0.1 }),
    box(-0.8, 0.42, 1.7, 0.26, 0.84, 0.84, TRACK),
    box(0.8, 0.42, 1.7, 0.26, 0.84, 0.84, TRACK),
    box(-0.8, 0.42, -0.9, 0.3, 0.84, 0.84, TRACK),
    box(0.8, 0.42, -0.9, 0.3, 0.84, 0.84, TRACK),
    box(-0.8, 0.42, -1.9, 0.3, 0.84, 0.84, TRACK),
    box(0.8, 0.42, -1.9, 0.3, 0.84, 0.84, TRACK),
  ],
  gun: [
    box(0, 1.05, 1.3, 0.17, 0.17, 2.6, STEEL, { pitch: 0.14 }),
    box(0, 0.95, 0.1, 0.34, 0.3, 1.1, STEEL, { pitch: 0.14 }),
    box(0, 1.0, 0.55, 1.7, 1.05, 0.07, STEEL, { pitch: 0.2 }),
    box(0, 0.62, 0.2, 1.5, 0.13, 0.13, STEEL),
    box(-0.78, 0.62, 0.2, 0.15, 1.24, 0.5, WHEEL),
    box(-0.78, 0.62, 0.2, 0.14, 0.5, 1.24, WHEEL),
    box(-0.78, 0.62, 0.2, 0.15, 0.95, 0.95, WHEEL),
    box(0.78, 0.62, 0.2, 0.15, 1.24, 0.5, WHEEL),
    box(0.78, 0.62, 0.2, 0.14, 0.5, 1.24, WHEEL),
    box(0.78, 0.62, 0.2, 0.15, 0.95, 0.95, WHEEL),
    box(-0.28, 0.36, -1.15, 0.16, 0.16, 2.5, STEEL, { pitch: 0.17, yaw: 0.1 }),
    box(0.28, 0.36, -1.15, 0.16, 0.16, 2.5, STEEL, { pitch: 0.17, yaw: -0.1 }),
    box(1.9, 0.25, -1.6, 0.9, 0.42, 0.5, WOOD),
    // The bank of earth in front of the pit.
    box(0, 0.2, 3.3, 4.6, 0.5, 0.9, 0x8d7a58, { pitch: 0.3 }),
    box(-2.4, 0.2, 2.1, 0.9, 0.45, 2.6, 0x8d7a58),
    box(2.4, 0.2, 2.1, 0.9, 0.45, 2.6, 0x8d7a58),
  ],
}

/** Corners of a box and the triangles between them. */
export const BOX_CORNERS = 8
export const BOX_INDEX = [
  0, 1, 3, 0, 3, 2, 4, 6, 7, 4, 7, 5, 0, 4, 5, 0, 5, 1, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 5, 7, 1, 7, 3,
] as const

/** Writes the eight corners of a box, x, y, z each, into `out` from `at` on. */
export function writeCorners({ at, size, pitch = 0, yaw = 0 }: Box, out: Float32Array, start: number): void {
  const [sp, cp, sy, cy] = [Math.sin(pitch), Math.cos(pitch), Math.sin(yaw), Math.cos(yaw)]
  for (let i = 0; i < BOX_CORNERS; i++) {
    const x = (i & 1 ? 0.5 : -0.5) * size[0]
    const y = (i & 2 ? 0.5 : -0.5) * size[1]
    const z = (i & 4 ? 0.5 : -0.5) * size[2]
    const up = y * cp + z * sp
    const forward = z * cp - y * sp
    out[start + i * 3] = at[0] + x * cy + forward * sy
    out[start + i * 3 + 1] = at[1] + up
    out[start + i * 3 + 2] = at[2] + forward * cy - x * sy
  }
}
