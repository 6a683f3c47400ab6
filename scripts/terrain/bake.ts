import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { decodeHeightField } from '../../src/ground/terrain/decodeGround'
import { bakeAll, encodeAll } from './bakeAll'
import { differencePicture, FULL_M } from './dem/differencePicture'
import { readDems } from './dem/readDem'
import { shade } from './hillshade'
import { readOptions } from './options'
import { encodeBytes } from './png'

const options = readOptions(process.argv.slice(2))
if (typeof options === 'string') {
  const asked = options.startsWith('npm run')
  console[asked ? 'log' : 'error'](options)
  process.exit(asked ? 0 : 2)
}

try {
  const dems = await readDems(options.dem)
  const { preview, reason } = options
  const baked = bakeAll(dems, {
    reason,
    onCover: ({ difference }, posts) => {
      if (preview === null) return
      const path = beside(preview, 'difference')
      writeFileSync(path, differencePicture(difference, posts))
      console.log(`${path}: model less shipped ground, full colour at ±${FULL_M} m`)
    },
  })
  for (const u of baked.uses) {
    console.log(
      `${u.file}: ${u.kind}, ${u.resolutionM} m, ${u.datum ?? 'datum not stated'}; covers ${u.coveredPercent} % of the battlefield, ${u.voidPercent} % voids filled from the figures; ${u.offsetM >= 0 ? '+' : ''}${u.offsetM} m from the figures in the middle; ${u.postsDepart} % of the posts and ${u.blocksDepart} % of the blocks depart`,
    )
    for (const note of u.notes ?? []) console.log(`${u.file}: ${note}`)
  }
  const files = encodeAll(baked)
  mkdirSync(options.out, { recursive: true })
  // All or nothing: a bake that is interrupted leaves the existing ground.
  for (const [name, bytes] of files) writeFileSync(`${options.out}${name}.part`, bytes)
  for (const [name, bytes] of files) {
    renameSync(`${options.out}${name}.part`, options.out + name)
    console.log(`${options.out}${name} ${(bytes.length / 1000).toFixed(1)} kB`)
  }
  if (preview !== null) writePreview(files, preview)
} catch (error) {
  console.error(`terrain:bake: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}

/** The path of a second picture: `hill.png` and `zoom` give `hill-zoom.png`. */
function beside(path: string, what: string): string {
  return `${path.replace(/\.png$/, '')}-${what}.png`
}

/**
 * A hillshade of the whole battlefield as a viewer decodes it, with terraces smoothed, and (-zoom) of the ground around
 * the confluence.
 */
function writePreview(files: ReadonlyMap<string, Uint8Array | string>, path: string): void {
  const battlefield = decodeHeightField(
    files.get('battlefield.png') as Uint8Array,
    JSON.parse(String(files.get('battlefield.json'))),
    'battlefield.png',
  )
  const zoom = 900
  writeFileSync(path, encodeBytes(shade(battlefield, 0, 0, battlefield.posts), battlefield.posts, 1))
  writeFileSync(beside(path, 'zoom'), encodeBytes(shade(battlefield, 560, 500, zoom), zoom, 1))
}
