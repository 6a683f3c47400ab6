import proj4 from 'proj4'
import { describe, expect, it } from 'vitest'
import { bearing, toLocal, toLonLat } from '@/base/geo/frame'

// A second library as reference: PROJ's transverse Mercator.
const oracle = proj4('+proj=tmerc +lat_0=47.7 +lon_0=118.7 +k=1 +x_0=0 +y_0=0 +ellps=WGS84 +units=m')

const PLACES: [string, number, number][] = [
  ['confluence', 118.59, 47.7303],
  ['Tamsag-Bulak', 117.28, 47.25],
  ['Lake Buir mouth', 117.8356, 47.8956],
  ['Arxan', 119.967, 47.183],
]

describe('local frame', () => {
  it.each(PLACES)('agrees with proj4 to 1 cm at %s', (_name, lon, lat) => {
    const [east, north] = oracle.forward([lon, lat]) as [number, number]
    const p = toLocal(lon, lat)
    expect(Math.abs(p.x - east)).toBeLessThan(0.01)
    expect(Math.abs(p.z + north)).toBeLessThan(0.01)
  })
  it.each(PLACES)('converts back from local metres at %s', (_name, lon, lat) => {
    const p = toLocal(lon, lat)
    const [lon2, lat2] = toLonLat(p.x, p.z)
    expect(lon2).toBeCloseTo(lon, 8)
    expect(lat2).toBeCloseTo(lat, 8)
  })
  it('counts bearings clockwise from north', () => {
    expect(bearing(0, 0, 0, -1)).toBeCloseTo(0)
    expect(bearing(0, 0, 1, 0)).toBeCloseTo(Math.PI / 2)
    expect(bearing(0, 0, -1, 0)).toBeCloseTo((3 * Math.PI) / 2)
  })
})
