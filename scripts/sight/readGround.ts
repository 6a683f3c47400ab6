import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reconstructedAt } from '../../src/ground/sight/reconstructed'
import { decodeHeightField, decodeSurface } from '../../src/ground/terrain/decodeGround'
import type { Ground } from '../../src/ground/terrain/heightField'
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
  const surfaces = {
    battlefield: decodeSurface(png('surface'), 'surface.png', (battlefield.posts - 1) / 2 + 1),
    region: decodeSurface(png('region-surface'), 'region-surface.png', region.posts),
  }
  return { ground, reconstructedAt: reconstructedAt(ground, surfaces) }
}
