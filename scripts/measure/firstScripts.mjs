import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipped } from './figures.mjs'

/** Limit of all scripts up to the first picture, kB gzip. */
export const FIRST_SCRIPTS_LIMIT = 368

/** What the entry requests at once by `import()`: the page and the scene (src/app/main.tsx). */
const ASKED_AT_ONCE = /^(page|Battlefield)-[\w-]+\.js$/

/**
 * The scripts that a built page loads before its first picture, largest first, in bytes after `gzip -9`; `entry` marks
 * those that the HTML needs before anything is shown.
 */
export function firstScripts(dist) {
  const html = readFileSync(join(dist, 'index.html'), 'utf8')
  const found = new Map()
  const visit = (path, entry) => {
    if (found.has(path)) return
    const text = readFileSync(join(dist, path), 'utf8')
    found.set(path, { path, entry, gzip: gzipped(text) })
    for (const [, other] of text.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g))
      visit(posix.normalize(posix.join(posix.dirname(path), other)), entry)
  }
  for (const [, path] of html.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)) visit(path, true)
  if (found.size === 0) throw new Error('no script was found in index.html')
  const asked = readdirSync(join(dist, 'assets')).filter((name) => ASKED_AT_ONCE.test(name))
  if (asked.length !== 2) throw new Error(`expected one script of the page and one of the scene, found ${asked.length}`)
  for (const name of asked) visit(`assets/${name}`, false)
  return [...found.values()].sort((a, b) => b.gzip - a.gzip)
}
