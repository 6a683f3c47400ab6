import { DOMParser } from '@xmldom/xmldom'
import { describe, expect, it } from 'vitest'
import { readRoute, routeGeojson, routeOnGround, type ParseXml } from '@/picture/exchange/route'
import { readGroundFromDisk } from '../../../../scripts/sight/readGround'

const parse: ParseXml = (text) => new DOMParser().parseFromString(text, 'text/xml') as unknown as Document
const read = (text: string) => readRoute('ride.gpx', text, parse)

const GPX = `<?xml version="1.0"?><gpx version="1.1" creator="t" xmlns="http://www.topografix.com/GPX/1/1">
<wpt lat="47.7" lon="118.6"><name>camp</name></wpt>
<trk><name>Staff ride</name><trkseg><trkpt lat="47.70" lon="118.60"/><trkpt lat="47.72" lon="118.63"/></trkseg>
<trkseg><trkpt lat="47.73" lon="118.64"/><trkpt lat="47.74" lon="118.66"/></trkseg></trk></gpx>`
const KML = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>Walk</name><LineString><coordinates>
118.6,47.7,0 118.62,47.71,0</coordinates></LineString></Placemark></Document></kml>`

describe('a route of the reader', () => {
  it('is read from GPX, with each segment a line', async () => {
    expect((await read(GPX)).route).toEqual({
      name: 'Staff ride',
      lines: [
        [
          [118.6, 47.7],
          [118.63, 47.72],
        ],
        [
          [118.64, 47.73],
          [118.66, 47.74],
        ],
      ],
    })
  })

  it('is read from KML, and comes back from the GeoJSON that it is saved as', async () => {
    const { route } = await read(KML)
    expect(route).toEqual({
      name: 'Walk',
      lines: [
        [
          [118.6, 47.7],
          [118.62, 47.71],
        ],
      ],
    })
    expect((await read(routeGeojson(route!))).route).toEqual(route)
  })

  it('is read from a scenario of ORBAT Mapper, as the ways of its units', async () => {
    const state = [
      { t: 0, location: [118.6, 47.7] },
      { t: 5, location: [118.6, 47.7] },
      { t: 9, location: [118.7, 47.7] },
      { t: 10, location: null },
      { t: 20, location: [118.8, 47.8] },
    ]
    const sides = [{ name: 'S', subUnits: [{ id: 'a', name: 'A', state }] }]
    const text = JSON.stringify({ type: 'ORBAT-mapper', version: '3.4.0', name: 'Ride', sides })
    expect((await read(text)).route).toEqual({
      name: 'Ride',
      lines: [
        [
          [118.6, 47.7],
          [118.7, 47.7],
        ],
      ],
    })
  })

  it('is known to lie on the drawn ground or not', async () => {
    const { ground } = readGroundFromDisk()
    expect(routeOnGround((await read(GPX)).route!, ground)).toBe(true)
    expect(routeOnGround({ name: 'x', lines: [[[2, 48], [3, 48]]] }, ground)).toBe(false) // prettier-ignore
  })

  it.each([
    ['{"type":', 'expected GPX, KML or GeoJSON, got JSON that breaks off'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'expected GPX, KML or GeoJSON, got XML of <svg>'],
    ['<gpx><wpt lat="47" lon="118"/></gpx>', 'expected a line of two points or more, got Point and no line'],
    ['{"type":"FeatureCollection","features":[]}', 'got nothing and no line'],
    ['{"type":"LineString","coordinates":[[118,47],[900,47]]}', 'expected longitudes and latitudes in degrees, got point [900,47]'], // prettier-ignore
    ['{"type":"LineString","coordinates":5}', 'got a line without coordinates'],
    ['{"type":{"a":1}}', 'expected a line of two points or more, got no type and no line'],
    [`{"features":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'got more than 200 levels of nesting'],
    ['<gpx><trk>', 'expected GPX, KML or GeoJSON, got XML that breaks off or is damaged'],
  ])('is refused as %s', async (text, message) => {
    const { route, faults } = await read(text)
    expect(route).toBeNull()
    expect(faults[0]).toContain(`ride.gpx: `)
    expect(faults[0]).toContain(message)
  })

  it('is read without the parts of a scenario that are wrong, and each of them is told, up to five', async () => {
    const state = [
      { t: 0, location: [118.6, 47.7] },
      { t: 1, location: [118.7, 47.7] },
    ]
    const bad = Array.from({ length: 7 }, () => ({ t: 'never' }))
    const sides = [{ subUnits: [{ id: 'a', state: [...state, ...bad] }] }]
    const { route, faults } = await read(JSON.stringify({ type: 'ORBAT-mapper', version: '3.4.0', name: 'R', sides }))
    expect(route!.lines).toHaveLength(1)
    expect(faults).toHaveLength(6)
    expect(faults[0]).toBe('ride.gpx: sides[0].subUnits[0].state[2].t: expected a time, got "never"')
    expect(faults[5]).toBe('ride.gpx: 2 more parts were left out')
  })

  it('has a name of at most 200 characters, so that it can be saved and read again', async () => {
    const { route } = await read(GPX.replace('Staff ride', 'x'.repeat(1_000_000)))
    expect(route!.name).toHaveLength(200)
    expect((await read(routeGeojson(route!))).route).toEqual(route)
  })

  it('is refused when it is far too long', async () => {
    const coordinates = Array.from({ length: 20_001 }, (_, i) => [118 + i * 1e-5, 47])
    const { faults } = await read(JSON.stringify({ type: 'LineString', coordinates }))
    expect(faults).toEqual(['ride.gpx: expected at most 20000 points, got 20001'])
  })
})
