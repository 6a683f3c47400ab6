import type { AircraftType } from '@/record/schema/sorties'
import { JAPANESE_BOMBERS } from './japaneseBombers'
import { JAPANESE_FIGHTERS } from './japaneseFighters'
import type { AircraftShape } from './shape'
import { SOVIET_BOMBERS } from './sovietBombers'
import { SOVIET_FIGHTERS } from './sovietFighters'

/** The shape of every type that flew. */
export const AIRCRAFT_SHAPES: Readonly<Record<AircraftType, AircraftShape>> = {
  ...SOVIET_FIGHTERS,
  ...SOVIET_BOMBERS,
  ...JAPANESE_FIGHTERS,
  ...JAPANESE_BOMBERS,
}
