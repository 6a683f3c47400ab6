import { battleTime, DAY } from '@/base/core/battleTime'
import { createMoonTable } from '@/ground/light/moon'
import { createLighting } from '@/ground/light/palette'
import { createSunTable } from '@/ground/light/sun'
import { DEFAULT_EXAGGERATION } from '@/ground/terrain/exaggeration'
import { armsOf } from '@/picture/axes/arms'
import { shapesOf } from '@/picture/fronts/shapes'
import { mistSpans } from '@/picture/weather/mist'
import { fatesOf } from '@/record/domain/fates'
import { createShownUnits } from '@/record/domain/shownUnits'
import type { BattleRecord } from '@/record/model/record'
import { createPoseTable } from '@/record/time/sample'
import { createFlyingScreen } from './air/flyingScreen'
import { createAnchors } from './frame/anchors'
import { createHeightTexture, createHorizonTextures, createMistTexture, createSurfaceTexture } from './gpu/textures'
import { createSharedUniforms, type SharedUniforms } from './gpu/uniforms'
import { createLabelScreen } from './labels/labelScreen'
import { createNoiseTexture } from './terrain/groundSources'
import { createFateScreen } from './units/fateScreen'
import { createTokenScreen } from './units/tokenScreen'
import type { GroundAssets, SceneTextures, World } from './world'

/** Builds the shared state of the scene; `disposeStage` frees its GPU memory. */
export function createWorld(record: BattleRecord, assets: GroundAssets): World {
  const { battlefield, region } = assets.ground
  const textures = {
    battlefield: {
      height: createHeightTexture(battlefield),
      surface: createSurfaceTexture(assets.surfaces.battlefield),
    },
    region: { height: createHeightTexture(region), surface: createSurfaceTexture(assets.surfaces.region) },
    horizons: createHorizonTextures(assets.horizons),
    mistDepth: createMistTexture(assets.mistDepth),
    noise: createNoiseTexture(),
  } satisfies SceneTextures
  const uniforms = createGroundUniforms(assets, textures)
  const fateList = fatesOf(record)
  return {
    record,
    assets,
    textures,
    uniforms,
    poses: createPoseTable(record.tracks.length),
    units: createShownUnits(record.tracks.length),
    anchors: createAnchors(record),
    shapes: shapesOf(record.features, assets.water.rivers),
    arms: armsOf(record.axes, record.tracks),
    flying: createFlyingScreen(),
    lighting: createLighting(),
    // A day's margin on either side: a clock read in another zone is lit at another instant.
    sunTable: createSunTable(battleTime(record.start - DAY), battleTime(record.end + DAY)),
    moonTable: createMoonTable(battleTime(record.start - DAY), battleTime(record.end + DAY)),
    mist: mistSpans(record),
    t: record.opening,
    exaggeration: DEFAULT_EXAGGERATION,
    width: 1,
    height: 1,
    pixelRatio: 1,
    moving: false,
    displayScale: 1,
    lift: 0,
    shift: 0,
    camera: null,
    pixelsPerRadian: 1,
    tokens: createTokenScreen(record.tracks.length),
    fateList,
    fates: createFateScreen(fateList.length),
    hoverFate: -1,
    named: new Uint8Array(record.tracks.length),
    hoverRow: -1,
    labels: createLabelScreen(),
    highlight: { ids: [], rows: new Set() },
    still: null,
    nearAt: null,
    pending: new Set(['symbols', 'labels']),
    half: null,
    split: null,
  }
}

/** Uniforms that know the heights of the ground. */
export function createGroundUniforms({ ground }: GroundAssets, textures: SceneTextures): SharedUniforms {
  const { west, north, spacing, posts } = ground.battlefield
  const uniforms = createSharedUniforms()
  uniforms.uReference.value = ground.reference
  uniforms.uHeightMap.value = textures.battlefield.height
  uniforms.uMistDepth.value = textures.mistDepth
  uniforms.uHeightFrame.value.set([west, north, spacing, posts])
  return uniforms
}

export function disposeWorld({ textures }: World): void {
  const { battlefield, region, horizons, mistDepth, noise } = textures
  const { height, surface } = region
  for (const each of [battlefield.height, battlefield.surface, height, surface, ...horizons, mistDepth, noise])
    each.dispose()
}
