import { azimuthal } from '@/base/geo/azimuthal'
import type { BattleRecord } from '@/record/model/record'
import type { AtlasEntry, AtlasLine } from '@/record/schema/atlas'
import type { FigureOf } from '@/record/schema/figures'
import type { MapLine, MapMark, MapModel } from './model'
import { uniqueCitations } from './shared'

/** The entries of an atlas map, projected to kilometres about its centre. */
export function mapModel(
  { title, note = '', centre, heightKm, show, stress }: FigureOf<'map'>,
  record: BattleRecord,
): MapModel {
  const entries = show.flatMap((id) => record.atlas.get(id) ?? [])
  const project = azimuthal(centre)
  const stressed = new Set(stress)
  const marks = entries.flatMap((e): MapMark[] =>
    'position' in e
      ? [
          {
            kind: e.kind,
            at: project(e.position),
            name: e.names.en,
            ink: e.kind === 'region' ? (e.ink ?? null) : null,
            stress: stressed.has(e.id),
          },
        ]
      : [],
  )
  const lines = entries.flatMap((e): MapLine[] =>
    'through' in e
      ? [
          {
            kind: e.kind,
            points: pointsOf(e, record).map(project),
            name: e.names.en,
            ink: e.ink ?? null,
            stress: stressed.has(e.id),
            confidence: e.confidence,
          },
        ]
      : [],
  )
  return {
    kind: 'map',
    title,
    note,
    centre,
    heightKm,
    marks,
    lines,
    sources: uniqueCitations(entries.flatMap(sources)),
  }
}

const sources = (e: AtlasEntry) => e.sources

function pointsOf(line: AtlasLine, record: BattleRecord): (readonly [number, number])[] {
  return line.through.flatMap((point) => {
    if (typeof point !== 'string') return [point]
    const place = record.atlas.get(point)
    return place && 'position' in place ? [place.position] : []
  })
}
