/** What a made GeoTIFF is like; degrees in WGS84 unless its keys say otherwise. */
export interface MadeTiff {
  readonly width: number
  readonly height: number
  /** Row by row, the first row first in the file. */
  readonly values: ArrayLike<number>
  readonly bigEndian?: boolean
  /** 16 for whole metres, 32 for floats. */
  readonly bits?: 16 | 32
  readonly rowsPerStrip?: number
  /** Cell size in x and y; negative in y for rows from south to north. */
  readonly scale?: readonly [number, number]
  /** A matrix in place of scale and tie point. */
  readonly matrix?: readonly number[]
  readonly tie?: readonly [i: number, j: number, x: number, y: number]
  readonly geoKeys?: Readonly<Record<number, number>>
  readonly noData?: string
  /** Bytes of each strip as they shall stand in the file, such as compressed ones, with the code of the compression. */
  readonly pack?: { readonly code: number; readonly strip: (raw: Uint8Array) => Uint8Array }
}

const SHORT = 3
const LONG = 4
const ASCII = 2
const DOUBLE = 12
const SIZE: Record<number, number> = { [ASCII]: 1, [SHORT]: 2, [LONG]: 4, [DOUBLE]: 8 }

/** A GeoTIFF of one band, written tag by tag, so that a test can have forms that no library writes. */
export function makeTiff(of: MadeTiff): Uint8Array {
  const { width, height, values, bigEndian = false, bits = 32, rowsPerStrip = height, noData, pack } = of
  const little = !bigEndian
  const bytes = bits / 8
  const strips: Uint8Array[] = []
  for (let row = 0; row < height; row += rowsPerStrip) {
    const rows = Math.min(rowsPerStrip, height - row)
    const view = new DataView(new ArrayBuffer(rows * width * bytes))
    for (let i = 0; i < rows * width; i++) {
      const value = values[row * width + i]!
      if (bits === 16) view.setInt16(i * 2, value, little)
      else view.setFloat32(i * 4, value, little)
    }
    const raw = new Uint8Array(view.buffer)
    strips.push(pack ? pack.strip(raw) : raw)
  }
  const { geoKeys = { 1024: 2, 1025: 1, 2048: 4326 }, scale = [0.01, 0.01], tie = [0, 0, 118, 48.2] } = of
  const keys = Object.entries(geoKeys)
  const tags: [tag: number, type: number, list: readonly number[]][] = [
    [256, LONG, [width]],
    [257, LONG, [height]],
    [258, SHORT, [bits]],
    [259, SHORT, [pack?.code ?? 1]],
    [262, SHORT, [1]],
    [273, LONG, strips.map(() => 0)],
    [277, SHORT, [1]],
    [278, LONG, [rowsPerStrip]],
    [279, LONG, strips.map((s) => s.length)],
    [339, SHORT, [bits === 16 ? 2 : 3]],
    ...(of.matrix
      ? ([[34264, DOUBLE, of.matrix]] as [number, number, readonly number[]][])
      : ([
          [33550, DOUBLE, [...scale, 0]],
          [33922, DOUBLE, [tie[0], tie[1], 0, tie[2], tie[3], 0]],
        ] as [number, number, readonly number[]][])),
    [34735, SHORT, [1, 1, 0, keys.length, ...keys.flatMap(([key, value]) => [Number(key), 0, 1, value])]],
    ...(noData === undefined
      ? []
      : ([[42113, ASCII, [...noData, '\0'].map((c) => c.charCodeAt(0))]] as [number, number, readonly number[]][])),
  ]
  tags.sort((a, b) => a[0] - b[0])
  const directory = 8
  let free = directory + 2 + tags.length * 12 + 4
  const places = tags.map(([, type, list]) => {
    const length = SIZE[type]! * list.length
    if (length <= 4) return null
    const at = free
    free += length + (length % 2)
    return at
  })
  const offsets = strips.map((strip) => {
    const at = free
    free += strip.length + (strip.length % 2)
    return at
  })
  const out = new DataView(new ArrayBuffer(free))
  out.setUint16(0, bigEndian ? 0x4d4d : 0x4949)
  out.setUint16(2, 42, little)
  out.setUint32(4, directory, little)
  out.setUint16(directory, tags.length, little)
  tags.forEach(([tag, type, given], i) => {
    const list = tag === 273 ? offsets : given
    const entry = directory + 2 + i * 12
    out.setUint16(entry, tag, little)
    out.setUint16(entry + 2, type, little)
    out.setUint32(entry + 4, list.length, little)
    const at = places[i] ?? entry + 8
    if (places[i] !== null) out.setUint32(entry + 8, at, little)
    list.forEach((value, k) => {
      if (type === ASCII) out.setUint8(at + k, value)
      else if (type === SHORT) out.setUint16(at + k * 2, value, little)
      else if (type === LONG) out.setUint32(at + k * 4, value, little)
      else out.setFloat64(at + k * 8, value, little)
    })
  })
  strips.forEach((strip, i) => new Uint8Array(out.buffer).set(strip, offsets[i]))
  return new Uint8Array(out.buffer)
}
