import { parseBattleTime } from '@/base/core/battleTime'
import { azimuthal } from '@/base/geo/azimuthal'
import { preferredOf } from '@/record/domain/claims'
import { figureText } from '@/record/domain/claimText'
import { FLOW_SCALE, flowWidth, pointsOf, supplyAt } from '@/record/domain/supply'
import type { BattleRecord } from '@/record/model/record'
import type { AtlasEntry } from '@/record/schema/atlas'
import type { Citation } from '@/record/schema/common'
import type { FigureOf } from '@/record/schema/figures'
import type { MapFlow, MapLine, MapMark, MapModel } from './model'
import { joinNotes, uniqueCitations } from './shared'

/** The entries of an atlas map, projected to kilometres about its centre. */
export function mapModel(
  { title, note = '', centre, heightKm, show, stress, supply }: FigureOf<'map'>,
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
            points: pointsOf(record, e).map(project),
            name: e.names.en,
            ink: e.ink ?? null,
            stress: stressed.has(e.id),
            confidence: e.confidence,
          },
        ]
      : [],
  )
  const t = supply === undefined ? null : parseBattleTime(supply)
  const flows = t === null ? null : supplyFlows(record, centre, t)
  return {
    kind: 'map',
    title,
    note: joinNotes(note, flows?.note ?? ''),
    centre,
    heightKm,
    marks,
    lines,
    flows: flows?.flows ?? [],
    sources: uniqueCitations([...(flows?.sources ?? []), ...entries.flatMap(sources)]),
  }
}

const sources = (e: AtlasEntry) => e.sources

/** The flows of supply at battle time `t`, and what their widths mean. */
export function supplyFlows(
  record: Pick<BattleRecord, 'claims' | 'atlas'>,
  centre: readonly [number, number],
  t: number,
): { readonly flows: MapFlow[]; readonly note: string; readonly sources: Citation[] } {
  const project = azimuthal(centre)
  const supplies = supplyAt(record, t)
  return {
    flows: supplies.map(({ alliance, points, lorries, tons }) => ({
      alliance,
      points: points.map(project),
      width: flowWidth(lorries),
      label: [
        lorries ? `${figureText(preferredOf(lorries))} lorries` : 'lorries not known',
        ...(tons ? [`${figureText(preferredOf(tons))} t a day`] : []),
      ].join(', '),
      spoken: [
        lorries ? `${figureText(preferredOf(lorries))} lorries` : 'lorries: no number',
        tons ? `${figureText(preferredOf(tons))} tons a day` : 'tons a day: no number',
      ].join(', '),
    })),
    note: `Width of the roads: ${FLOW_SCALE.perThousand} pixels for 1,000 lorries; dotted where no source gives a number.`,
    sources: supplies.flatMap((s) =>
      [s.lorries, s.tons, s.distance].flatMap((claim) => (claim ? preferredOf(claim).sources : [])),
    ),
  }
}
