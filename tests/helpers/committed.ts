import { readFileSync } from 'node:fs'
import { decodeHeightField } from '@/ground/terrain/decodeGround'
import type { Ground } from '@/ground/terrain/heightField'

export const ASSETS = 'assets/terrain/'

export interface Sidecar {
  file: string
  posts: number
  heightOffsetM: number
  heightStepM: number
  referenceM: number
  sha256: string
}

export function readSidecar(name: string): Sidecar {
  return JSON.parse(readFileSync(`${ASSETS}${name}.json`, 'utf8')) as Sidecar
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T
}

/** The ground as a viewer decodes it. */
export function loadGround(): Ground {
  const field = (name: string) =>
    decodeHeightField(readFileSync(`${ASSETS}${name}.png`), readSidecar(name), `${name}.png`)
  return {
    battlefield: field('battlefield'),
    region: field('region'),
    reference: readSidecar('battlefield').referenceM,
  }
}

export interface Water {
  rivers: { id: string; points: [x: number, z: number, level: number, width: number][] }[]
  lakes: { id: string; levelM: number; ring: [x: number, z: number][] }[]
}
