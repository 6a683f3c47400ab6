import { msg, tr } from '@/base/i18n/i18n'
import { stateAt } from '@/record/domain/stateAt'
import { isArea } from '@/record/schema/features'
import { citationKeys, creditLine, gradeFields, GRADES_NOTE, RECORD_LICENCE } from '../credit'
import { edtfOf, edtfSpan, localSeconds } from '../dates'
import type { ExchangeFormat, ExchangeRequest, Writer } from '../model'
import { samplesOfStay, staysOf } from '../spans'

export const geojson: ExchangeFormat = {
  label: msg('GeoJSON'),
  use: msg('QGIS, ArcGIS, web maps'),
  extension: 'geojson',
  mime: 'application/geo+json',
  time: 'range',
  needsGround: false,
  lost: [
    msg('Curves and the movement of lines between two dated states: each line has the vertices of the record.'),
    msg('What is shown only as a picture: symbols, artillery fire, aircraft in flight, arrows of the axes.'),
    msg('Claims (contested numbers) and the chapters of the story.'),
  ],
}

interface Feature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null
  readonly properties: Readonly<Record<string, unknown>>
}

/** RFC 7946: units at the moment, tracks and events of the range, lines and areas that are valid in it, places. */
export const writeGeojson: Writer = (request) => {
  const { record, edition, at, from, until } = request
  const features = [...units(request), ...tracks(request), ...lines(request), ...places(request), ...events(request)]
  const absent = record.tracks.length - features.filter((f) => f.id.startsWith('unit/')).length
  return {
    body: `${JSON.stringify(
      {
        type: 'FeatureCollection',
        title: creditLine(record, edition),
        licence: RECORD_LICENCE,
        moment: localSeconds(at),
        range: [localSeconds(from), localSeconds(until)],
        grades: GRADES_NOTE,
        sources: [...record.sources.values()],
        cannotHold: geojson.lost,
        features,
      },
      null,
      1,
    )}\n`,
    omitted: [
      tr('{n} of {total} units with a track are not on the map at {time} and have no point.', {
        n: absent,
        total: record.tracks.length,
        time: localSeconds(at),
      }),
      ...withoutTrack(request),
    ],
  }
}

/** The units of the order of battle without a track. */
export function withoutTrack({ record }: Pick<ExchangeRequest, 'record'>): string[] {
  const count = record.units.size - record.tracks.length
  return count > 0
    ? [tr('{n, plural, other {# units of the order of battle have no known place and no geometry.}}', { n: count })]
    : []
}

function units({ record, at }: ExchangeRequest): Feature[] {
  return stateAt(record, at).units.map(({ id, name, side, lon, lat, confidence, sources, ...state }) => {
    const { arm, echelon, parent, short } = record.units.get(id)!
    return {
      type: 'Feature',
      id: `unit/${id}`,
      geometry: { type: 'Point', coordinates: [lon, lat] },
      properties: {
        kind: 'unit',
        unit: id,
        name,
        short,
        side,
        arm,
        echelon,
        parent,
        time: localSeconds(at),
        ...state,
        ...gradeFields(confidence, sources),
      },
    }
  })
}

function tracks({ record, from, until }: ExchangeRequest): Feature[] {
  return record.tracks.flatMap((track) =>
    staysOf(track, from, until).map((stay, i): Feature => {
      const samples = samplesOfStay(stay)
      const moves = samples.some((s) => s.lon !== samples[0]!.lon || s.lat !== samples[0]!.lat)
      return {
        type: 'Feature',
        id: `track/${track.unit.id}/${i + 1}`,
        geometry: moves
          ? { type: 'LineString', coordinates: samples.map((s) => [s.lon, s.lat]) }
          : { type: 'Point', coordinates: [samples[0]!.lon, samples[0]!.lat] },
        properties: {
          kind: 'track',
          unit: track.unit.id,
          name: track.unit.names.en,
          side: track.unit.side,
          from: localSeconds(stay.from),
          until: localSeconds(stay.until),
          times: samples.map((s) => localSeconds(s.t)),
          spans: stay.spans.map((span) => ({
            from: localSeconds(span.from),
            until: localSeconds(span.until),
            date: edtfOf(span.from, span.fix.precision ?? 'day'),
            posture: span.posture,
            doing: span.doing,
            interpolated: span.interpolated,
            errorM: span.errorM,
            ...gradeFields(span.confidence, span.sources),
          })),
        },
      }
    }),
  )
}

function lines({ record, from, until }: ExchangeRequest): Feature[] {
  return record.lines
    .filter((each) => each.from < until && each.until > from)
    .map(({ item, from: begins, until: ends }) => ({
      type: 'Feature',
      id: `line/${item.id}`,
      geometry: isArea(item)
        ? { type: 'Polygon', coordinates: [ring(item.line)] }
        : { type: 'LineString', coordinates: item.line },
      properties: {
        kind: item.kind,
        name: item.names.en,
        side: item.side ?? null,
        chain: item.chain ?? null,
        from: localSeconds(begins),
        until: localSeconds(ends),
        note: item.note ?? '',
        // Of a trace: how many are counted, and how sure it is that it was there; the grade below is of the place.
        ...(item.count !== undefined && { count: item.count }),
        ...(item.fact && { fact: item.fact.confidence, factSources: citationKeys(item.fact.sources) }),
        confidence: item.confidence,
        sources: citationKeys(item.sources),
      },
    }))
}

/** A closed ring, counter-clockwise as RFC 7946 requires of outer rings. */
export function ring(line: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const closed = [...line, line[0]!]
  let area = 0
  for (let i = 0; i + 1 < closed.length; i++)
    area += closed[i]![0] * closed[i + 1]![1] - closed[i + 1]![0] * closed[i]![1]
  return area < 0 ? closed.reverse() : closed
}

function places({ record }: ExchangeRequest): Feature[] {
  return [...record.places.values()].map((place) => ({
    type: 'Feature',
    id: `place/${place.id}`,
    geometry: { type: 'Point', coordinates: place.position },
    properties: {
      kind: place.kind,
      names: place.names,
      aka: place.aka ?? [],
      errorM: place.errorM,
      reason: place.reason,
      from: place.from ?? null,
      until: place.until ?? null,
      confidence: place.confidence,
      sources: citationKeys(place.sources),
    },
  }))
}

function events({ record, from, until }: ExchangeRequest): Feature[] {
  return record.events
    .filter((each) => each.from < until && each.until >= from)
    .map(({ item, from: begins, until: ends }) => {
      const place = item.place === undefined ? undefined : record.places.get(item.place)
      return {
        type: 'Feature',
        id: `event/${item.id}`,
        geometry: place ? { type: 'Point', coordinates: place.position } : null,
        properties: {
          kind: 'event',
          title: item.title,
          text: item.text,
          time: localSeconds(begins),
          until: localSeconds(ends),
          date: edtfSpan(begins, ends, item.precision),
          precision: item.precision,
          place: item.place ?? null,
          units: item.units,
          persons: item.persons,
          confidence: item.confidence,
          sources: citationKeys(item.sources),
        },
      }
    })
}
