import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { writeArrayBuffer } from 'geotiff'
import proj4 from 'proj4'
import { afterAll, describe, expect, it } from 'vitest'
import { toLonLat } from '@/base/geo/frame'
import { makeGrid, sampleTable } from '../../../../scripts/terrain/base'
import { coverGrid, FEATHER_M } from '../../../../scripts/terrain/dem/cover'
import { fuse, keepModel } from '../../../../scripts/terrain/dem/fuse'
import { demHeight } from '../../../../scripts/terrain/dem/raster'
import { readDem, readDems } from '../../../../scripts/terrain/dem/readDem'
import { readOptions } from '../../../../scripts/terrain/options'
import type { Table } from '../../../../scripts/terrain/tables'

const folder = mkdtempSync(join(tmpdir(), 'dem-'))
afterAll(() => rmSync(folder, { recursive: true }))
const put = (name: string, bytes: Uint8Array) => {
  const path = join(folder, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, bytes)
  return path
}

/** A tilted plane: any correct interpolation is exact on it. Metres at degrees. */
const plane = (lon: number, lat: number) => 700 + 40 * (lon - 118.5) - 60 * (lat - 47.5)

function hgt(name: string, west: number, south: number, at: (lon: number, lat: number) => number): string {
  const side = 1201
  const view = new DataView(new ArrayBuffer(side * side * 2))
  for (let r = 0; r < side; r++)
    for (let c = 0; c < side; c++)
      view.setInt16((r * side + c) * 2, Math.round(at(west + c / 1200, south + 1 - r / 1200)))
  return put(name, new Uint8Array(view.buffer))
}

interface Tiff {
  west?: number
  north?: number
  step?: number
  side?: number
  at?: (x: number, y: number) => number
  keys?: Record<string, unknown>
}
/** A GeoTIFF in degrees unless its keys say otherwise; heights by the coordinates of pixel centres. */
async function tiff(
  name: string,
  { west = 118.2, north = 48.05, step = 0.008, side = 125, at = plane, keys = {} }: Tiff = {},
): Promise<string> {
  const values = Float32Array.from({ length: side * side }, (_, i) =>
    at(west + ((i % side) + 0.5) * step, north - (Math.floor(i / side) + 0.5) * step),
  )
  const buffer = await writeArrayBuffer(values as never, {
    width: side, height: side, ModelPixelScale: [step, step, 0], ModelTiepoint: [0, 0, 0, west, north, 0],
    GTModelTypeGeoKey: 2, GTRasterTypeGeoKey: 1, GeographicTypeGeoKey: 4326, SampleFormat: [3], BitsPerSample: [32], ...keys,
  } as never) // prettier-ignore
  return put(name, new Uint8Array(buffer as ArrayBuffer))
}

function terrarium(
  name: string,
  z: number,
  x: number,
  y: number,
  at: (lon: number, lat: number) => number,
  side = 256,
): string {
  const data = new Uint8Array(side * side * 3)
  for (let r = 0; r < side; r++) {
    for (let c = 0; c < side; c++) {
      const lon = ((x + (c + 0.5) / side) / 2 ** z) * 360 - 180
      const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + (r + 0.5) / side)) / 2 ** z))) * 180) / Math.PI
      const v = Math.round((at(lon, lat) + 32768) * 256)
      data.set([v >> 16, (v >> 8) & 255, v & 255], (r * side + c) * 3)
    }
  }
  return put(name, encode({ width: side, height: side, data, depth: 8, channels: 3 }))
}

/** The tile of Web Mercator over a point, by the usual formula. */
const tileOf = (lon: number, lat: number, z: number) => {
  const r = (lat * Math.PI) / 180
  return [
    Math.floor(((lon + 180) / 360) * 2 ** z),
    Math.floor(((1 - Math.asinh(Math.tan(r)) / Math.PI) / 2) * 2 ** z),
  ] as const
}

describe('a file of elevations', () => {
  it('SRTM: lies where its name says, to half a metre on a plane', async () => {
    const dem = await readDem(hgt('N47E118.hgt', 118, 47, plane))
    for (const [lon, lat] of [[118.0004, 47.0004], [118.5, 47.5], [118.73, 47.91], [118.9996, 47.9996]] as const) expect(Math.abs(demHeight(dem, lon, lat) - plane(lon, lat))).toBeLessThan(0.51) // prettier-ignore
    expect(demHeight(dem, 119.01, 47.5)).toBeNaN()
    expect(dem).toMatchObject({ kind: 'SRTM HGT', datum: 'EGM96' })
    expect(dem.resolutionM).toBeCloseTo(92.8, 0)
  })

  it('GeoTIFF in degrees: pixel centres as the key says, area or point', async () => {
    const area = await readDem(await tiff('area.tif'))
    expect(demHeight(area, 118.5, 47.6)).toBeCloseTo(plane(118.5, 47.6), 2)
    // The same numbers read as points lie half a pixel farther north-west.
    const point = await readDem(await tiff('point.tif', { keys: { GTRasterTypeGeoKey: 2 } }))
    expect(demHeight(point, 118.5, 47.6)).toBeCloseTo(plane(118.504, 47.596), 2)
  })

  it('GeoTIFF in UTM 50 north: agrees with proj4', async () => {
    const utm = proj4('EPSG:4326', '+proj=utm +zone=50 +datum=WGS84 +units=m')
    const [x, y] = utm.forward([118.6, 47.7]) as [number, number]
    const dem = await readDem(
      await tiff('utm.tif', {
        west: x - 5000,
        north: y + 5000,
        step: 100,
        at: (e, n) => 650 + (e - x) / 100 + (n - y) / 200,
        keys: { GTModelTypeGeoKey: 1, ProjectedCSTypeGeoKey: 32650 },
      }),
    )
    for (const [lon, lat] of [
      [118.6, 47.7],
      [118.63, 47.72],
      [118.56, 47.68],
    ] as const) {
      const [e, n] = utm.forward([lon, lat]) as [number, number]
      expect(demHeight(dem, lon, lat)).toBeCloseTo(650 + (e - x) / 100 + (n - y) / 200, 1)
    }
    expect(dem.resolutionM).toBe(100)
  })

  it('Terrarium: lies on its tile, whichever way its path is written', async () => {
    const [x, y] = tileOf(118.6, 47.7, 11)
    for (const name of [`11/${x}/${y}.png`, `tiles-11_${x}_${y}.png`]) {
      const dem = await readDem(terrarium(name, 11, x, y, plane))
      expect(demHeight(dem, 118.6, 47.7)).toBeCloseTo(plane(118.6, 47.7), 1)
    }
  })

  it('has voids where the file has none of its own, and heights between them', async () => {
    const hole = (lon: number, lat: number) => (Math.hypot(lon - 118.6, lat - 47.7) < 0.05 ? -32768 : plane(lon, lat))
    const dem = await readDem(hgt('N47E118.hgt', 118, 47, hole))
    expect(demHeight(dem, 118.6, 47.7)).toBeNaN()
    expect(demHeight(dem, 118.6, 47.76)).toBeCloseTo(plane(118.6, 47.76), 0)
  })
})

describe('a bad elevation file', () => {
  const says = async (path: string, expected: RegExp, got: RegExp) => {
    const error = await readDem(path).then(() => null, (e: Error) => e) // prettier-ignore
    expect(error).toMatchObject({
      name: 'DemError',
      file: path,
      expected: expect.stringMatching(expected),
      got: expect.stringMatching(got),
    })
    expect(error!.message).toBe(
      `${path}: expected ${(error as unknown as { expected: string }).expected}, got ${(error as unknown as { got: string }).got}`,
    )
  }
  const text = new TextEncoder()

  it('is reported once, by file, expected and got', async () => {
    await says(join(folder, 'none.hgt'), /a file/, /nothing there/)
    await says(folder, /a file/, /a folder/)
    await says(put('empty.tif', new Uint8Array()), /elevations/, /empty/)
    await says(put('N47E118.zip', text.encode('PK\u0003\u0004')), /\.tif/, /zip archive/)
    await says(put('N47E118.hgt.gz', new Uint8Array([0x1f, 0x8b, 8])), /\.tif/, /gzip/)
    await says(put('ground.asc', text.encode('ncols 3')), /\.tif/, /"\.asc"/)
    await says(put('page.tif', text.encode('<!doctype html>')), /TIFF/, /other content/)
    await says(put('1/2/3.png', text.encode('{"error": 404}')), /PNG/, /other content/)
    await says(put('N47E118.hgt', new Uint8Array(1000)), /25934402 or 2884802 bytes/, /1000 bytes/)
    await says(hgt('tile.hgt', 118, 47, plane), /N47E118\.hgt/, /tile\.hgt/)
    await says(
      hgt('N48E118.hgt', 118, 47, () => -32768),
      /at least one height/,
      /voids/,
    )
    await says(terrarium('ground.png', 11, 3, 4, plane), /z\/x\/y/, /no such numbers/)
    await says(terrarium('3/9/1.png', 3, 1, 1, plane), /exists/, /3\/9\/1/)
    await says(terrarium('11/5/6.png', 11, 5, 6, plane, 100), /256 or 512/, /100 x 100/)
  }, 20_000)

  it('GeoTIFF: cut short, elsewhere, in feet, with another datum, in another system, absurd', async () => {
    const { readFileSync } = await import('node:fs')
    const whole = readFileSync(await tiff('whole.tif'))
    await says(put('cut.tif', whole.subarray(0, 60)), /whole GeoTIFF/, /do not open|cannot be read/)
    await says(put('half.tif', whole.subarray(0, whole.length / 2)), /whole GeoTIFF/, /./)
    await says(await tiff('alps.tif', { west: 7, north: 47 }), /117\.4–119\.9/, /another part/)
    await says(await tiff('feet.tif', { keys: { VerticalUnitsGeoKey: 9002 } }), /in metres/, /9002/)
    await says(await tiff('old.tif', { keys: { GeographicTypeGeoKey: 4214 } }), /EPSG:4326/, /4214/)
    await says(await tiff('high.tif', { at: () => 60_000 }), /-500 to 9000/, /60000/)
    await says(await tiff('nan.tif', { at: () => NaN }), /at least one height/, /voids/)
  })

  it('given twice is reported', async () => {
    const a = await tiff('a.tif')
    await expect(readDems([a, await tiff('b.tif')])).rejects.toThrow(/not given before, got the same bytes as .*a\.tif/)
  })
})

describe('models over the battlefield', () => {
  const figures: Table = {
    west: 117,
    north: 49,
    cell: 0.5,
    columns: 6,
    rows: 6,
    values: new Float64Array(36).fill(700),
  }
  /** A small battlefield: 65 posts, 500 m apart. */
  const grid = makeGrid(65, 500)
  const at = (i: number) => toLonLat(grid.west + (i % 65) * 500, grid.north + Math.floor(i / 65) * 500)
  const level = (h: number) => () => h

  it('apply within, fade to nothing at their edge, and report what they cover', async () => {
    const dem = await readDem(await tiff('east.tif', { west: 118.7, north: 48.2, side: 150, at: level(705) }))
    const { heights, share, uses } = coverGrid(grid, [dem], figures)
    let inside = 0
    for (let i = 0; i < share.length; i++) {
      const [lon] = at(i)
      if (lon < 118.704) expect(share[i]).toBe(0)
      const metresIn = (lon - 118.705) * 75_000
      if (metresIn > FEATHER_M + 800) {
        expect(share[i]).toBe(1)
        expect(heights[i]).toBeCloseTo(705, 3)
        inside++
      }
    }
    expect(inside).toBeGreaterThan(1000)
    expect(uses).toMatchObject([{ file: 'east.tif', kind: 'GeoTIFF', voidPercent: 0, offsetM: 5 }])
    expect(uses[0]!.coveredPercent).toBeGreaterThan(40)
    expect(uses[0]!.coveredPercent).toBeLessThan(60)
  })

  it('use the finest first, and fill its voids from the next', async () => {
    const fine = await tiff('fine.tif', {
      step: 0.005,
      side: 200,
      west: 118.2,
      north: 48.2,
      at: (lon) => (lon > 118.7 ? NaN : 702),
    })
    const coarse = await tiff('coarse.tif', { step: 0.0085, side: 140, west: 118.1, north: 48.3, at: level(704) })
    const dems = await readDems([coarse, fine])
    expect(dems.map((d) => d.file)).toEqual([fine, coarse])
    const { heights, uses } = coverGrid(grid, dems, figures)
    for (let i = 0; i < heights.length; i++)
      expect(heights[i]).toBeCloseTo(at(i)[0] < 118.69 ? 702 : at(i)[0] > 118.71 ? 704 : heights[i]!, 3)
    expect(uses[0]!.voidPercent).toBeGreaterThan(20)
  })

  it('with another vertical datum are rejected with the offset', async () => {
    const dem = await readDem(
      await tiff('raised.tif', {
        west: 118,
        north: 48.2,
        side: 190,
        at: (lon, lat) => sampleTable(figures, lon, lat) + 22,
      }),
    )
    expect(() => coverGrid(grid, [dem], figures)).toThrow(/within 15 m.*got \+22\.0 m/)
  })

  it('outside the battlefield are rejected', async () => {
    const dem = await readDem(await tiff('buir.tif', { west: 117.5, north: 48.5, side: 20, at: level(580) }))
    expect(() => coverGrid(grid, [dem], figures)).toThrow(/118\.27–119\.14.*another part of the world/)
  })

  it('are blended by their share, never below the river’s banks, and later detail is removed where they apply', () => {
    const ground = { ...makeGrid(3, 100), values: Float64Array.from([700, 700, 700, 700, 700, 700, 700, 700, 700]) }
    const cover = {
      heights: new Float64Array(9).fill(680),
      share: Float32Array.from([0, 0.5, 1, 0, 0.5, 1, 0, 0.5, 1]),
      difference: new Float32Array(9),
      uses: [],
    }
    fuse(ground, cover, (i) => (i === 8 ? 690 : 0))
    expect([...ground.values]).toEqual([700, 690, 680, 700, 690, 680, 700, 690, 690])
    const before = ground.values.slice()
    ground.values.fill(710)
    keepModel(ground, before, cover)
    expect([...ground.values.slice(0, 3)]).toEqual([710, 700, 680])
  })
})

describe('the options of the bake', () => {
  it('take several files, a folder and a preview', () => {
    expect(readOptions(['--dem', 'a.tif', 'b.hgt', '--out', '/tmp/x', '--preview', 'p.png'])).toEqual({
      dem: ['a.tif', 'b.hgt'],
      out: '/tmp/x/',
      preview: 'p.png',
      reason: null,
    })
    expect(readOptions([])).toEqual({ dem: [], out: 'assets/terrain/', preview: null, reason: null })
    expect(readOptions(['--reason', 'lidar of', '2020'])).toMatchObject({ reason: 'lidar of 2020' })
  })
  it('report what is wrong', () => {
    expect(readOptions(['--help'])).toMatch(/^npm run terrain:bake/)
    expect(readOptions(['--dem'])).toMatch(/--dem: expected a file, got nothing/)
    expect(readOptions(['--out', 'a', 'b'])).toMatch(/expected one path, got 2/)
    expect(readOptions(['--reason'])).toMatch(/--reason: expected words, got nothing/)
    expect(readOptions(['a.tif'])).toMatch(/expected an option, got "a\.tif"/)
  })
})
