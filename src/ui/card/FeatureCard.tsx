import type { Timed } from '@/record/model/record'
import { isTrace, type Feature } from '@/record/schema/features'
import { LineCard } from './LineCard'
import { TraceCard } from './TraceCard'

/** A line of the map, or a trace of the battle on the ground. */
export function FeatureCard({ thing }: { thing: Timed<Feature> }) {
  return isTrace(thing.item) ? <TraceCard thing={thing} /> : <LineCard thing={thing} />
}
