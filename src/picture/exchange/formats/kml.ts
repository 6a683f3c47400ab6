import { msg } from '@/base/i18n/i18n'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { POSTURE_WORDS, SIDE_WORDS, SIDES } from '@/record/domain/words'
import type { Trackable } from '@/record/model/record'
import type { Side } from '@/record/schema/common'
import { citationKeys, citationLines, creditLine, GRADES_NOTE } from '../credit'
import { localSeconds } from '../dates'
import { escapeXml } from '../escapeXml'
import { data, folder, line, placemark, point, polygon, style, timeSpan, track, XML_HEAD } from '../kmlParts'
import type { ExchangeFormat, ExchangeRequest, Writer } from '../model'
import { samplesOf, staysOf, type Span } from '../spans'
import { symbolKey } from '../symbol'
import { lineColour } from './czml'
import { ring, withoutTrack } from './geojson'

const LOST = [
  msg('Our relief and the movement of lines between two dated states.'),
  msg('The six hours in which a token fades out, sorties, artillery fire, persons, claims.'),
  msg('Legs between two keyframes are tracks of Google’s extension of KML 2.2 (gx:Track).'),
]

export const kml: ExchangeFormat = {
  label: msg('KML'),
  use: msg('Google Earth and most GIS, with the time slider'),
  extension: 'kml',
  mime: 'application/vnd.google-earth.kml+xml',
  time: 'range',
  needsGround: false,
  lost: [
    ...LOST,
    msg('Symbols: a single KML file has no pictures; units are pins in the colour of their side. KMZ has them.'),
  ],
}

export const writeKml: Writer = (request) => ({
  body: kmlText(request, () => null),
  omitted: withoutTrack(request),
})

/** Address of the picture of a symbol, by its key, relative to the document; null for the program's own pin. */
export type IconOf = (key: string) => string | null

/** The document: folders of places, units by side, lines and events, each with its time and its sources. */
export function kmlText(request: ExchangeRequest, iconOf: IconOf): string {
  const { record, edition } = request
  const sides = SIDES.map((side) => unitsOf(side, request, iconOf))
  const body = [
    `<name>${escapeXml(record.battle.names.en)}</name>`,
    '<open>1</open>',
    `<description>${escapeXml([creditLine(record, edition), GRADES_NOTE, record.battle.clockNote].join(' '))}</description>`,
    ...sides.flatMap((side) => side.styles),
    data({ licence: record.battle.licence, sources: citationLines(record, [...record.sources.keys()].map((id) => ({ id }))).join('\n') }), // prettier-ignore
    folder('Places', places(request)),
    folder('Fronts, pockets and claimed borders', lines(request)),
    folder('Events', events(request)),
    folder('Units', sides.map(({ title, marks }) => folder(title, marks))), // prettier-ignore
  ]
  return `${XML_HEAD}<Document>\n${body.join('\n')}\n</Document>\n</kml>\n`
}

function unitsOf(side: Side, request: ExchangeRequest, iconOf: IconOf) {
  const keys = new Set<string>()
  const marks = request.record.tracks
    .filter(({ unit }) => unit.side === side)
    .map((each) => unitFolder(each, request, keys))
    .filter((text) => text !== '')
  const styles = [...keys].map((key) => style(key, SIDE_COLOURS[side], iconOf(key)))
  return { title: SIDE_WORDS[side], marks, styles }
}

function unitFolder(each: Trackable, { from, until }: ExchangeRequest, keys: Set<string>): string {
  const { unit } = each
  const marks = staysOf(each, from, until).flatMap((stay) =>
    stay.spans.map((span) => {
      const key = symbolKey(unit, span.confidence)
      keys.add(key)
      return placemark({
        name: unit.short,
        text: `${unit.names.en}. ${POSTURE_WORDS[span.posture]}${span.doing ? `: ${span.doing}` : ''}`,
        time: timeSpan(span.from, span.until),
        style: key,
        data: spanData(unit.id, span),
        shape: shapeOf(span),
      })
    }),
  )
  return marks.length > 0 ? folder(unit.names.en, marks) : ''
}

function spanData(unit: string, span: Span) {
  return {
    unit,
    posture: span.posture,
    interpolated: String(span.interpolated),
    error_m: String(span.errorM),
    confidence_fact: span.confidence.fact,
    confidence_place: span.confidence.place,
    sources_fact: citationKeys(span.sources.fact),
    sources_place: citationKeys(span.sources.place),
  }
}

function shapeOf(span: Span): string {
  const samples = samplesOf(span)
  if (!span.interpolated) return point([samples[0]!.lon, samples[0]!.lat])
  return track(samples.map((s) => ({ when: localSeconds(s.t), at: [s.lon, s.lat] })))
}

function places({ record }: ExchangeRequest): string[] {
  return [...record.places.values()].map((place) =>
    placemark({
      name: place.names.en,
      text: place.reason,
      data: {
        place: place.id,
        kind: place.kind,
        error_m: String(place.errorM),
        confidence: place.confidence,
        sources: citationKeys(place.sources),
      },
      shape: point(place.position),
    }),
  )
}

function lines({ record, from, until }: ExchangeRequest): string[] {
  return record.features
    .filter((each) => each.from < until && each.until > from)
    .map(({ item, from: begins, until: ends }) =>
      placemark({
        name: item.names.en,
        text: item.note ?? '',
        time: timeSpan(Math.max(begins, from), Math.min(ends, until)),
        lineColour: lineColour(item),
        data: {
          line: item.id,
          kind: item.kind,
          confidence: item.confidence,
          sources: citationKeys(item.sources),
        },
        shape: item.kind === 'pocket' ? polygon(ring(item.line)) : line(item.line),
      }),
    )
}

function events({ record, from, until }: ExchangeRequest): string[] {
  return record.events
    .filter((each) => each.from < until && each.until >= from)
    .map(({ item, from: begins, until: ends }) => {
      const place = item.place === undefined ? undefined : record.places.get(item.place)
      return placemark({
        name: item.title,
        text: item.text,
        time: timeSpan(begins, ends),
        data: {
          event: item.id,
          precision: item.precision,
          confidence: item.confidence,
          sources: citationKeys(item.sources),
        },
        shape: place ? point(place.position) : '',
      })
    })
}
