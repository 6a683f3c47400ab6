// Writes assets/symbols/symbols.json: npx tsx scripts/symbols/bake.ts
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bakeSymbols, symbolsText } from './bakeSymbols'

const path = fileURLToPath(new URL('../../assets/symbols/symbols.json', import.meta.url))
const text = symbolsText(bakeSymbols())
mkdirSync(fileURLToPath(new URL('.', `file://${path}`)), { recursive: true })
writeFileSync(path, text)
console.log(`${path}: ${text.length} bytes, ${gzipSync(text).length} gzipped`)
