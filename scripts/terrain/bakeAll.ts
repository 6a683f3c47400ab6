import { toLonLat } from '../../src/base/geo/frame'
import type { HeightField } from '../../src/ground/terrain/heightField'
import { makeGrid } from './base'
import { bakeBattlefield, BATTLEFIELD } from './battlefield'
import { coverGrid, type DemCover, type DemUse } from './dem/cover'
import { checkDepartures } from './dem/departures'
import type { DemRaster } from './dem/raster'
import { readInputs, type Inputs } from './inputs'
import { encodeBytes, encodeGrey16 } from './png'
import { quantise, restore, type Quantised } from './quantise'
import { bakeRegion } from './region'
import { describeHeights } from './sidecar'
import { paintRegionSurface, paintSurface, SURFACE_POSTS } from './surface'
import { describeWater } from './water'

/** A quarter of a metre: finer would not fit the size budget, coarser would show as terraces. */
const STEP_M = 0.25

const BATTLEFIELD_COMMENT =
  'The battlefield: measured relief with reconstructed detail; see docs/TERRAIN.md. height = heightOffsetM + value * heightStepM. Row 0 is north. Surface map: surface.png, R meadow, G sand, B open water of lakes, A how much of the relief is reconstructed.'
const REGION_COMMENT =
  'The region round the battlefield: measured relief, valley floor let down to the river. Beyond 117.4-119.9E, 46.9-48.6N the figures end and the edge figure is carried on (surface alpha 255). Same form as battlefield.json.'

export interface Baked {
  readonly inputs: Inputs
  readonly battlefield: HeightField
  readonly battlefieldValues: Quantised
  readonly regionValues: Quantised
  readonly region: HeightField
  readonly surface: Uint8Array
  readonly regionSurface: Uint8Array
  /** The sidecar of a height PNG, whose bytes it hashes. */
  readonly describe: (name: 'battlefield' | 'region', png: Uint8Array) => string
  readonly water: string
  /** What the elevation models were used for, for the sidecar. */
  readonly uses: readonly DemUse[]
}

export interface BakeChoice {
  /** Why a model may depart from the shipped figures; without a reason it may not. */
  readonly reason?: string | null
  /** Called with the models on the battlefield's posts, before they are checked and before the bake. */
  readonly onCover?: (cover: DemCover, posts: number) => void
}

/**
 * Computes every asset in memory; writes nothing. Elevation models, finest first, replace the reconstructed relief
 * where they cover it.
 * @throws DemError when a model does not fit, before half a minute of baking.
 */
export function bakeAll(dems: readonly DemRaster[] = [], { reason = null, onCover }: BakeChoice = {}): Baked {
  const inputs = readInputs()
  const cover = dems.length > 0 ? coverGrid(makeGrid(BATTLEFIELD.posts, BATTLEFIELD.spacing), dems, inputs.table) : null
  if (cover) {
    onCover?.(cover, BATTLEFIELD.posts)
    checkDepartures(cover.uses, reason)
  }
  const uses = cover?.uses.map((use) => (reason === null ? use : { ...use, reason })) ?? []
  const region = bakeRegion(inputs.table, inputs.main, inputs.lakes)
  const regionValues = quantise(region, STEP_M)
  const regionField = restore(region, regionValues)
  // The seam matches the region as a viewer reads it, rounding included.
  const rounded = { ...region, values: Float64Array.from(regionField.heights) }
  const battlefield = bakeBattlefield(inputs, rounded, cover)
  const battlefieldValues = quantise(battlefield.ground, STEP_M)
  const { table } = inputs
  const measuredTo = (x: number, z: number): boolean => {
    const [lon, lat] = toLonLat(x, z)
    const east = table.west + table.columns * table.cell
    const south = table.north - table.rows * table.cell
    return lon >= table.west && lon <= east && lat >= south && lat <= table.north
  }
  return {
    inputs,
    battlefield: restore(battlefield.ground, battlefieldValues),
    battlefieldValues,
    region: regionField,
    regionValues,
    surface: paintSurface(inputs, battlefield),
    regionSurface: paintRegionSurface(inputs, region.posts, region.spacing, measuredTo),
    describe: (name, png) =>
      name === 'battlefield'
        ? describeHeights('battlefield.png', BATTLEFIELD_COMMENT, battlefield.ground, battlefieldValues, png, uses)
        : describeHeights('region.png', REGION_COMMENT, region, regionValues, png),
    water: describeWater(inputs),
    uses,
  }
}

/** The files of assets/terrain, by name. */
export function encodeAll(baked: Baked): Map<string, Uint8Array | string> {
  const battlefield = encodeGrey16(baked.battlefieldValues.values, baked.battlefield.posts)
  const region = encodeGrey16(baked.regionValues.values, baked.region.posts)
  return new Map<string, Uint8Array | string>([
    ['battlefield.png', battlefield],
    ['battlefield.json', baked.describe('battlefield', battlefield)],
    ['region.png', region],
    ['region.json', baked.describe('region', region)],
    ['surface.png', encodeBytes(baked.surface, SURFACE_POSTS, 4)],
    ['region-surface.png', encodeBytes(baked.regionSurface, baked.region.posts, 4)],
    ['water.json', baked.water],
  ])
}
