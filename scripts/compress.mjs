/**
 * `npm run compress [-- FOLDER]`: writes .gz and .br beside each text file of the built site (dist by default), for
 * servers that send such files as they are. Pictures and fonts are compressed already.
 */
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fail, ROOT } from './lib/node.mjs'
import { compressFolder } from './serve/compress.mjs'

const folder = resolve(ROOT, process.argv[2] ?? 'dist')
if (!existsSync(folder)) fail(`compress: expected the built site at ${folder}, got nothing; run npm run build first`)
const { files, from, gzip, brotli } = compressFolder(folder)
const mb = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
console.log(`${files} files: ${mb(from)}, ${mb(gzip)} as .gz, ${mb(brotli)} as .br`)
