import { writeFileSync } from 'node:fs'
import { axes, features } from './features'
import { forces } from './forces'
import { places } from './places'
import { tracks } from './tracks'

/** Writes the five authored files of the record from the tables in this folder: `npx tsx scripts/record/author.ts`. */
function write(name: string, list: string, comment: string, entries: readonly unknown[]) {
  const head = JSON.stringify({ $comment: comment, schemaVersion: 1 }, null, 2).slice(0, -2)
  const body = entries.map((e) => '    ' + format(e)).join(',\n')
  writeFileSync(new URL(`../../data/${name}.json`, import.meta.url), `${head},\n  "${list}": [\n${body}\n  ]\n}\n`)
}
/** One line an entry; a track takes one line a keyframe. */
function format(entry: unknown): string {
  const track = entry as { unit?: string; segments?: { keyframes: unknown[] }[] }
  if (!track.segments) return JSON.stringify(entry)
  const segments = track.segments.map((s) => `{"keyframes":[\n        ${s.keyframes.map((k) => JSON.stringify(k)).join(',\n        ')}\n      ]}`)
  return `{"unit":${JSON.stringify(track.unit)},"segments":[\n      ${segments.join(',\n      ')}\n    ]}`
}
const from = 'Made by scripts/record/author.ts from the tables beside it; edit there and rerun. See docs/REGISTRATION.md.'
write('places', 'places', `Named places, each with one position on the ground of the elevation figures. ${from}`, places)
write('forces', 'units', `Units with their commanders and strengths. ${from}`, forces)
write('tracks', 'tracks', `Where each unit was and when, hung on named places. ${from}`, tracks)
write('features', 'features', `Fronts, pockets and claimed borders with their spans. No source gives a surveyed line. ${from}`, features)
write('axes', 'axes', `Arms of the offensives. ${from}`, axes)
