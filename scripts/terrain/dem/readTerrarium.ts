import { decode } from 'fast-png'
import { cleaned, DemError, type DemRaster } from './raster'

const ADDRESS = /(?:^|[/\\_-])(\d{1,2})[/\\_-](\d{1,6})[/\\_-](\d{1,6})\.png$/
const EQUATOR_M = 40_075_017

/**
 * A Terrarium tile: red × 256 + green + blue / 256 − 32768 metres, located by its path (…/z/x/y.png or z_x_y.png) in
 * Web Mercator.
 */
export function readTerrarium(file: string, bytes: Uint8Array, sha256: string): DemRaster {
  const m = ADDRESS.exec(file)
  if (!m)
    throw new DemError(file, 'a path that ends in z/x/y.png or z_x_y.png, which places the tile', 'no such numbers')
  const [z, x, y] = [Number(m[1]), Number(m[2]), Number(m[3])]
  const across = 2 ** z
  if (z > 17 || x >= across || y >= across)
    throw new DemError(file, 'a tile that exists (z up to 17, x and y below 2^z)', `${z}/${x}/${y}`)
  const image = decoded(file, bytes)
  const { width, height, channels, data } = image
  if (width !== height || (width !== 256 && width !== 512) || image.depth !== 8 || channels < 3) {
    throw new DemError(
      file,
      'a tile of 256 or 512 pixels to a side, 8-bit RGB',
      `${width} x ${height}, ${image.depth}-bit, ${channels} channel(s)`,
    )
  }
  const values = new Float32Array(width * height)
  for (let i = 0, at = 0; i < values.length; i++, at += channels) {
    const clear = channels === 4 && data[at + 3] === 0
    values[i] = clear ? NaN : data[at]! * 256 + data[at + 1]! + data[at + 2]! / 256 - 32768
  }
  // A tile without data is zero in all channels, 32768 m below the sea.
  for (let i = 0; i < values.length; i++) if (values[i] === -32768) values[i] = NaN
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * (y + 0.5)) / across))) * 180) / Math.PI
  return {
    file,
    kind: 'Terrarium PNG',
    sha256,
    columns: width,
    rows: height,
    values: cleaned(file, values, null),
    toPixel: (lon, latitude) => {
      const s = Math.sin((latitude * Math.PI) / 180)
      const u = ((lon + 180) / 360) * across - x
      const v = (0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)) * across - y
      return [u * width - 0.5, v * height - 0.5]
    },
    resolutionM: (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / across / width,
    datum: null,
  }
}

function decoded(file: string, bytes: Uint8Array) {
  try {
    return decode(bytes, { checkCrc: true })
  } catch {
    throw new DemError(file, 'a whole PNG', `${bytes.length} bytes that do not decode`)
  }
}
