import { toLocal } from '@/base/geo/frame'
import { passesConfidence, type UnitFilter } from '@/record/domain/unitFilter'
import type { Timed } from '@/record/model/record'
import type { Barrage } from '@/record/schema/fires'
import type { Place } from '@/record/schema/places'

/** The barrages in progress at `t` that pass the confidence filter, most recently begun first. */
export function burning(
  barrages: readonly Timed<Barrage>[],
  t: number,
  filter: Pick<UnitFilter, 'confidences' | 'only'>,
): Timed<Barrage>[] {
  return barrages
    .filter((b) => b.from <= t && t < b.until && passesConfidence(filter, b.item.confidence))
    .sort((a, b) => b.from - a.from)
}

/** The first of the fires whose area contains a point, local metres; null when none does. */
export function fireAt(
  fires: readonly Timed<Barrage>[],
  places: ReadonlyMap<string, Place>,
  x: number,
  z: number,
): Timed<Barrage> | null {
  return (
    fires.find(({ item }) => circlesOf(item, places).some((c) => Math.hypot(x - c.x, z - c.z) <= c.radiusM)) ?? null
  )
}

/** The area under a fire: circles in local metres. */
export function circlesOf(
  { on }: Barrage,
  places: ReadonlyMap<string, Place>,
): { readonly x: number; readonly z: number; readonly radiusM: number }[] {
  return on.map(({ place, east, north, radiusM }) => {
    const at = toLocal(...places.get(place)!.position)
    return { x: at.x + east, z: at.z - north, radiusM }
  })
}
