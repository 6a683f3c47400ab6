import { passesConfidence, type UnitFilter } from '@/record/domain/unitFilter'
import type { Axis, Feature } from '@/record/schema/features'
import type { Layer } from '@/record/schema/layers'

type Layers = Readonly<Record<Layer, boolean>>

/** Whether layers and the filter of confidence let a line or area be seen. A claimed border is a claim however sure its line: one never hides beside the other. */
export function showsFeature(item: Feature, layers: Layers, filter: UnitFilter): boolean {
  return item.kind === 'border-claim' ? layers.borders : layers.fronts && passesConfidence(filter, item.confidence)
}

/** Whether layers and the filter of confidence let an arrow be seen. */
export function showsAxis(item: Axis, layers: Layers, filter: UnitFilter): boolean {
  return layers.axes && passesConfidence(filter, item.confidence)
}

/** Whether the gap between the arms may be measured: it is taken between reconstructed places. */
export function showsGap(layers: Layers, filter: UnitFilter): boolean {
  return layers.fronts && passesConfidence(filter, 'reconstructed')
}
