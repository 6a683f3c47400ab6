import type { GeoTIFFImage } from 'geotiff'

const TABLES = { 273: 'StripOffsets', 279: 'StripByteCounts', 324: 'TileOffsets', 325: 'TileByteCounts' } as const
const SIZES: Readonly<Record<number, number>> = { 3: 2, 4: 4, 16: 8 }

/**
 * geotiff 3.0.5 reads long tables of strips and tiles as little-endian in any file. For a big-endian file this reads
 * the tables itself and replaces the library's values.
 */
export function mendTables(image: GeoTIFFImage, bytes: Uint8Array): void {
  if (bytes[0] !== 0x4d) return
  const tables = readTables(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const directory = image.fileDirectory
  const load = directory.loadValueIndexed.bind(directory)
  directory.loadValueIndexed = ((tag: string | number, index: number) => {
    const value = tables.get(String(tag))?.[index]
    return value === undefined ? load(tag as never, index) : Promise.resolve(value)
  }) as typeof directory.loadValueIndexed
}

/** The tables of the first directory of a big-endian TIFF or BigTIFF. @throws RangeError when it is cut short. */
function readTables(view: DataView): Map<string, number[]> {
  const big = view.getUint16(2) === 43
  const long = (at: number) => (big ? Number(view.getBigUint64(at)) : view.getUint32(at))
  const start = big ? long(8) : long(4)
  const entries = big ? long(start) : view.getUint16(start)
  const found = new Map<string, number[]>()
  for (let i = 0; i < entries; i++) {
    const at = start + (big ? 8 + i * 20 : 2 + i * 12)
    const name = TABLES[view.getUint16(at) as keyof typeof TABLES]
    const size = SIZES[view.getUint16(at + 2)]
    if (name === undefined || size === undefined) continue
    const count = long(at + 4)
    if (count * size > view.byteLength) throw new RangeError('a table longer than the file')
    const field = at + (big ? 12 : 8)
    const from = count * size <= (big ? 8 : 4) ? field : long(field)
    const read = (k: number) => {
      const place = from + k * size
      return size === 2 ? view.getUint16(place) : size === 4 ? view.getUint32(place) : Number(view.getBigUint64(place))
    }
    found.set(
      name,
      Array.from({ length: count }, (_, k) => read(k)),
    )
  }
  return found
}

/** Runs a call of the library without its console messages: a damaged file would print one for each strip. */
export async function quietly<T>(run: () => Promise<T>): Promise<T> {
  const { warn, error, log } = console
  console.warn = console.error = console.log = () => undefined
  try {
    return await run()
  } finally {
    Object.assign(console, { warn, error, log })
  }
}
