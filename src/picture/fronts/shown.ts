import { passesConfidence, type UnitFilter } from '@/record/domain/unitFilter'
import type { Axis, Feature } from '@/record/schema/features'
import type { Layer } from '@/record/schema/layers'

type Layers = Readonly<Record<Layer, boolean>>

/**
 * Whether a line or area passes the layers and the confidence filter. Claimed borders pass the filter whatever their
 * confidence, so that one claim is never hidden next to the other.
 */
export function showsFeature(item: Feature, layers: Layers, filter: UnitFilter): boolean {
  return item.kind === 'border-claim' ? layers.borders : layers.fronts && passesConfidence(filter, item.confidence)
}

/** Whether an arrow passes the layers and the confidence filter. */
export function showsAxis(item: Axis, layers: Layers, filter: UnitFilter): boolean {
  return layers.axes && passesConfidence(filter, item.confidence)
}

/** Whether the gap between the arms may be shown: it is measured between reconstructed places. */
export function showsGap(layers: Layers, filter: UnitFilter): boolean {
  return layers.fronts && passesConfidence(filter, 'reconstructed')
}
