// Writes assets/atlas/outlines.json, the coasts and present-day borders of the small-scale maps:
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   npx tsx scripts/atlas/bake.ts package/countries-50m.json
// Natural Earth 4.1, 1:50 m (public domain), as repackaged by world-atlas 2.0.2 (ISC licence).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { outlinesOf, type Topology } from './outlines'

const source = process.argv[2]
if (!source) throw new Error('usage: npx tsx scripts/atlas/bake.ts path/to/countries-50m.json')
const path = fileURLToPath(new URL('../../assets/atlas/outlines.json', import.meta.url))
const text = `${JSON.stringify(outlinesOf(JSON.parse(readFileSync(source, 'utf8')) as Topology))}\n`
mkdirSync(fileURLToPath(new URL('.', `file://${path}`)), { recursive: true })
writeFileSync(path, text)
console.log(`${path}: ${text.length} bytes, ${gzipSync(text).length} gzipped`)
