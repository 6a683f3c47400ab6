import { seededUnit, seedOf } from '@/picture/sorties/seeded'
import type { Bridge } from '../water/bridges'
import type { Box } from './models'

/** Length of the ramps, half the breadth of the deck, as the sign on the map has them (`water/Bridges`), metres. */
const RAMP = 15
const HALF_BREADTH = 4
const PLANK = 1
const BAY = 5
const POST = 4
const WOODS = [0x8b7350, 0x7d6746, 0x96805b] as const
const RAIL = 0x5c4a33
const PILE = 0x4f4130
const BOAT = 0x4a4d45

/**
 * A bridge as boxes: planks, rails, and piles or pontoons. Up is 0 at the deck; from 0 down to -1 is the way to the
 * water, whatever the exaggeration makes of it. Only the Japanese bridge of July is told to have floated; the rest
 * stand on piles, which no source describes.
 */
export function bridgeBoxes({ width, place }: Bridge, floats: boolean): Box[] {
  const half = width / 2 + RAMP
  const seed = seedOf(place)
  const boxes: Box[] = []
  for (let i = 0; i * PLANK < half * 2; i++) {
    const z = -half + (i + 0.5) * PLANK
    const colour = WOODS[Math.floor(seededUnit(seed, i) * WOODS.length)]!
    boxes.push({ at: [0, 0.08, z], size: [HALF_BREADTH * 2, 0.16, PLANK * 0.9], colour })
  }
  for (const x of [-HALF_BREADTH, HALF_BREADTH]) {
    boxes.push({ at: [x, 1.05, 0], size: [0.14, 0.14, half * 2], colour: RAIL })
    for (let z = -half; z <= half; z += POST) boxes.push({ at: [x, 0.55, z], size: [0.16, 1.1, 0.16], colour: RAIL })
  }
  for (let z = -width / 2 + BAY / 2; z < width / 2; z += BAY) {
    if (floats) {
      boxes.push({ at: [0, -0.75, z], size: [HALF_BREADTH * 3, 0.42, 2], colour: BOAT })
      continue
    }
    for (const x of [-HALF_BREADTH * 0.8, 0, HALF_BREADTH * 0.8])
      boxes.push({ at: [x, -0.5, z], size: [0.35, 1, 0.35], colour: PILE })
    boxes.push({ at: [0, -0.06, z], size: [HALF_BREADTH * 2, 0.12, 0.35], colour: PILE })
  }
  return boxes
}
