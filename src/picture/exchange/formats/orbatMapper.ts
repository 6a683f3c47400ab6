import { parseBattleTime } from '@/base/core/battleTime'
import { toLonLat } from '@/base/geo/frame'
import { msg } from '@/base/i18n/i18n'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { POSTURE_WORDS } from '@/record/domain/words'
import type { Trackable } from '@/record/model/record'
import type { Confidence, Side } from '@/record/schema/common'
import type { Unit } from '@/record/schema/forces'
import { citationKeys, citationLines, creditLine, GRADES_NOTE } from '../credit'
import { localSeconds } from '../dates'
import type { ExchangeFormat, ExchangeRequest, Writer } from '../model'
import { NEUTRAL, sidcOf } from '../sidc'
import { degrees, localAt, samplesOf, staysOf, type Span } from '../spans'
import { lineColour } from './czml'
import { ring } from './geojson'

/** Version of the scenario file that is written. */
export const SCENARIO_VERSION = '3.4.0'

export const orbatMapper: ExchangeFormat = {
  label: msg('ORBAT Mapper'),
  use: msg('orbat-mapper.app: order of battle and positions by time'),
  extension: 'orbat-mapper.json',
  mime: 'application/json',
  time: 'range',
  needsGround: false,
  lost: [
    msg(
      'Our frames: all units are neutral, in the colour of their side. APP-6D has no sign of its own for cavalry, machine guns and border guards.',
    ),
    msg('The confidence of the fact is only in words; a broken frame stands for a place that is not documented.'),
    msg('Strengths by time, commanders by time and errors of places are only in descriptions.'),
    msg('The movement of lines between two dated states, sorties, artillery fire, claims.'),
    msg('Two camps stand for four sides, since a unit under command of an ally has to be in one tree with it.'),
  ],
}

/** The two trees of command; each unit is in the tree of its side. */
const CAMPS = [
  { id: 'west', name: 'Soviet and Mongolian forces', sides: ['su', 'mn'], colour: SIDE_COLOURS.su },
  { id: 'east', name: 'Japanese and Manchukuo forces', sides: ['jp', 'mk'], colour: SIDE_COLOURS.jp },
] as const satisfies readonly { id: string; name: string; sides: readonly Side[]; colour: string }[]

export const writeOrbatMapper: Writer = (request) => {
  const { record, edition, at } = request
  const scenario = {
    type: 'ORBAT-mapper',
    id: 'khalkhin-gol-1939',
    version: SCENARIO_VERSION,
    // The version of the record, not the time of writing: the same record gives the same file.
    meta: { createdDate: `${edition.released}T00:00:00Z`, lastModifiedDate: `${edition.released}T00:00:00Z` },
    name: record.battle.names.en,
    description: [
      creditLine(record, edition),
      record.battle.clockNote,
      GRADES_NOTE,
      citationLines(record, [...record.sources.keys()].map((id) => ({ id }))).join('\n'), // prettier-ignore
    ].join('\n\n'),
    startTime: localSeconds(at),
    timeZone: 'Etc/GMT-8',
    symbologyStandard: 'app6d',
    sides: CAMPS.map((camp) => sideOf(camp, request)),
    events: events(request),
    layerStack: [linesLayer(request), placesLayer(request)],
    equipment: [...new Set([...record.units.values()].flatMap((u) => u.equipment.map((e) => e.type)))].map((name) => ({
      name,
    })),
    personnel: [],
    supplyCategories: [],
    settings: {
      rangeRingGroups: [],
      statuses: [],
      supplyClasses: [],
      supplyUoMs: [],
      map: { baseMapId: 'osm' },
      boundingBox: record.battle.extent.flat(),
      symbolFillColors: [],
      customSymbols: [],
    },
  }
  return { body: `${JSON.stringify(scenario, null, 1)}\n` }
}

function sideOf({ id, name, sides, colour }: (typeof CAMPS)[number], request: ExchangeRequest) {
  const own = [...request.record.units.values()].filter((u) => sides.some((side) => side === u.side))
  const ids = new Set(own.map((u) => u.id))
  const roots = own.filter((u) => u.parent === null || !ids.has(u.parent))
  const tracks = new Map(request.record.tracks.map((track) => [track.unit.id, track]))
  const build = (unit: Unit): object => ({
    id: unit.id,
    name: unit.names.en,
    shortName: unit.short,
    sidc: sidcOf(unit, 'documented'),
    description: describeUnit(unit, request),
    symbolOptions: { fillColor: SIDE_COLOURS[unit.side] },
    equipment: unit.equipment.map(({ type, count }) => ({ name: type, count })),
    subUnits: own.filter((u) => u.parent === unit.id).map(build),
    state: statesOf(unit, tracks.get(unit.id), request),
  })
  return {
    id,
    name,
    standardIdentity: NEUTRAL,
    symbolOptions: { fillColor: colour },
    groups: [{ id: `${id}-units`, name: 'Order of battle', subUnits: roots.map(build) }],
    subUnits: [],
  }
}

function describeUnit(unit: Unit, { record }: ExchangeRequest): string {
  const strengths = unit.strengths.map((s) => `${s.t}: ${[s.count].flat().join(' to ')} ${s.of}`)
  const names = [unit.names.ru, unit.names.ja, unit.names.mn].filter(Boolean).join(' · ')
  return [names, unit.note, ...strengths, `${unit.confidence}: ${citationLines(record, unit.sources).join(' ')}`]
    .filter(Boolean)
    .join('\n')
}

interface State {
  readonly id: string
  readonly t: string
  readonly location?: readonly [number, number] | null
  readonly sidc?: string
  readonly title?: string
  readonly subTitle?: string
  readonly hierarchy?: { readonly targetId: string; readonly placement: 'on' }
}

/**
 * States of a unit in order of time. Between two with a location the program moves in a straight line at constant
 * speed, as we do; so a change of superior on the way is given with the position at that moment.
 */
function statesOf(unit: Unit, track: Trackable | undefined, { from, until }: ExchangeRequest): State[] {
  const stays = track ? staysOf(track, from, until) : []
  const moves = unit.parents.flatMap((change) => {
    const t = parseBattleTime(change.from)!
    return t <= until && change.parent !== null ? [{ t: Math.max(t, from), parent: change.parent }] : []
  })
  const at = new Map<number, Omit<State, 'id' | 't'>>()
  const put = (t: number, state: Omit<State, 'id' | 't'>) => at.set(t, { ...at.get(t), ...state })
  for (const { until: end, spans } of stays) {
    for (const span of spans) {
      put(span.from, told(unit, span))
      for (const sample of samplesOf(span).slice(1, -1)) put(sample.t, { location: [sample.lon, sample.lat] })
    }
    const last = spans.at(-1)!
    // Where the next stay begins at once, somewhere else, the unit stands until the second before.
    if (stays.some((stay) => stay.from === end)) put(end - 1, { location: lonLat(last.end) })
    else if (end < until) put(end, { location: null })
    else put(end, { location: lonLat(last.end) })
  }
  for (const { t, parent } of moves) {
    const span = stays.flatMap((stay) => stay.spans).find((each) => each.from < t && t < each.until)
    put(t, { hierarchy: { targetId: parent, placement: 'on' }, ...(span && { location: lonLat(localAt(span, t)) }) })
  }
  return [...at]
    .sort(([a], [b]) => a - b)
    .map(([t, state], i) => ({ id: `${unit.id}.${i + 1}`, t: localSeconds(t), ...state }))
}

function told(unit: Unit, span: Span): Omit<State, 'id' | 't'> {
  return {
    location: lonLat(span.start),
    sidc: sidcOf(unit, span.confidence.place),
    title: `${POSTURE_WORDS[span.posture]}${span.doing ? `: ${span.doing}` : ''}`,
    subTitle: `fact ${span.confidence.fact} (${citationKeys(span.sources.fact)}), place ${span.confidence.place} (${citationKeys(span.sources.place)}), within ${span.errorM} m`,
  }
}

function lonLat([x, z]: readonly [number, number]): [number, number] {
  const [lon, lat] = toLonLat(x, z)
  return [degrees(lon), degrees(lat)]
}

function linesLayer({ record, from, until }: ExchangeRequest) {
  const items = record.features
    .filter((each) => each.from < until && each.until > from)
    .map(({ item, from: begins, until: ends }) => ({
      id: `line/${item.id}`,
      kind: 'geometry',
      name: item.names.en,
      description: `${item.note ?? ''} ${item.confidence} (${citationKeys(item.sources)})`.trim(),
      geometry:
        item.kind === 'pocket'
          ? { type: 'Polygon', coordinates: [ring(item.line)] }
          : { type: 'LineString', coordinates: item.line },
      geometryMeta: { geometryKind: item.kind === 'pocket' ? 'Polygon' : 'LineString' },
      style: stroke(lineColour(item), item.confidence),
      visibleFromT: localSeconds(begins),
      visibleUntilT: localSeconds(ends),
    }))
  return { id: 'lines', kind: 'overlay', name: 'Fronts, pockets and claimed borders', items }
}

function stroke(colour: string, confidence: Confidence) {
  return {
    stroke: colour,
    'stroke-width': 3,
    'stroke-style': confidence === 'documented' ? 'solid' : 'dashed',
    fill: colour,
    'fill-opacity': 0.2,
  }
}

function placesLayer({ record }: ExchangeRequest) {
  const items = [...record.places.values()].map((place) => ({
    id: `place/${place.id}`,
    kind: 'geometry',
    name: place.names.en,
    description: `${place.reason} Within ${place.errorM} m; ${place.confidence} (${citationKeys(place.sources)})`,
    geometry: { type: 'Point', coordinates: place.position },
    geometryMeta: { geometryKind: 'Point' },
    style: {},
  }))
  return { id: 'places', kind: 'overlay', name: 'Places', items }
}

function events({ record, from, until }: ExchangeRequest) {
  return record.events
    .filter((each) => each.from < until && each.until >= from)
    .map(({ item, from: begins }) => {
      const place = item.place === undefined ? undefined : record.places.get(item.place)
      return {
        id: item.id,
        title: item.title,
        subTitle: `${item.confidence} (${citationKeys(item.sources)})`,
        description: item.text,
        startTime: localSeconds(begins),
        ...(place && { where: { type: 'geometry', geometry: { type: 'Point', coordinates: place.position } } }),
      }
    })
}
