import { msg } from '@/base/i18n/i18n'
import type { Trackable } from '@/record/model/record'
import { citationKeys, creditLine, GRADES_NOTE, RECORD_LICENCE } from '../credit'
import { utcSeconds } from '../dates'
import type { ExchangeFormat, ExchangeRequest, Writer } from '../model'
import { samplesOfStay, staysOf, type Span, type Stay } from '../spans'
import { withoutTrack } from './geojson'

export const mfJson: ExchangeFormat = {
  label: msg('OGC Moving Features JSON'),
  use: msg('MobilityDB, MovingPandas, pygeoapi (MF-JSON Prism, OGC 19-045r3)'),
  extension: 'mf.json',
  mime: 'application/json',
  time: 'range',
  needsGround: false,
  lost: [
    msg('Everything but units that move: lines, places, events, claims, sorties.'),
    msg('The six hours in which a token fades out: a unit is there until they end.'),
    msg('Precision of times: each time is a moment in UTC.'),
  ],
}

/** A feature collection of moving points, one per unit; a unit that leaves the map and returns has several parts. */
export const writeMfJson: Writer = (request) => {
  const { record, edition, from, until } = request
  const features = record.tracks.flatMap((track) => feature(track, request))
  return {
    body: `${JSON.stringify({
      type: 'FeatureCollection',
      crs: { type: 'Name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } },
      trs: { type: 'Name', properties: { name: 'urn:ogc:data:time:iso8601' } },
      time: [utcSeconds(from), utcSeconds(until)],
      title: creditLine(record, edition),
      licence: RECORD_LICENCE,
      grades: GRADES_NOTE,
      sources: [...record.sources.values()],
      features,
    })}\n`,
    omitted: withoutTrack(request),
  }
}

function feature(track: Trackable, { record, from, until }: ExchangeRequest) {
  const stays = staysOf(track, from, until)
  if (stays.length === 0) return []
  const { unit } = track
  const prisms = stays.map(movingPoint)
  return [
    {
      type: 'Feature',
      id: unit.id,
      temporalGeometry: prisms.length === 1 ? prisms[0]! : { type: 'MovingGeometryCollection', prisms },
      temporalProperties: stays.map((stay) => properties(stay)),
      properties: {
        name: unit.names.en,
        side: unit.side,
        arm: unit.arm,
        echelon: unit.echelon,
        parent: unit.parent === null ? null : (record.units.get(unit.parent)?.names.en ?? null),
        confidence: unit.confidence,
        sources: citationKeys(unit.sources),
      },
    },
  ]
}

function movingPoint(stay: Stay) {
  const samples = samplesOfStay(stay)
  return {
    type: 'MovingPoint',
    datetimes: samples.map((s) => utcSeconds(s.t)),
    coordinates: samples.map((s) => [s.lon, s.lat]),
    interpolation: 'Linear',
  }
}

const TEXTS: Readonly<Record<string, (span: Span) => string>> = {
  posture: (span) => span.posture,
  doing: (span) => span.doing,
  confidence_fact: (span) => span.confidence.fact,
  confidence_place: (span) => span.confidence.place,
  sources_fact: (span) => citationKeys(span.sources.fact),
  sources_place: (span) => citationKeys(span.sources.place),
}

/** What changes with the spans, step by step; the last value is said again at the end, as the schema wants two or more. */
function properties({ spans, until }: Stay) {
  const last = spans[spans.length - 1]!
  const step = (type: string, of: (span: Span) => unknown) => ({
    type,
    values: [...spans, last].map(of),
    interpolation: 'Step',
  })
  return {
    datetimes: [...spans.map((span) => span.from), until].map(utcSeconds),
    ...Object.fromEntries(Object.entries(TEXTS).map(([name, of]) => [name, step('Text', of)])),
    errorM: { ...step('Measure', (span) => span.errorM), form: 'MTR' },
  }
}
