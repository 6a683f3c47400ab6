import { DOMParser } from '@xmldom/xmldom'
import fc from 'fast-check'
import { readRoute, routeGeojson, type ParseXml, type Route } from '../../src/picture/exchange/route'
import { kind } from './kind'
import { mutated, mutations, textOf } from './mutate'
import { demand, demandSentence, within } from './oracle'

/** Of the tests; it reports what it makes the best of, which browsers do not. */
const parser = new DOMParser({ onError: () => undefined })
const parseXml: ParseXml = (text) => parser.parseFromString(text, 'text/xml') as unknown as Document

const point = (lon: number) => `<trkpt lat="47.7" lon="${lon}"><ele>700</ele><time>2019-08-20T05:45:00Z</time></trkpt>`
const GPX = `<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1"><wpt lat="47.7" lon="118.6"><name>camp</name></wpt><trk><name>Ride</name><trkseg>${[118.6, 118.61, 118.62].map(point).join('')}</trkseg></trk><rte><rtept lat="47.7" lon="118.6"/><rtept lat="47.8" lon="118.7"/></rte></gpx>`
const KML = `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2"><Document><Style id="s"><LineStyle><color>ff0000ff</color></LineStyle></Style><Placemark><name>Walk</name><styleUrl>#s</styleUrl><MultiGeometry><LineString><coordinates>118.6,47.7,0 118.62,47.71,0</coordinates></LineString><Point><coordinates>118.6,47.7</coordinates></Point></MultiGeometry></Placemark><Placemark><gx:Track><when>2019-08-20T05:45:00Z</when><gx:coord>118.6 47.7 0</gx:coord><when>2019-08-20T06:45:00Z</when><gx:coord>118.7 47.7 0</gx:coord></gx:Track></Placemark></Document></kml>`
const GEOJSON = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', properties: { name: 'Ride' }, geometry: { type: 'LineString', coordinates: [[118.6, 47.7], [118.7, 47.7, 690]] } },
    { type: 'Feature', properties: null, geometry: { type: 'GeometryCollection', geometries: [{ type: 'MultiLineString', coordinates: [[[118, 47], [118.1, 47]], [[118, 48], [118.1, 48]]] }] } },
  ],
} // prettier-ignore
const state = [
  { t: 0, location: [118.6, 47.7], title: 'start' },
  { t: '1939-08-20T05:45:00+08:00', location: [118.7, 47.7], hierarchy: { targetId: 'b' } },
  { t: 9e12, location: null },
]
const SCENARIO = {
  type: 'ORBAT-mapper', version: '3.4.0', name: 'Ride',
  sides: [{ name: 'S', subUnits: [{ id: 'a', name: 'A', sidc: '10031000001211000000', location: [118.5, 47.7], state, subUnits: [{ id: 'b', name: 'B', state }] }], groups: [{ name: 'G', subUnits: [{ id: 'c', name: 'C', state }] }] }],
} // prettier-ignore

/** A cut at one place of a text: how much is removed there, and what is put in. */
const cut = fc.record({
  at: fc.nat(5000),
  less: fc.constantFrom(0, 0, 1, 5, 40, 5000),
  more: fc.constantFrom('', '<', '&', '"', '</gpx>', '<trkseg>', '<!DOCTYPE a [<!ENTITY b "c">]>', '&b;', '<![CDATA[', 'NaN', '1e999', '118.6,47.7 '.repeat(9000), '<a>'.repeat(300), '\u0000', '\ufffe'), // prettier-ignore
})
const xml = fc.record({ text: fc.constantFrom(GPX, KML), cuts: fc.array(cut, { minLength: 1, maxLength: 3 }) }).map(
  ({ text, cuts }) => cuts.reduce((now, { at, less, more }) => {
    const from = at % (now.length + 1)
    return now.slice(0, from) + more + now.slice(from + less)
  }, text), // prettier-ignore
)
const json = fc
  .record({ file: fc.constantFrom<unknown>(GEOJSON, SCENARIO), changes: mutations })
  .map(({ file, changes }) => textOf(mutated(file, changes)))

function demandPlaces({ lines }: Route): void {
  for (const line of lines) {
    demand(line.length > 1, 'a line of one point')
    for (const [lon, lat] of line) demand(Math.abs(lon) <= 180 && Math.abs(lat) <= 90, `a point at ${lon}, ${lat}`)
  }
}

/** Route files of a user: read as lines on the earth, or rejected in sentences; what is read is saved and read again. */
export const routeKind = kind('route files', fc.oneof(xml, json), async (text) => {
  await within(3000, async () => {
    const { route, faults } = await readRoute('ride', text, parseXml)
    demand(route !== null || faults.length > 0, 'neither a route nor a reason')
    for (const fault of faults) {
      demand(fault.startsWith('ride: '), `a fault names another file: ${fault}`)
      demandSentence(fault)
    }
    if (!route) return
    demandPlaces(route)
    const again = await readRoute('ride', routeGeojson(route), parseXml)
    demand(JSON.stringify(again.route?.lines) === JSON.stringify(route.lines), 'saved and read again, it differs')
  })
})
