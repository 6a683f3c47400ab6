import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { clamp } from '../../src/base/core/math'
import { decodeHeightField, decodeSurface, reconstructedShare } from '../../src/ground/terrain/decodeGround'
import { insideBattlefield, type Ground, type HeightField } from '../../src/ground/terrain/heightField'
import { parseSidecar } from '../../src/ground/terrain/sidecar'

const FOLDER = fileURLToPath(new URL('../../assets/terrain/', import.meta.url))
const json = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}${name}.json`, 'utf8'))
const png = (name: string) => new Uint8Array(readFileSync(`${FOLDER}${name}.png`))

export interface DiskGround {
  readonly ground: Ground
  /** Share of reconstructed relief at local (x, z), 0 to 1: the nearest post of the shipped mask. */
  readonly reconstructedAt: (x: number, z: number) => number
}

/** The ground as the page loads it. @throws GroundError naming the damaged file. */
export function readGroundFromDisk(): DiskGround {
  const sidecar = json('battlefield')
  const battlefield = decodeHeightField(png('battlefield'), sidecar, 'battlefield.png')
  const region = decodeHeightField(png('region'), json('region'), 'region.png')
  const ground = { battlefield, region, reference: parseSidecar(sidecar, 'battlefield.json').referenceM }
  const fine = mask('surface', battlefield, (battlefield.posts - 1) / 2 + 1)
  const coarse = mask('region-surface', region, region.posts)
  return { ground, reconstructedAt: (x, z) => (insideBattlefield(ground, x, z) ? fine(x, z) : coarse(x, z)) }
}

function mask(name: string, { west, north, spacing, posts }: HeightField, maskPosts: number) {
  const share = reconstructedShare(decodeSurface(png(name), `${name}.png`, maskPosts))
  const step = (spacing * (posts - 1)) / (maskPosts - 1)
  const index = (at: number) => Math.round(clamp(at / step, 0, maskPosts - 1))
  return (x: number, z: number) => share[index(z - north) * maskPosts + index(x - west)]! / 255
}
