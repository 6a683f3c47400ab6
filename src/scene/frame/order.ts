/**
 * The order of work in a frame: a part reads only what an earlier step has written. Parts of the same step do not read
 * one another, so their mounting order does not matter. All numbers are negative: a positive priority would take over
 * rendering from fiber. See docs/FRAME.md.
 */
export const ORDER = {
  /** Battle time, poses, light. */
  clock: -100,
  camera: -80,
  /** What follows from the camera: eye, pixels per radian. */
  sample: -60,
  /** Patches of ground. */
  ground: -40,
  /** Everything that stands, moves or is drawn on the ground. Tokens write their screen positions. */
  forces: -30,
  /** Names, placed clear of the tokens. */
  labels: -20,
  /** Hours and kilometres on the map, placed clear of tokens and names. */
  pathLabels: -15,
  /** Text on the page. */
  readout: -10,
} as const
