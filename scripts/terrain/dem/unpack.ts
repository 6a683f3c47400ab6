import { basename, extname } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { DemError } from './raster'

/** Maximum unpacked size of a packed file, bytes: the same as the limit for unpacked files. */
const MAX_UNPACKED = 2 ** 31 - 1
const EXTENSIONS: ReadonlySet<string> = new Set(['.tif', '.tiff', '.hgt', '.png'])
export const KINDS = '.tif, .tiff, .hgt or .png (Terrarium), also alone in a .zip or .gz'

/** A file as given, or the file packed in it. */
export interface Unpacked {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Unpacks a zip or gzip archive with one elevation file; any other file is returned unchanged. @throws DemError */
export function unpacked(file: string, bytes: Uint8Array): Unpacked {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fromZip(file, bytes)
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      const name = file.replace(/\.gz$/i, '')
      return { name, bytes: new Uint8Array(gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED })) }
    } catch {
      throw new DemError(file, KINDS, 'a gzip archive that does not unpack')
    }
  }
  return { name: file, bytes }
}

function fromZip(file: string, bytes: Uint8Array): Unpacked {
  const names: string[] = []
  let tooLarge = false
  let files: Record<string, Uint8Array>
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!EXTENSIONS.has(extname(name).toLowerCase())) return false
        names.push(name)
        tooLarge ||= originalSize > MAX_UNPACKED
        return names.length === 1 && !tooLarge
      },
    })
  } catch {
    throw new DemError(file, KINDS, 'a zip archive that does not unpack')
  }
  if (tooLarge) throw new DemError(file, 'at most 2 GB', 'a zip archive that unpacks to more: cut out the region first')
  const [name] = names
  if (name === undefined || names.length > 1)
    throw new DemError(
      file,
      'a zip archive with one file of elevations',
      names.length === 0
        ? 'a zip archive with none'
        : `a zip archive with ${names.length}: unpack it and give those you want`,
    )
  return { name: basename(name), bytes: files[name]! }
}
