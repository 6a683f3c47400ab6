/**
 * The order of work in a frame. All negative: a positive priority would take rendering
 * away from fiber. See docs/FRAME.md.
 */
export const ORDER = {
  clock: -100,
  camera: -80,
  sample: -60,
  ground: -40,
  forces: -30,
  labels: -20,
  readout: -10,
} as const
