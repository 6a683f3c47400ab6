/**
 * Seconds for which grass and rain have moved: the running time of the clock, whatever its rate. They stand still while
 * it is paused, in a still, and for readers who prefer reduced motion.
 */
export interface Motion {
  seconds: number
}

/** The longest step taken in one frame, seconds. */
const LONGEST = 0.1

/** Moves on by the time of a frame. */
export function advance(motion: Motion, delta: number, moving: boolean): void {
  if (moving) motion.seconds += Math.min(delta, LONGEST)
}

/** Which way the wind is taken to blow and lean things, local x and z: from the north-west, as the dunes lie. */
export const WIND = { x: Math.SQRT1_2, z: Math.SQRT1_2 } as const
