import { writeFileSync } from 'node:fs'
import { decodeHeightField } from '@/terrain/decodeGround'
import { bakeAll, encodeAll } from './bakeAll'
import { shade } from './hillshade'
import { encodeBytes } from './png'
import { ASSETS } from './tables'

/**
 * npx tsx scripts/terrain/bake.ts [--preview path.png]
 * Writes assets/terrain from data/terrain. The preview is a hillshade of the
 * whole battlefield, and beside it (-zoom) of the ground about the confluence.
 */
const previewAt = process.argv.indexOf('--preview')
const preview = previewAt === -1 ? undefined : process.argv[previewAt + 1]

const baked = bakeAll()
const files = encodeAll(baked)
for (const [name, bytes] of files) {
  writeFileSync(ASSETS + name, bytes)
  console.log(`${ASSETS}${name} ${(bytes.length / 1000).toFixed(1)} kB`)
}
if (preview !== undefined) {
  // Decoded as a viewer does, terraces eased.
  const png = files.get('battlefield.png') as Uint8Array
  const battlefield = decodeHeightField(png, JSON.parse(String(files.get('battlefield.json'))), 'battlefield.png')
  const zoom = 900
  writeFileSync(preview, encodeBytes(shade(battlefield, 0, 0, battlefield.posts), battlefield.posts, 1))
  writeFileSync(preview.replace(/\.png$/, '-zoom.png'), encodeBytes(shade(battlefield, 560, 500, zoom), zoom, 1))
}
