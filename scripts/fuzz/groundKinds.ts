import fc from 'fast-check'
import { encode } from 'fast-png'
import { buildLodTree, buildRegionTree, regionRoots } from '../../src/ground/terrain/buildLodTree'
import { decodeHeightField } from '../../src/ground/terrain/decodeGround'
import { GroundError } from '../../src/ground/terrain/groundError'
import { heightAt } from '../../src/ground/terrain/heightField'
import { REGION_LEVELS } from '../../src/ground/terrain/lodTree'
import { parseWater } from '../../src/ground/terrain/readWater'
import { checkFields } from '../../src/ground/terrain/sidecar'
import { kind } from './kind'
import { mutated, mutations } from './mutate'
import { demand, demandFaults, demandSentence, within } from './oracle'

const POSTS = 33
const png = (posts: number) =>
  encode({ width: posts, height: posts, depth: 16, channels: 1, data: Uint16Array.from({ length: posts ** 2 }, (_, i) => 200 + (i % 97)) }) // prettier-ignore
const [finePng, coarsePng] = [png(POSTS), png(POSTS)]
const sidecar = (spacingM: number) => {
  const half = (-(POSTS - 1) * spacingM) / 2
  return { schemaVersion: 1, posts: POSTS, spacingM, westM: half, northM: half, heightOffsetM: 600, heightStepM: 0.25, referenceM: 680 } // prettier-ignore
}

/** Bytes with some of them changed, and possibly cut short. */
export function damaged(bytes: Uint8Array, flips: readonly (readonly [number, number])[], keep: number): Uint8Array {
  const out = bytes.slice()
  for (const [at, by] of flips) out[at % out.length]! ^= by
  return out.subarray(0, Math.max(1, Math.round(out.length * keep)))
}
export const flips = fc.array(fc.tuple(fc.nat(2 ** 24), fc.integer({ min: 1, max: 255 })), { maxLength: 6 })

/** Sidecars and height PNGs: a field is read, or a GroundError names its own file. */
export const groundKind = kind(
  'ground files',
  fc.record({ fine: fc.option(mutations), coarse: fc.option(mutations), flips, keep: fc.constantFrom(1, 1, 1, 0.6) }),
  async ({ fine, coarse, flips: bytes, keep }) => {
    await within(5000, () => {
      try {
        const battlefield = decodeHeightField(damaged(finePng, bytes, keep), mutated(sidecar(32), fine ?? []), 'battlefield.png') // prettier-ignore
        const region = decodeHeightField(coarsePng, mutated(sidecar(96), coarse ?? []), 'region.png')
        checkFields(battlefield, region)
        buildLodTree(battlefield)
        buildRegionTree(region, regionRoots(battlefield, region), REGION_LEVELS)
        demand(Number.isFinite(heightAt({ battlefield, region, reference: 680 }, 1, 1)), 'no height at the middle')
      } catch (error) {
        if (!(error instanceof GroundError)) throw error
        demandSentence(error.message)
        demand(/^(battlefield|region)\.(json|png)$/.test(error.file), `a fault names "${error.file}"`)
      }
    })
  },
)

const water = {
  schemaVersion: 1,
  rivers: [
    { id: 'khalkhin-gol', names: { en: 'Khalkhin Gol' }, points: [[0, 0, 700, 50], [100, 50, 699, 51], [200, 90, 698, 50]] },
    { id: 'holsten', points: [[300, 0, 720, 9], [200, 90, 698, 10]] },
  ],
  lakes: [{ id: 'buir', levelM: 581, ring: [[0, 0], [10, 0], [5, 9]] }],
} // prettier-ignore

/** water.json: valid parts are kept, each of the others is a fault. */
export const waterKind = kind('water.json', mutations, async (changes) => {
  await within(2000, () => {
    const { water: read, faults } = parseWater(mutated(water, changes))
    demandFaults(faults, new Set(['water.json']))
    for (const { points } of read.rivers)
      for (const point of points) demand(point.every(Number.isFinite), 'a river of no place')
  })
})
