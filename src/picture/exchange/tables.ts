import { toLonLat } from '@/base/geo/frame'
import { inEnglish, msg } from '@/base/i18n/i18n'
import { commandsOf } from '@/record/domain/command'
import { sourceLine } from '@/record/domain/sourceLine'
import { citationKeys, creditLine, gradeFields, GRADES_NOTE, RECORD_LICENCE } from './credit'
import { edtfOf, edtfSpan, localSeconds, strictEdtf } from './dates'
import type { ExchangeRequest } from './model'
import { degrees } from './spans'

export type Cell = string | number | null
/** Rows of one kind of thing under named columns. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What tables cannot hold. */
export const LOST_BY_TABLES: readonly string[] = [
  msg('Lines and areas (fronts, pockets, belts, borders): use GeoJSON or KML.'),
  msg('Sorties, artillery fire, persons and the chapters of the story.'),
  msg('Positions between two keyframes: they are on a straight line, at an even pace, from `depart` to the next row.'),
]

/** Units, positions, events, claims, places and sources as tables; positions and events within the range only. */
export function tablesOf(request: ExchangeRequest): Table[] {
  const { record, edition } = request
  return [
    units(request),
    positions(request),
    events(request),
    claims(request),
    places(request),
    sources(request),
    {
      name: 'about',
      columns: ['what', 'text'],
      rows: [
        ['work', creditLine(record, edition)],
        ['licence', RECORD_LICENCE.url],
        ['times', record.battle.clockNote],
        ['grades', GRADES_NOTE],
        ['coordinates', 'WGS84 degrees; error_m is the radius within which the true place is believed to lie.'],
        ['dates', '`date` columns are EDTF (ISO 8601-2), no finer than the source.'],
        ...LOST_BY_TABLES.map((text) => ['not held', text] as const),
      ],
    },
  ]
}

/** A table from objects with the same keys. */
function table<T extends Readonly<Record<string, Cell>>>(
  name: string,
  columns: readonly (keyof T & string)[],
  rows: T[],
): Table {
  return { name, columns, rows: rows.map((row) => columns.map((column) => row[column] ?? null)) }
}

function units({ record }: ExchangeRequest): Table {
  return table(
    'units',
    ['unit', 'name', 'name_ru', 'name_ja', 'name_mn', 'short', 'side', 'arm', 'echelon', 'parent', 'parent_changes', 'from', 'until', 'commanders', 'strengths', 'equipment', 'note', 'confidence', 'sources'], // prettier-ignore
    [...record.units.values()].map((u) => ({
      unit: u.id,
      name: u.names.en,
      name_ru: u.names.ru ?? null,
      name_ja: u.names.ja ?? null,
      name_mn: u.names.mn ?? null,
      short: u.short,
      side: u.side,
      arm: u.arm,
      echelon: u.echelon,
      parent: u.parent,
      parent_changes: u.parents.map((c) => `${c.from} ${c.parent ?? 'none'}`).join('; '),
      from: u.from ?? null,
      until: u.until ?? null,
      commanders: inEnglish(() => commandsOf(record, u))
        .map((c, i) => `${c.name}${dates(u.commanders[i]!)}`)
        .join('; '),
      strengths: u.strengths
        .map((s) => `${s.t} ${[s.count].flat().join(' to ')} ${s.of} [${citationKeys(s.sources)}]`)
        .join('; '),
      equipment: u.equipment.map((e) => `${e.count} ${e.type} [${citationKeys(e.sources)}]`).join('; '),
      note: u.note ?? null,
      confidence: u.confidence,
      sources: citationKeys(u.sources),
    })),
  )
}

const dates = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
  from === undefined && until === undefined ? '' : ` (${from ?? '..'}/${until ?? '..'})`

function positions({ record, from, until }: ExchangeRequest): Table {
  return table(
    'positions',
    ['unit', 'segment', 'time', 'depart', 'date', 'precision', 'lon', 'lat', 'error_m', 'place', 'posture', 'doing', 'confidence_fact', 'confidence_place', 'sources_fact', 'sources_place'], // prettier-ignore
    record.tracks.flatMap(({ unit, segments }) =>
      segments.flatMap((segment, i) =>
        segment
          .filter((fix) => fix.t >= from && fix.t <= until)
          .map((fix) => {
            const [lon, lat] = toLonLat(fix.x, fix.z)
            return {
              unit: unit.id,
              segment: i + 1,
              time: localSeconds(fix.t),
              depart: localSeconds(fix.depart),
              date: edtfOf(fix.t, fix.precision ?? 'day'),
              precision: fix.precision ?? 'inferred',
              lon: degrees(lon),
              lat: degrees(lat),
              error_m: fix.errorM,
              place: fix.place,
              posture: fix.posture,
              doing: fix.note,
              ...gradeFields(fix.confidence, fix.sources),
            }
          }),
      ),
    ),
  )
}

function events({ record, from, until }: ExchangeRequest): Table {
  return table(
    'events',
    ['event', 'time', 'until', 'date', 'precision', 'title', 'text', 'place', 'units', 'persons', 'weight', 'context', 'confidence', 'sources'], // prettier-ignore
    [...record.context, ...record.events]
      .filter(({ item, from: begins, until: ends }) => item.context || (begins <= until && ends >= from))
      .map(({ item, from: begins, until: ends }) => ({
        event: item.id,
        time: item.t,
        until: item.until ?? null,
        date: edtfSpan(begins, ends, item.precision),
        precision: item.precision,
        title: item.title,
        text: item.text,
        place: item.place ?? null,
        units: item.units.join(' '),
        persons: item.persons.join(' '),
        weight: item.weight,
        context: item.context ? 'before or after the campaign' : '',
        confidence: item.confidence,
        sources: citationKeys(item.sources),
      })),
  )
}

function claims({ record }: ExchangeRequest): Table {
  return table(
    'claims',
    ['claim', 'measure', 'title', 'unit', 'sides', 'about_unit', 'about_person', 'about_place', 'period', 'by', 'value', 'min', 'max', 'date', 'text', 'parts', 'excludes', 'published', 'note', 'preferred', 'preferred_why', 'issues', 'sources'], // prettier-ignore
    record.claims.flatMap((claim) =>
      claim.values.map((value, i) => ({
        claim: claim.id,
        measure: claim.measure,
        title: claim.title,
        unit: claim.unit,
        sides: claim.about.sides.join(' '),
        about_unit: claim.about.unit ?? null,
        about_person: claim.about.person ?? null,
        about_place: claim.about.place ?? null,
        period: claim.about.period === undefined ? null : strictEdtf(claim.about.period),
        by: value.by,
        value: value.value ?? null,
        min: value.min ?? null,
        max: value.max ?? null,
        date: value.date === undefined ? null : strictEdtf(value.date),
        text: value.text ?? null,
        parts: Object.entries(value.parts ?? {})
          .map(([name, part]) => `${name} ${[part].flat().join(' to ')}`)
          .join('; '),
        excludes: (value.excludes ?? []).join('; '),
        published: value.published === undefined ? null : strictEdtf(value.published),
        note: value.note ?? null,
        preferred: i === claim.preferred.value ? 'yes' : '',
        preferred_why: i === claim.preferred.value ? claim.preferred.why : '',
        issues: claim.issues
          .filter((issue) => issue.value === undefined || issue.value === i)
          .map((issue) => `${issue.kind}: ${issue.text}`)
          .join('; '),
        sources: citationKeys(value.sources),
      })),
    ),
  )
}

function places({ record }: ExchangeRequest): Table {
  return table(
    'places',
    ['place', 'kind', 'name', 'name_ru', 'name_ja', 'name_mn', 'aka', 'lon', 'lat', 'error_m', 'reason', 'spot_height_m', 'from', 'until', 'confidence', 'sources'], // prettier-ignore
    [...record.places.values()].map((p) => ({
      place: p.id,
      kind: p.kind,
      name: p.names.en,
      name_ru: p.names.ru ?? null,
      name_ja: p.names.ja ?? null,
      name_mn: p.names.mn ?? null,
      aka: (p.aka ?? []).join('; '),
      lon: p.position[0],
      lat: p.position[1],
      error_m: p.errorM,
      reason: p.reason,
      spot_height_m: p.spotHeightM ?? null,
      from: p.from ?? null,
      until: p.until ?? null,
      confidence: p.confidence,
      sources: citationKeys(p.sources),
    })),
  )
}

function sources({ record }: ExchangeRequest): Table {
  return table(
    'sources',
    ['source', 'type', 'reference', 'language', 'perspective', 'seen', 'licence', 'memory'],
    [...record.sources.values()].map((s) => ({
      source: s.id,
      type: s.type,
      reference: sourceLine(s).text,
      language: s.language,
      perspective: s.custom.perspective,
      seen: s.custom.seen,
      licence: s.custom.licence,
      memory: s.custom.memory ? 'from memory of the literature' : '',
    })),
  )
}
