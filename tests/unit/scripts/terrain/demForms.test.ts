import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { decode } from 'fast-png'
import { zipSync } from 'fflate'
import proj4 from 'proj4'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { toLonLat } from '@/base/geo/frame'
import { makeGrid } from '../../../../scripts/terrain/base'
import { coverGrid } from '../../../../scripts/terrain/dem/cover'
import { checkDepartures } from '../../../../scripts/terrain/dem/departures'
import { differencePicture } from '../../../../scripts/terrain/dem/differencePicture'
import { demHeight } from '../../../../scripts/terrain/dem/raster'
import { readDem } from '../../../../scripts/terrain/dem/readDem'
import type { Table } from '../../../../scripts/terrain/tables'
import { makeTiff, type MadeTiff } from '../../../helpers/tiff'

const folder = mkdtempSync(join(tmpdir(), 'dem-forms-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, bytes: Uint8Array) => {
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}
const SIDE = 120
const STEP = 0.008
const [WEST, NORTH] = [118, 48.2]
const plane = (lon: number, lat: number) => 700 + 40 * (lon - 118.5) - 60 * (lat - 47.5)
/** Heights by the coordinates of cell centres, row 0 north. */
const cells = (at: (lon: number, lat: number, i: number) => number) =>
  Float32Array.from({ length: SIDE * SIDE }, (_, i) =>
    at(WEST + ((i % SIDE) + 0.5) * STEP, NORTH - (Math.floor(i / SIDE) + 0.5) * STEP, i),
  )
const made = (more: Partial<MadeTiff> = {}) =>
  makeTiff({ width: SIDE, height: SIDE, values: cells(plane), scale: [STEP, STEP], tie: [0, 0, WEST, NORTH], ...more })
const isPlane = async (path: string) => {
  const dem = await readDem(path)
  for (const [lon, lat] of [
    [118.3, 47.5],
    [118.6, 47.7],
    [118.8, 48.1],
  ] as const)
    // prettier-ignore
    expect(demHeight(dem, lon, lat)).toBeCloseTo(plane(lon, lat), 1)
  return dem
}

describe('forms of a GeoTIFF', () => {
  it.each([1, 7, SIDE])('big-endian in strips of %i rows', async (rowsPerStrip) => {
    await isPlane(put(`be-${rowsPerStrip}.tif`, made({ bigEndian: true, rowsPerStrip })))
    const whole = cells((lon, lat) => Math.round(plane(lon, lat)))
    const dem = await readDem(
      put(`be16-${rowsPerStrip}.tif`, made({ bigEndian: true, bits: 16, rowsPerStrip, values: whole })),
    )
    expect(Math.abs(demHeight(dem, 118.6, 47.7) - plane(118.6, 47.7))).toBeLessThan(0.6)
  })

  it('rows from south to north', async () => {
    const south = NORTH - SIDE * STEP
    const rows = Float32Array.from({ length: SIDE * SIDE }, (_, i) =>
      plane(WEST + ((i % SIDE) + 0.5) * STEP, south + (Math.floor(i / SIDE) + 0.5) * STEP),
    )
    await isPlane(put('south-up.tif', made({ values: rows, scale: [STEP, -STEP], tie: [0, 0, WEST, south] })))
  })

  it('placed by a matrix, or by a tie point within', async () => {
    const matrix = [STEP, 0, 0, WEST, 0, -STEP, 0, NORTH, 0, 0, 0, 0, 0, 0, 0, 1]
    await isPlane(put('matrix.tif', made({ matrix })))
    await isPlane(put('tie.tif', made({ tie: [10, 20, WEST + 10 * STEP, NORTH - 20 * STEP] })))
    const turned = [STEP, 0.001, 0, WEST, 0.001, -STEP, 0, NORTH, 0, 0, 0, 0, 0, 0, 0, 1]
    await expect(readDem(put('turned.tif', made({ matrix: turned })))).rejects.toThrow(
      /expected rows from west to east, got a turned raster$/,
    )
  })

  it('CGCS2000, in degrees and in each kind of Gauss–Krüger zone', async () => {
    await isPlane(put('cgcs.tif', made({ geoKeys: { 1024: 2, 1025: 1, 2048: 4490 } })))
    for (const [code, lon0, x0] of [[4498, 117, 20_500_000], [4509, 117, 500_000], [4527, 117, 39_500_000], [4548, 117, 500_000]] as const) {
      const to = proj4('EPSG:4326', `+proj=tmerc +lon_0=${lon0} +x_0=${x0} +k=1 +ellps=GRS80`)
      const [x, y] = to.forward([118.6, 47.7]) as [number, number]
      const values = Float32Array.from({ length: 10_000 }, (_, i) => 700 + ((i % 100) - 50) * 0.5)
      const dem = await readDem(
        put(`gk-${code}.tif`, makeTiff({ width: 100, height: 100, values, scale: [90, 90], tie: [0, 0, x - 4500, y + 4500], geoKeys: { 1024: 1, 1025: 1, 3072: code } })),
      )
      expect(demHeight(dem, 118.6, 47.7), `EPSG:${code}`).toBeCloseTo(699.75, 1)
    } // prettier-ignore
    await expect(readDem(put('beijing.tif', made({ geoKeys: { 1024: 2, 1025: 1, 2048: 4214 } })))).rejects.toThrow(
      /expected WGS84 or CGCS2000.*got EPSG:4214$/,
    )
  })

  it('damaged: one sentence, and nothing on the console', async () => {
    const said = [vi.spyOn(console, 'warn'), vi.spyOn(console, 'error'), vi.spyOn(console, 'log')]
    const broken = put(
      'lzw.tif',
      made({ rowsPerStrip: 1, pack: { code: 5, strip: (raw) => raw.subarray(0, 9).map((b) => b ^ 0x5a) } }),
    )
    const message = await readDem(broken).then(
      () => '',
      (error: Error) => error.message,
    )
    expect(message).toMatch(/^[^\n]*lzw\.tif: expected [^\n]+, got [^\n]+$/)
    for (const spy of said) expect(spy).not.toHaveBeenCalled()
  })
})

describe('packed files', () => {
  it('a zip or gzip of one file of elevations is read', async () => {
    await isPlane(put('model.tif.gz', gzipSync(made())))
    await isPlane(put('model.zip', zipSync({ 'folder/model.tif': made(), 'folder/README.txt': new Uint8Array(4) })))
  })
  it('of none or several is refused with the number', async () => {
    const none = put('none.zip', zipSync({ 'readme.txt': new Uint8Array(4) }))
    await expect(readDem(none)).rejects.toThrow(/one file of elevations, got a zip archive with none$/)
    const two = put('two.zip', zipSync({ 'a.tif': made(), 'b.tif': made() }))
    await expect(readDem(two)).rejects.toThrow(/with 2: unpack it and give those you want$/)
    await expect(readDem(put('cut.zip', zipSync({ 'a.tif': made() }).subarray(0, 500)))).rejects.toThrow(
      /zip archive that does not unpack$/,
    )
  })
})

describe('cells that are no ground', () => {
  it.each([0, -1, 9000, -32767])('%i m outside the data is taken as void, and said', async (fill) => {
    const values = cells((lon, lat) => (lon > 118.8 ? fill : plane(lon, lat)))
    const dem = await readDem(put(`fill${fill}.tif`, made({ values })))
    expect(dem.notes).toEqual([expect.stringMatching(/^\d+ cells .*(taken as voids)$/)])
    expect(demHeight(dem, 118.9, 47.7)).toBeNaN()
    expect(demHeight(dem, 118.6, 47.7)).toBeCloseTo(plane(118.6, 47.7), 1)
  })

  it('single spikes and pits are taken out; thousands are refused', async () => {
    const spiky = (every: number) =>
      cells((lon, lat, i) => plane(lon, lat) + (i % every === Math.floor(every / 2) ? 1200 : 0))
    const dem = await readDem(put('spikes.tif', made({ values: spiky(997) })))
    expect(dem.notes).toEqual([expect.stringMatching(/^14 single cells that stand out by more than 9\d\d m/)])
    for (const h of dem.values) if (!Number.isNaN(h)) expect(h).toBeLessThan(800)
    await expect(readDem(put('noise.tif', made({ values: spiky(9) })))).rejects.toThrow(
      /ground that rises and falls by slopes, got 1\d\.\d % of its cells/,
    )
  })

  it('heights of another region, or in feet, are refused', async () => {
    const feet = cells((lon, lat) => plane(lon, lat) * 3.28)
    await expect(readDem(put('feet.tif', made({ values: feet })))).rejects.toThrow(
      /ground of the region, 400 to 2200 m/,
    )
  })

  it('cells coarser than the shipped ones are refused', async () => {
    const coarse = makeTiff({ width: 8, height: 8, values: new Float32Array(64).fill(700), scale: [0.125, 0.125], tie: [0, 0, 118, 48] }) // prettier-ignore
    await expect(readDem(put('coarse.tif', coarse))).rejects.toThrow(/cells of at most 1000 m.*got 13\.9 km$/)
  })
})

describe('a model held against the shipped figures', () => {
  const figures: Table = { west: 117, north: 49, cell: 0.5, columns: 6, rows: 6, values: new Float64Array(36).fill(700) } // prettier-ignore
  const grid = makeGrid(65, 1000)
  const covered = async (name: string, at: (lon: number, lat: number) => number, geoKeys?: Record<number, number>) =>
    coverGrid(grid, [await readDem(put(name, made({ values: cells(at), ...(geoKeys && { geoKeys }) })))], figures)

  it('ellipsoidal heights are brought to the geoid, whether stated or found', async () => {
    const stated = await covered('stated.tif', () => 693.6, { 1024: 2, 1025: 1, 2048: 4979 })
    expect(stated.uses[0]).toMatchObject({ level: 'ellipsoid', addedM: 6.4, offsetM: 0, datum: 'WGS84 ellipsoid' })
    const found = await covered('found.tif', () => 694)
    expect(found.uses[0]).toMatchObject({ level: 'ellipsoid', addedM: 6.4, offsetM: 0.4, datum: null })
    expect(found.uses[0]!.notes).toEqual([
      expect.stringMatching(/-6\.0 m from the shipped figures: fits the ellipsoid/),
    ])
    const middle = 32 * 65 + 32
    expect(found.heights[middle]).toBeCloseTo(700.4, 3)
    const geoid = await covered('geoid.tif', () => 699)
    expect(geoid.uses[0]).toMatchObject({ level: 'geoid', addedM: 0, offsetM: -1 })
    expect(geoid.uses[0]!.notes).toBeUndefined()
    const egm = await covered('egm.tif', () => 694, { 1024: 2, 1025: 1, 2048: 4326, 4096: 5773 })
    expect(egm.uses[0]).toMatchObject({ level: 'geoid', addedM: 0, datum: 'EGM96' })
    expect(egm.uses[0]!.notes).toEqual([expect.stringMatching(/states EGM96, but lies .* fits the ellipsoid/)])
  })

  it('a part that departs is refused with its place, unless there is a reason', async () => {
    const [lon0, lat0] = toLonLat(0, 0)
    const sunk = await covered('sunk.tif', (lon, lat) => (lon > lon0 && lat > lat0 ? 600 : 700))
    expect(Math.abs(sunk.uses[0]!.offsetM)).toBeLessThan(1)
    expect(() => checkDepartures(sunk.uses, null)).toThrow(
      /sunk\.tif: expected ground like the shipped figures.*--reason.*the worst by -100 m in column \d+, row \d of 16/,
    )
    expect(() => checkDepartures(sunk.uses, 'an open pit since 2010')).not.toThrow()
    const hilly = await covered('hilly.tif', (lon, lat) => 700 + 20 * Math.sin(lon * 300) * Math.cos(lat * 300))
    expect(() => checkDepartures(hilly.uses, null)).not.toThrow()
  })

  it('has a picture: white where alike, blue where lower, grey where there is none', async () => {
    const [lon0] = toLonLat(0, 0)
    const { difference } = await covered('half.tif', (lon) => (lon > lon0 ? 660 : 700))
    const { width, data, channels } = decode(differencePicture(difference, 65))
    expect([width, channels]).toEqual([65, 4])
    const pixel = (column: number, row: number) => [
      ...data.subarray((row * 65 + column) * 4, (row * 65 + column) * 4 + 3),
    ]
    expect(pixel(20, 32)).toEqual([255, 255, 255])
    expect(pixel(40, 32)).toEqual([33, 102, 172])
    expect(pixel(64, 32)).toEqual([150, 150, 150])
  })
})
