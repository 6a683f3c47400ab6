import { cleaned, DemError, type DemRaster } from './raster'

const NAME = /^([NS])(\d{2})([EW])(\d{3})(?:\.|_|$)/i
const SIDES = [3601, 1201] as const

/**
 * An SRTM tile: big-endian 16-bit metres, 3601² or 1201² posts, located by its name (N47E118.hgt is its south-west
 * corner). Heights are EGM96 by definition.
 */
export function readHgt(file: string, baseName: string, bytes: Uint8Array, sha256: string): DemRaster {
  const m = NAME.exec(baseName)
  if (!m) throw new DemError(file, 'a name such as N47E118.hgt, which places the tile', `"${baseName}"`)
  const south = (m[1]!.toUpperCase() === 'S' ? -1 : 1) * Number(m[2])
  const west = (m[3]!.toUpperCase() === 'W' ? -1 : 1) * Number(m[4])
  const side = SIDES.find((n) => n * n * 2 === bytes.length)
  if (side === undefined)
    throw new DemError(file, `${SIDES.map((n) => n * n * 2).join(' or ')} bytes (1″ or 3″)`, `${bytes.length} bytes`)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const values = new Float32Array(side * side)
  for (let i = 0; i < values.length; i++) values[i] = view.getInt16(i * 2)
  const step = 1 / (side - 1)
  return {
    file,
    kind: 'SRTM HGT',
    sha256,
    columns: side,
    rows: side,
    values: cleaned(file, values, -32768),
    toPixel: (lon, lat) => [(lon - west) / step, (south + 1 - lat) / step],
    resolutionM: step * 111_320,
    datum: 'EGM96',
  }
}
