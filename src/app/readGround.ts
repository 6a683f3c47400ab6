import { buildLodTree, buildRegionTree, regionRoots } from '@/ground/terrain/buildLodTree'
import { decodeHeightField, decodeSurface } from '@/ground/terrain/decodeGround'
import type { GroundFault } from '@/ground/terrain/groundError'
import { HORIZON_STRIDE, horizons } from '@/ground/terrain/horizons'
import { REGION_LEVELS } from '@/ground/terrain/lodTree'
import { parseWater } from '@/ground/terrain/readWater'
import { checkFields, parseSidecar } from '@/ground/terrain/sidecar'
import { smoothCourse } from '@/ground/terrain/smoothCourse'
import { valleyMist } from '@/ground/terrain/valleyMist'
import type { GroundAssets } from '@/scene/world'
import type { GroundFile } from './assets'
import { faultOfFetch, fetchBytes, fetchJson } from './fetchFile'

export interface ReadGround {
  readonly assets: GroundAssets
  readonly faults: readonly GroundFault[]
  /** What a worker can hand over without copying. */
  readonly buffers: readonly ArrayBuffer[]
}

/** Fetches and decodes the ground. @throws Error naming the file that is missing or damaged. */
export async function readGround(urls: Record<GroundFile, string>): Promise<ReadGround> {
  const bytes = (name: GroundFile) => fetchBytes(name, urls[name])
  const json = (name: GroundFile) => fetchJson(name, urls[name])
  const [png, sidecar, regionPng, regionSidecar, surfacePng, regionSurfacePng, water] = await Promise.all([
    bytes('battlefield.png'), json('battlefield.json'), bytes('region.png'), json('region.json'),
    bytes('surface.png'), bytes('region-surface.png'), readWater(urls['water.json']),
  ]) // prettier-ignore
  const battlefield = decodeHeightField(png, sidecar, 'battlefield.png')
  const region = decodeHeightField(regionPng, regionSidecar, 'region.png')
  checkFields(battlefield, region)
  const posts = (battlefield.posts - 1) / 2 + 1
  const surface = decodeSurface(surfacePng, 'surface.png', posts)
  const regionSurface = decodeSurface(regionSurfacePng, 'region-surface.png', region.posts)
  const { rivers } = water.water
  const assets: GroundAssets = {
    ground: { battlefield, region, reference: parseSidecar(sidecar, 'battlefield.json').referenceM },
    trees: {
      battlefield: buildLodTree(battlefield),
      region: buildRegionTree(region, regionRoots(battlefield, region), REGION_LEVELS),
    },
    surfaces: { battlefield: surface, region: regionSurface },
    horizons: horizons(battlefield, HORIZON_STRIDE),
    mistDepth: valleyMist(battlefield, water.water, HORIZON_STRIDE),
    water: {
      ...water.water,
      rivers: rivers.map((r) => ({ ...r, points: smoothCourse(r.points, -battlefield.west) })),
    },
  }
  const arrays = [
    battlefield.heights, region.heights, surface, regionSurface, assets.horizons, assets.mistDepth,
    ...Object.values(assets.trees).flatMap(({ low, high, error, offsets }) => [low, high, error, offsets]),
  ] // prettier-ignore
  return { assets, faults: water.faults, buffers: arrays.map((a) => a.buffer as ArrayBuffer) }
}

/** Without its water the ground can still be shown: what is wrong with the file is a fault, no failure. */
async function readWater(url: string): Promise<ReturnType<typeof parseWater>> {
  try {
    return parseWater(await fetchJson('water.json', url))
  } catch (error) {
    const fault: GroundFault = { ...faultOfFetch('water.json', error), file: 'water.json', path: '' }
    return { water: { rivers: [], lakes: [] }, faults: [fault] }
  }
}
