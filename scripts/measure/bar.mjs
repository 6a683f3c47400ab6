/**
 * What a frame of the ground may cost, in textured full-screen quads of the same run; columns from afar, close up and
 * at eye level; how to read the measured value. The last says whether more is a failure: a line gets it once a quiet
 * machine has kept it with a margin.
 */
const ROWS = [
  ['low, tiles there', [2.5, 2.5, 3], (r, view) => r.ground.low[view].quads, false],
  ['low, sun moving', [4, 4, 4], (r, view) => r.ground.low[view].sunQuads, false],
  ['low, tiles coming', [4, 4, 4], (r, view) => r.ground.low[view].coldQuads, false],
  ['medium, tiles there', [4, 4.5, 5], (r, view) => r.ground.medium[view].quads, true],
  ['medium, all layers, clock running', [6, 6, null], (r, view) => r.whole.medium[view].quads, false],
]
const COLUMNS = [['far', 'from afar'], ['near', 'close up'], ['eye', 'at eye level']] // prettier-ignore
export const MAX_SHARP_MS = 2000
export const MAX_COARSE_MS = 200
/** GPU memory by quality, MB. */
export const MAX_MB = { low: 60, medium: 110, high: 150 }

const cells = ([name, limits, of, held], result) =>
  COLUMNS.flatMap(([view, words], i) =>
    limits[i] === null ? [] : [{ name: `${name}, ${words}`, value: of(result, view), limit: limits[i], held }],
  )

/** Every cell of the table with its limit, in quads. */
export const barCells = (result) => ROWS.flatMap((row) => cells(row, result))

/** The table for one software renderer as Markdown; `result` has `ground` and `whole` by quality. */
export function barTable(result) {
  const row = ([name, limits, of]) =>
    `| ${name} | ${COLUMNS.map(([view], i) => (limits[i] === null ? '–' : cell(of(result, view), limits[i]))).join(' | ')} |`
  const { low, medium } = result.ground
  const { far, near } = result.whole.medium
  const jump = (q) =>
    `coarse after ${Math.round(q.jump.coarseMs)} ms, sharp after ${Math.round(q.jump.sharpMs)} ms (${q.jump.frames} frames)`
  const composed = (q) => [q.far, q.near, q.eye].map((v) => v.composedWarm).join(', ')
  return `| quads of ${low.quadMs} ms (at most) | from afar | close up | at eye level |
|---|---|---|---|
${ROWS.map(row).join('\n')}

A frame of the whole picture at medium: ${far.frameMs} ms from afar, ${near.frameMs} ms close up. After a jump across the map at low: ${jump(low)} (at most ${MAX_COARSE_MS} and ${MAX_SHARP_MS} ms); at medium: ${jump(medium)}. Tiles composed in the second round from afar, close up and at eye level: ${composed(low)} at low, ${composed(medium)} at medium.
`
}

const cell = (value, limit) => `${value} (${limit})${value <= limit ? '' : ' **over**'}`
