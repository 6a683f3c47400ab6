import type { Choice } from '@/record/kinds/choice'
import type { BattleRecord } from '@/record/model/record'
import type { Citation } from '@/record/schema/common'

/** One thing of the record that cites a work. */
export interface Resting {
  readonly kind:
    'Units' | 'Places' | 'People' | 'Events' | 'Sorties' | 'Artillery fire' | 'Lines and attacks' | 'Numbers'
  readonly id: string
  readonly name: string
  /** What opens on the map; null for a number. */
  readonly choice: Choice | null
}

/** Everything in the record that rests on a work, in the record's order. */
export function restsOn(record: BattleRecord, source: string): Resting[] {
  const cites = (sources: readonly Citation[]) => sources.some((c) => c.id === source)
  const out: Resting[] = []
  const add = (kind: Resting['kind'], choice: Choice | null, id: string, name: string) =>
    out.push({ kind, id, name, choice })
  for (const u of record.units.values()) {
    const track = record.tracks.find((t) => t.unit.id === u.id)
    if (cites(u.sources) || track?.segments.some((s) => s.some((f) => cites(f.sources.fact) || cites(f.sources.place))))
      add('Units', { kind: 'unit', id: u.id }, u.id, u.names.en)
  }
  for (const p of record.places.values())
    if (cites(p.sources)) add('Places', { kind: 'place', id: p.id }, p.id, p.names.en)
  for (const p of record.persons.values())
    if (cites(p.sources)) add('People', { kind: 'person', id: p.id }, p.id, p.names.en)
  for (const { item } of record.events)
    if (cites(item.sources)) add('Events', { kind: 'event', id: item.id }, item.id, item.title)
  for (const { item } of record.sorties)
    if (cites(item.sources)) add('Sorties', { kind: 'sortie', id: item.id }, item.id, item.names.en)
  for (const { item } of record.barrages)
    if (cites(item.sources)) add('Artillery fire', { kind: 'fire', id: item.id }, item.id, item.names.en)
  for (const { item } of record.features)
    if (cites(item.sources)) add('Lines and attacks', { kind: 'line', id: item.id }, item.id, item.names.en)
  for (const { item } of record.axes)
    if (cites(item.sources)) add('Lines and attacks', { kind: 'axis', id: item.id }, item.id, item.names.en)
  for (const claim of record.claims)
    if (claim.values.some((x) => cites(x.sources))) add('Numbers', null, claim.id, claim.title)
  return out
}
