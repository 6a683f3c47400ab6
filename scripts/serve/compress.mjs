/** Files compressed once, when the site is built, instead of at each request. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const TEXT = /\.(html|js|css|json|svg|webmanifest)$/
/** Smaller files gain nothing. */
const MIN_BYTES = 1024

/** Writes .gz and .br beside each text file of a folder; returns the number of files and the bytes before and after. */
export function compressFolder(folder) {
  const sum = { files: 0, from: 0, gzip: 0, brotli: 0 }
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!TEXT.test(name)) continue
    const path = join(folder, name)
    const bytes = readFileSync(path)
    if (bytes.length < MIN_BYTES) continue
    const gzip = gzipSync(bytes, { level: 9 })
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })
    writeFileSync(`${path}.gz`, gzip)
    writeFileSync(`${path}.br`, brotli)
    sum.files++
    sum.from += bytes.length
    sum.gzip += gzip.length
    sum.brotli += brotli.length
  }
  return sum
}
