import { decodeHeightField, decodeSurface } from '@/ground/terrain/decodeGround'
import { groundMap, reconstructedShare } from '@/ground/terrain/groundMap'
import { buildLodTree } from '@/ground/terrain/lod'
import type { GroundAssets, WaterAsset } from '@/scene/world'
import type { GroundFile } from './assets'
import { fetchBytes, fetchJson } from './fetchFile'

/** Decodes the ground off the main thread and hands its arrays over without copying. */
self.onmessage = async ({ data: urls }: MessageEvent<Record<GroundFile, string>>) => {
  try {
    const bytes = (name: GroundFile) => fetchBytes(name, urls[name])
    const json = (name: GroundFile) => fetchJson(name, urls[name])
    const [png, sidecar, regionPng, regionSidecar, surfacePng, regionSurfacePng, water] = await Promise.all([
      bytes('battlefield.png'), json('battlefield.json'), bytes('region.png'), json('region.json'),
      bytes('surface.png'), bytes('region-surface.png'), json('water.json'),
    ]) // prettier-ignore
    const battlefield = decodeHeightField(png, sidecar, 'battlefield.png')
    const region = decodeHeightField(regionPng, regionSidecar, 'region.png')
    const posts = (battlefield.posts - 1) / 2 + 1
    const surface = decodeSurface(surfacePng, 'surface.png', posts)
    const regionSurface = decodeSurface(regionSurfacePng, 'region-surface.png', region.posts)
    const assets: GroundAssets = {
      ground: { battlefield, region, reference: (sidecar as { referenceM: number }).referenceM },
      trees: { battlefield: buildLodTree(battlefield), region: null },
      maps: {
        battlefield: groundMap(battlefield, surface, posts),
        region: groundMap(region, regionSurface, region.posts),
      },
      reconstructed: { battlefield: reconstructedShare(surface), region: reconstructedShare(regionSurface) },
      water: water as WaterAsset,
    }
    const tree = assets.trees.battlefield
    const arrays = [
      battlefield.heights, region.heights, assets.maps.battlefield, assets.maps.region, assets.reconstructed.battlefield, assets.reconstructed.region, tree.low, tree.high, tree.error, tree.offsets,
    ] // prettier-ignore
    self.postMessage({ assets }, { transfer: arrays.map((a) => a.buffer as ArrayBuffer) })
  } catch (error) {
    self.postMessage({ failure: (error as Error).message })
  }
}
