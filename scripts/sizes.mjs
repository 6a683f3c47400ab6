/** `npm run sizes`: builds, and lists the scripts loaded before the first picture, gzip. Exits 1 when over the limit. */
import { fail, install, requireNode } from './lib/node.mjs'
import { buildIfStale, DIST } from './lib/site.mjs'
import { kB } from './measure/figures.mjs'
import { FIRST_SCRIPTS_LIMIT, firstScripts } from './measure/firstScripts.mjs'

requireNode()
await install()
await buildIfStale()
const scripts = firstScripts(DIST)
for (const { path, gzip, entry } of scripts)
  console.log(`${kB(gzip).toFixed(1).padStart(7)} kB  ${path}${entry ? '  (entry)' : ''}`)
const total = kB(scripts.reduce((sum, each) => sum + each.gzip, 0))
console.log(`${total.toFixed(1).padStart(7)} kB  all up to the first picture, of ${FIRST_SCRIPTS_LIMIT}`)
if (total > FIRST_SCRIPTS_LIMIT) fail(`sizes: expected at most ${FIRST_SCRIPTS_LIMIT} kB, got ${total}`)
