import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { hashBytes } from '../png'
import { DemError, type DemRaster } from './raster'
import { readGeoTiff } from './readGeoTiff'
import { readHgt } from './readHgt'
import { readTerrarium } from './readTerrarium'
import { repaired } from './repair'
import { KINDS, unpacked } from './unpack'

const MAX_BYTES = 2 ** 31 - 1

const begins = (bytes: Uint8Array, ...first: number[]) => first.every((b, i) => bytes[i] === b)

/**
 * Reads one elevation file, which may be packed, by its extension and its first bytes. Cells that cannot be ground
 * become voids.
 * @throws DemError naming file, expected and got.
 */
export async function readDem(file: string): Promise<DemRaster> {
  const packed = bytesOf(file)
  const { name, bytes } = unpacked(file, packed)
  let dem: DemRaster
  try {
    dem = await readKind(file, name, bytes, hashBytes(packed))
  } catch (error) {
    if (error instanceof DemError) throw error
    // What a library says about a damaged file is meant for its authors.
    throw new DemError(file, 'a whole file of elevations', `${bytes.length} bytes that cannot be read`)
  }
  return repaired(dem)
}

async function readKind(file: string, name: string, bytes: Uint8Array, sha256: string): Promise<DemRaster> {
  const tiff =
    begins(bytes, 0x49, 0x49, 0x2a, 0) ||
    begins(bytes, 0x4d, 0x4d, 0, 0x2a) ||
    begins(bytes, 0x49, 0x49, 0x2b, 0) ||
    begins(bytes, 0x4d, 0x4d, 0, 0x2b)
  const png = begins(bytes, 0x89, 0x50, 0x4e, 0x47)
  switch (extname(name).toLowerCase()) {
    case '.tif':
    case '.tiff':
      if (!tiff) throw new DemError(file, 'a TIFF, as its name says', 'other content')
      return readGeoTiff(file, bytes, sha256)
    case '.png':
      if (!png) throw new DemError(file, 'a PNG, as its name says', 'other content')
      return readTerrarium(file, bytes, sha256)
    case '.hgt':
      if (tiff || png) throw new DemError(file, 'SRTM posts, as its name says', tiff ? 'a TIFF' : 'a PNG')
      return readHgt(file, basename(name), bytes, sha256)
    default:
      throw new DemError(file, KINDS, extname(name) === '' ? 'no extension' : `"${extname(name)}"`)
  }
}

function bytesOf(file: string): Uint8Array {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new DemError(file, 'a file', 'nothing there')
  if (!stat.isFile()) throw new DemError(file, 'a file', stat.isDirectory() ? 'a folder' : 'something else')
  if (stat.size > MAX_BYTES)
    throw new DemError(file, 'at most 2 GB', `${(stat.size / 1e9).toFixed(1)} GB: cut out the region first`)
  if (stat.size === 0) throw new DemError(file, 'a file of elevations', 'an empty one')
  return readFileSync(file)
}

/** Reads all files, finest first. @throws DemError also when two have the same content. */
export async function readDems(files: readonly string[]): Promise<DemRaster[]> {
  const dems: DemRaster[] = []
  for (const file of files) {
    const dem = await readDem(file)
    const twin = dems.find((d) => d.sha256 === dem.sha256 && d.kind !== 'Terrarium PNG')
    if (twin) throw new DemError(file, 'a file not given before', `the same bytes as ${twin.file}`)
    dems.push(dem)
  }
  return dems.sort((a, b) => a.resolutionM - b.resolutionM)
}
