import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { writeArrayBuffer } from 'geotiff'
import { DemError } from '../terrain/dem/raster'
import { readDem } from '../terrain/dem/readDem'
import { damaged, flips } from './groundKinds'
import { kind } from './kind'
import { demand, demandSentence, within } from './oracle'

const SIDE = 40
let sound: Promise<Uint8Array> | null = null
let folder: string | null = null

async function madeTiff(): Promise<Uint8Array> {
  const values = Float32Array.from({ length: SIDE * SIDE }, (_, i) => 700 + (i % SIDE))
  const buffer = await writeArrayBuffer(values as never, {
    width: SIDE, height: SIDE, ModelPixelScale: [0.008, 0.008, 0], ModelTiepoint: [0, 0, 0, 118.4, 47.9, 0],
    GTModelTypeGeoKey: 2, GTRasterTypeGeoKey: 1, GeographicTypeGeoKey: 4326, SampleFormat: [3], BitsPerSample: [32],
  } as never) // prettier-ignore
  return new Uint8Array(buffer as ArrayBuffer)
}

/** Elevation models with changed bytes: read with heights of the region, or rejected in one sentence. */
export const elevationKind = kind(
  'elevation models',
  fc.record({
    flips,
    /** Changes within the first bytes, where the tags are. */
    head: fc.array(fc.tuple(fc.nat(400), fc.integer({ min: 1, max: 255 })), { maxLength: 3 }),
    keep: fc.constantFrom(1, 1, 0.5, 0.05),
    name: fc.constantFrom('a.tif', 'a.tif', 'a.tif', 'N47E118.hgt', '11/5/6.png', 'a.tif.gz', 'a.zip'),
  }),
  async ({ flips: bytes, head, keep, name }) => {
    folder ??= mkdtempSync(join(tmpdir(), 'fuzz-dem-'))
    const path = join(folder, name.replaceAll('/', '_'))
    sound ??= madeTiff()
    writeFileSync(path, damaged(damaged(await sound, bytes, 1), head, keep))
    await within(10_000, async () => {
      try {
        const { values } = await readDem(path)
        for (const h of values) demand(Number.isNaN(h) || (h >= 400 && h <= 2200), `a height of ${h} m`)
      } catch (error) {
        if (!(error instanceof DemError)) throw error
        demandSentence(error.message)
      }
    })
  },
)
