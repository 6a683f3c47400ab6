import { passesConfidence } from '@/record/domain/unitFilter'
import type { PointerSpot } from '../camera/pointerSpot'
import type { World } from '../world'
import type { Group } from './groups'

/** Whether a group stands at the time of the frame and passes layers and filter. */
export function stands(
  { from, until, layer, kind, row, grades }: Group,
  { t, units }: World,
  { layers, filter }: Pick<PointerSpot, 'layers' | 'filter'>,
): boolean {
  if (t < from || t >= until || !layers[layer]) return false
  if (row >= 0) return layers.units && units.shown[row] === 1
  return kind === 'place' || passesConfidence(filter, grades)
}
