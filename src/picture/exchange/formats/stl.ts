import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { ELEVATION_CREDIT } from '../credit'
import type { ExchangeFormat, Writer } from '../model'
import { groundOf, reliefOf, type Relief } from '../relief'

export const stl: ExchangeFormat = {
  label: msg('STL'),
  use: msg('3D printing: the relief as a closed body, 200 mm wide'),
  extension: 'stl',
  mime: 'model/stl',
  time: 'none',
  needsGround: true,
  lost: [
    msg('Everything but the relief: units, lines, places, water.'),
    msg(
      'Licence, scale and exaggeration are in the 80 bytes of the header only; nothing says what relief is reconstructed.',
    ),
    msg('Relief finer than 256 m.'),
  ],
}

/** Squares along a side of the relief. */
const QUADS = 256
/** Millimetres: width of the print, and thickness below the lowest ground. */
const WIDTH = 200
const BASE = 3

/** A binary STL in millimetres: x east, y north, z up. The header states scale, exaggeration and origin. */
export const writeStl: Writer = (request) => {
  const relief = reliefOf(groundOf(request).battlefield, QUADS)
  const { exaggeration } = request
  const scale = WIDTH / (relief.spacing * QUADS)
  const triangles = closedRelief(relief, scale, exaggeration)
  const out = new Uint8Array(84 + (triangles.length / 9) * 50)
  const title = `Khalkhin Gol 1939 relief, 1:${Math.round(1000 / scale)}, heights x${exaggeration}. SRTM30_PLUS, CC BY-SA 4.0`
  out.set(new TextEncoder().encode(title).slice(0, 80))
  const view = new DataView(out.buffer)
  view.setUint32(80, triangles.length / 9, true)
  for (let i = 0; i < triangles.length; i += 9) writeTriangle(view, 84 + (i / 9) * 50, triangles, i)
  return {
    body: out,
    omitted: [
      tr('Heights are {n} times too tall, at 1:{scale}. {credit}', {
        n: formatNumber(exaggeration),
        scale: Math.round(1000 / scale),
        credit: ELEVATION_CREDIT,
      }),
    ],
  }
}

/** Vertices of all triangles, nine numbers each, counter-clockwise seen from outside. */
function closedRelief({ posts, spacing, heights, min }: Relief, scale: number, exaggeration: number): Float32Array {
  const corners: number[] = []
  const top = (row: number, column: number): [number, number, number] => [
    column * spacing * scale,
    (posts - 1 - row) * spacing * scale,
    BASE + (heights[row * posts + column]! - min) * exaggeration * scale,
  ]
  const low = ([x, y]: readonly number[]): [number, number, number] => [x!, y!, 0]
  const add = (...points: readonly (readonly number[])[]) => points.forEach((p) => corners.push(...p))
  for (let row = 0; row + 1 < posts; row++) {
    for (let column = 0; column + 1 < posts; column++) {
      const [a, b] = [top(row, column), top(row, column + 1)]
      const [c, d] = [top(row + 1, column), top(row + 1, column + 1)]
      add(a, c, b)
      add(b, c, d)
    }
  }
  const edge = rim(posts).map(([row, column]) => top(row, column))
  const middle = [((posts - 1) * spacing * scale) / 2, ((posts - 1) * spacing * scale) / 2, 0]
  edge.forEach((here, i) => {
    const next = edge[(i + 1) % edge.length]!
    add(here, low(here), next)
    add(next, low(here), low(next))
    add(low(here), middle, low(next))
  })
  return Float32Array.from(corners)
}

/** The posts along the edge, once around, counter-clockwise seen from above. */
function rim(posts: number): [row: number, column: number][] {
  const last = posts - 1
  const along = Array.from({ length: last }, (_, i) => i)
  return [
    ...along.map((i): [number, number] => [i, 0]),
    ...along.map((i): [number, number] => [last, i]),
    ...along.map((i): [number, number] => [last - i, last]),
    ...along.map((i): [number, number] => [0, last - i]),
  ]
}

function writeTriangle(view: DataView, at: number, corners: Float32Array, i: number): void {
  const [ax, ay, az, bx, by, bz, cx, cy, cz] = corners.subarray(i, i + 9) as unknown as number[]
  const [ux, uy, uz] = [bx! - ax!, by! - ay!, bz! - az!]
  const [vx, vy, vz] = [cx! - ax!, cy! - ay!, cz! - az!]
  const normal = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx]
  const length = Math.hypot(...normal) || 1
  normal.forEach((n, k) => view.setFloat32(at + k * 4, n / length, true))
  for (let k = 0; k < 9; k++) view.setFloat32(at + 12 + k * 4, corners[i + k]!, true)
}
