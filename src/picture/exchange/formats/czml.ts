import { HOUR } from '@/base/core/battleTime'
import { msg } from '@/base/i18n/i18n'
import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SYMBOL_VIEW } from '@/picture/symbols/symbolParts'
import { POSTURE_WORDS } from '@/record/domain/words'
import type { Trackable } from '@/record/model/record'
import type { Confidence } from '@/record/schema/common'
import type { Feature } from '@/record/schema/features'
import { citationKeys, creditLine, GRADES_NOTE } from '../credit'
import { utcSeconds } from '../dates'
import { escapeXml } from '../escapeXml'
import type { ExchangeFormat, ExchangeRequest, Writer } from '../model'
import { samplesOfStay, staysOf, type Span, type Stay } from '../spans'
import { symbolUri } from '../symbol'
import { withoutTrack } from './geojson'

export const czml: ExchangeFormat = {
  label: msg('CZML'),
  use: msg('CesiumJS: the campaign on a globe, with its clock'),
  extension: 'czml',
  mime: 'application/json',
  time: 'range',
  needsGround: false,
  lost: [
    msg('Our relief: units and lines are laid on the terrain of the globe.'),
    msg('The movement of lines between two dated states: each state is shown from its date until the next.'),
    msg('The six hours in which a token fades out, sorties, artillery fire, persons, claims.'),
    msg('A unit has only the names of one language.'),
  ],
}

/** Battle seconds that the clock of the globe covers in a second. */
const MULTIPLIER = HOUR

type Packet = Readonly<Record<string, unknown>>

/** Units as billboards that move as on the page, lines, areas, places and events, each with its time of validity. */
export const writeCzml: Writer = (request) => {
  const { record, edition, from, until, at } = request
  const range = interval(from, until)
  const packets: Packet[] = [
    {
      id: 'document',
      name: record.battle.names.en,
      version: '1.0',
      description: [creditLine(record, edition), GRADES_NOTE, record.battle.clockNote].join(' '),
      clock: { interval: range, currentTime: utcSeconds(at), multiplier: MULTIPLIER, range: 'CLAMPED' },
    },
    { id: 'places', name: 'Places' },
    { id: 'lines', name: 'Fronts, pockets and claimed borders' },
    { id: 'events', name: 'Events' },
    { id: 'units', name: 'Units' },
    ...places(request),
    ...lines(request),
    ...events(request),
    ...record.tracks.flatMap((track) => unitPackets(track, request)),
    { id: 'sources', name: 'Sources', properties: { works: JSON.stringify([...record.sources.values()]) } },
  ]
  return { body: `${JSON.stringify(packets)}\n`, omitted: withoutTrack(request) }
}

function interval(from: number, until: number): string {
  return `${utcSeconds(from)}/${utcSeconds(until)}`
}

const CLAMP = { heightReference: 'CLAMP_TO_GROUND' } as const

function unitPackets({ unit, segments }: Trackable, { from, until }: ExchangeRequest): Packet[] {
  const stays = staysOf({ unit, segments }, from, until)
  if (stays.length === 0) return []
  const spans = stays.flatMap((stay) => stay.spans)
  /** A value that changes with the spans; equal neighbours become one interval. */
  const changing = (key: string, of: (span: Span) => unknown) => {
    const parts: { interval: [number, number]; value: unknown }[] = []
    for (const span of spans) {
      const last = parts.at(-1)
      const value = of(span)
      if (last && last.value === value && last.interval[1] === span.from) last.interval[1] = span.until
      else parts.push({ interval: [span.from, span.until], value })
    }
    return parts.map((part) => ({ interval: interval(...part.interval), [key]: part.value }))
  }
  return [
    {
      id: `unit/${unit.id}`,
      parent: 'units',
      name: unit.names.en,
      availability: stays.map((stay) => interval(stay.from, stay.until)),
      description: changing('string', describe),
      position: stays.map(position),
      billboard: {
        image: changing('uri', (span) => symbolUri(unit, span.confidence)),
        scale: 0.5,
        verticalOrigin: 'BOTTOM',
        pixelOffset: { cartesian2: [0, (SYMBOL_VIEW.height - SYMBOL_VIEW.anchor.y) / 2] },
        disableDepthTestDistance: 1e7,
        ...CLAMP,
      },
      label: {
        text: unit.short,
        font: '13px sans-serif',
        style: 'FILL_AND_OUTLINE',
        outlineWidth: 3,
        pixelOffset: { cartesian2: [0, 10] },
        disableDepthTestDistance: 1e7,
        distanceDisplayCondition: { distanceDisplayCondition: [0, 60_000] },
        ...CLAMP,
      },
      properties: {
        side: unit.side,
        arm: unit.arm,
        echelon: unit.echelon,
        unit_sources: citationKeys(unit.sources),
        posture: changing('string', (span) => span.posture),
        confidence_fact: changing('string', (span) => span.confidence.fact),
        confidence_place: changing('string', (span) => span.confidence.place),
        sources_fact: changing('string', (span) => citationKeys(span.sources.fact)),
        sources_place: changing('string', (span) => citationKeys(span.sources.place)),
        error_m: changing('number', (span) => span.errorM),
      },
    },
    ...stays.flatMap((stay, i) => trail(stay, `trail/${unit.id}/${i + 1}`, SIDE_COLOURS[unit.side])),
  ]
}

function describe({ posture, doing, confidence, sources, errorM }: Span): string {
  const lines = [
    `${POSTURE_WORDS[posture]}${doing ? `: ${doing}` : ''}`,
    `Fact ${confidence.fact} (${citationKeys(sources.fact)}); place ${confidence.place} (${citationKeys(sources.place)}), within ${errorM} m.`,
  ]
  return lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')
}

function position(stay: Stay): Packet {
  return {
    interval: interval(stay.from, stay.until),
    epoch: utcSeconds(stay.from),
    interpolationAlgorithm: 'LINEAR',
    interpolationDegree: 1,
    cartographicDegrees: samplesOfStay(stay).flatMap((s) => [s.t - stay.from, s.lon, s.lat, 0]),
  }
}

function trail(stay: Stay, id: string, colour: string): Packet[] {
  const points = samplesOfStay(stay).filter(
    (s, i, all) => i === 0 || s.lon !== all[i - 1]!.lon || s.lat !== all[i - 1]!.lat,
  )
  if (points.length < 2) return []
  return [
    {
      id,
      parent: 'units',
      availability: interval(stay.from, stay.until),
      polyline: line(
        points.map((p) => [p.lon, p.lat]),
        colour,
        2,
        'reconstructed',
        120,
      ),
    },
  ]
}

function line(
  points: readonly (readonly number[])[],
  colour: string,
  width: number,
  confidence: Confidence,
  alpha = 255,
) {
  const color = { rgba: rgba(colour, alpha) }
  return {
    positions: { cartographicDegrees: points.flatMap(([lon, lat]) => [lon, lat, 0]) },
    clampToGround: true,
    width,
    material: confidence === 'documented' ? { solidColor: { color } } : { polylineDash: { color, dashLength: 14 } },
  }
}

function lines({ record, from, until }: ExchangeRequest): Packet[] {
  return record.features
    .filter((each) => each.from < until && each.until > from)
    .map(({ item, from: begins, until: ends }) => ({
      id: `line/${item.id}`,
      parent: 'lines',
      name: item.names.en,
      availability: interval(Math.max(begins, from), Math.min(ends, until)),
      description: `<p>${escapeXml(`${item.note ?? ''} ${item.confidence} (${citationKeys(item.sources)})`.trim())}</p>`,
      properties: { kind: item.kind, confidence: item.confidence, sources: citationKeys(item.sources) },
      ...(item.kind === 'pocket'
        ? {
            polygon: {
              positions: { cartographicDegrees: item.line.flatMap(([lon, lat]) => [lon, lat, 0]) },
              material: { solidColor: { color: { rgba: rgba(lineColour(item), 70) } } },
            },
          }
        : { polyline: line(item.line, lineColour(item), item.kind === 'border-claim' ? 2 : 4, item.confidence) }),
    }))
}

/** The colour of a line as on the page, by kind and side. */
export function lineColour({ kind, side }: Feature): string {
  const west = side === 'su' || side === 'mn'
  if (kind === 'border-claim') return west ? MAP_COLOURS.borderWest : MAP_COLOURS.borderEast
  return west ? MAP_COLOURS.frontWest : MAP_COLOURS.frontEast
}

function places({ record }: ExchangeRequest): Packet[] {
  return [...record.places.values()].map((place) => ({
    id: `place/${place.id}`,
    parent: 'places',
    name: place.names.en,
    description: `<p>${escapeXml(`${place.reason} Within ${place.errorM} m; ${place.confidence} (${citationKeys(place.sources)})`)}</p>`,
    position: { cartographicDegrees: [...place.position, 0] },
    point: { pixelSize: 5, color: { rgba: [255, 255, 255, 255] }, outlineWidth: 1, ...CLAMP },
    label: {
      text: place.names.en,
      font: '12px sans-serif',
      style: 'FILL_AND_OUTLINE',
      outlineWidth: 3,
      horizontalOrigin: 'LEFT',
      pixelOffset: { cartesian2: [8, 0] },
      distanceDisplayCondition: { distanceDisplayCondition: [0, [0, 400_000, 120_000, 40_000][place.rank]] },
      ...CLAMP,
    },
    properties: {
      kind: place.kind,
      error_m: place.errorM,
      confidence: place.confidence,
      sources: citationKeys(place.sources),
    },
  }))
}

/** An event without a stated end is shown for this long, as in the page's list. */
const EVENT_SHOWN = 6 * HOUR

function events({ record, from, until }: ExchangeRequest): Packet[] {
  return record.events
    .filter((each) => each.from < until && each.until >= from)
    .map(({ item, from: begins, until: ends }) => {
      const place = item.place === undefined ? undefined : record.places.get(item.place)
      return {
        id: `event/${item.id}`,
        parent: 'events',
        name: item.title,
        availability: interval(Math.max(begins, from), Math.min(Math.max(ends, begins + EVENT_SHOWN), until)),
        description: `<p>${escapeXml(item.text)}</p><p>${item.confidence} (${escapeXml(citationKeys(item.sources))})</p>`,
        properties: {
          precision: item.precision,
          confidence: item.confidence,
          sources: citationKeys(item.sources),
        },
        ...(place && {
          position: { cartographicDegrees: [...place.position, 0] },
          point: { pixelSize: 6 + item.weight * 2, color: { rgba: [255, 214, 110, 230] }, outlineWidth: 1, ...CLAMP },
        }),
      }
    })
}

/** `#b3312c` as four bytes. */
export function rgba(colour: string, alpha: number): [number, number, number, number] {
  const byte = (at: number) => parseInt(colour.slice(at, at + 2), 16)
  return [byte(1), byte(3), byte(5), alpha]
}
