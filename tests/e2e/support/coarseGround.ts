import { readFileSync } from 'node:fs'
import { decode, encode } from 'fast-png'
import { inRoot } from '../../helpers/root'

/** Every eighth post in each direction: 257 instead of 2049, every 256 m. The surface map is reduced the same way. */
const EVERY = 8

/** A file of the ground as requested by the page, by the name that it is built from. */
export type CoarseFiles = ReadonlyMap<string, { body: Buffer; contentType: string }>

const file = (name: string) => readFileSync(inRoot(`assets/terrain/${name}`))

function thinned(name: string): { body: Buffer; contentType: string; posts: number } {
  const { width, data, depth, channels } = decode(file(name))
  const posts = (width - 1) / EVERY + 1
  const thin = depth === 16 ? new Uint16Array(posts * posts * channels) : new Uint8Array(posts * posts * channels)
  for (let row = 0; row < posts; row++)
    for (let column = 0; column < posts; column++)
      for (let c = 0; c < channels; c++)
        thin[(row * posts + column) * channels + c] = data[(row * EVERY * width + column * EVERY) * channels + c]!
  const png = encode({ width: posts, height: posts, data: thin, depth: depth === 16 ? 16 : 8, channels })
  return { body: Buffer.from(png), contentType: 'image/png', posts }
}

/**
 * The battlefield with an eighth of its posts in each direction. Decoding the whole takes seconds at each load of a
 * page, which tests of panels, keys and presenting need not wait for; tests of the ground use the whole.
 */
export function coarseFiles(): CoarseFiles {
  const heights = thinned('battlefield.png')
  const sidecar = JSON.parse(file('battlefield.json').toString()) as { posts: number; spacingM: number }
  const coarse = { ...sidecar, posts: heights.posts, spacingM: sidecar.spacingM * EVERY }
  return new Map<string, { body: Buffer; contentType: string }>([
    ['battlefield.png', heights],
    ['battlefield.json', { body: Buffer.from(JSON.stringify(coarse)), contentType: 'application/json' }],
    ['surface.png', thinned('surface.png')],
  ])
}

/** The name in assets/terrain of a built ground file, such as surface.png for surface-D3x_9a.png. */
export const builtFrom = (url: string) =>
  /\/(battlefield|surface)-[\w-]{8}\.(png|json)(?:\?|$)/.exec(url)?.slice(1).join('.')
