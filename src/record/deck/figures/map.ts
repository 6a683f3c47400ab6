import { parseBattleTime } from '@/base/core/battleTime'
import { azimuthal } from '@/base/geo/azimuthal'
import { formatList, tr } from '@/base/i18n/i18n'
import { preferredOf } from '@/record/domain/claims'
import { countOf, figureText } from '@/record/domain/claimText'
import { counted } from '@/record/domain/counted'
import { nameWord } from '@/record/domain/nameWord'
import { FLOW_SCALE, flowWidth, pointsOf, supplyAt } from '@/record/domain/supply'
import type { BattleRecord } from '@/record/model/record'
import type { AtlasEntry } from '@/record/schema/atlas'
import type { Claim } from '@/record/schema/claims'
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
            name: nameWord(e.names),
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
            name: nameWord(e.names),
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

const figureOf = (claim: Claim): [figure: string, count: number] => {
  const value = preferredOf(claim)
  return [figureText(value), countOf(value)]
}

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
      label: formatList([
        lorries ? counted('lorries', ...figureOf(lorries)) : tr('lorries not known'),
        ...(tons ? [tr('{n} t a day', { n: figureText(preferredOf(tons)) })] : []),
      ]),
      spoken: formatList([
        lorries ? counted('lorries', ...figureOf(lorries)) : tr('lorries: no number'),
        tons ? counted('tons/day', ...figureOf(tons)) : tr('tons a day: no number'),
      ]),
    })),
    note: tr('Width of the roads: {n} pixels for 1,000 lorries; dotted where no source gives a number.', {
      n: FLOW_SCALE.perThousand,
    }),
    sources: supplies.flatMap((s) =>
      [s.lorries, s.tons, s.distance].flatMap((claim) => (claim ? preferredOf(claim).sources : [])),
    ),
  }
}
