import * as v from 'valibot'
import { described, faultOf, GroundError } from './groundError'
import type { HeightField } from './heightField'
import { PATCH, REGION_LEVELS } from './lodTree'

const number = (min: number, max: number) => {
  const expected = `a number from ${min} to ${max}`
  return v.pipe(v.number(), v.minValue(min, expected), v.maxValue(max, expected))
}
/** Posts along a side: more would not fit the memory of a page. */
const MAX_POSTS = 8193
/** No height of the Earth is outside, metres. */
const [LOWEST_M, HIGHEST_M] = [-500, 9000]
const Level = number(LOWEST_M, HIGHEST_M)

/** What a height PNG travels with, as far as it is read; the rest is for people. */
const Sidecar = v.object({
  posts: v.pipe(number(2, MAX_POSTS), v.integer('a whole number')),
  spacingM: number(0.1, 10_000),
  westM: number(-1e6, 1e6),
  northM: number(-1e6, 1e6),
  heightOffsetM: Level,
  heightStepM: number(0.001, 10),
  /** The level that vertical exaggeration is about, metres. */
  referenceM: Level,
})
export type Sidecar = v.InferOutput<typeof Sidecar>

/**
 * Parses the sidecar of a height PNG.
 * @throws GroundError naming the sidecar and the first field that does not hold.
 */
export function parseSidecar(given: unknown, file: string): Sidecar {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new GroundError(file, '', 'an object', described(given))
  const result = v.safeParse(Sidecar, given, { abortEarly: true })
  if (result.success) return result.output
  const { path, expected, got } = faultOf(file, '', result.issues[0])
  throw new GroundError(file, path, expected, got)
}

/**
 * Checks that the two fields fit each other and the level-of-detail trees: each about the origin of the frame, the
 * battlefield of 2^n + 1 posts, the region an odd number of battlefields across.
 * @throws GroundError naming the sidecar that does not fit.
 */
export function checkFields(battlefield: HeightField, region: HeightField): void {
  const side = (f: HeightField) => (f.posts - 1) * f.spacing
  const centred = (file: string, field: HeightField) => {
    const half = side(field) / 2
    for (const [path, at] of [
      ['westM', field.west],
      ['northM', field.north],
    ] as const)
      // prettier-ignore
      if (Math.abs(at + half) > field.spacing) throw new GroundError(file, path, `${-half}, half the side`, `${at}`)
  }
  centred('battlefield.json', battlefield)
  centred('region.json', region)
  const levels = Math.log2((battlefield.posts - 1) / PATCH)
  if (!Number.isInteger(levels) || levels < 1)
    throw new GroundError('battlefield.json', 'posts', `2^n + 1, at least ${2 * PATCH + 1}`, `${battlefield.posts}`)
  const roots = side(region) / side(battlefield)
  if (!Number.isInteger(roots) || roots % 2 !== 1 || roots * 2 ** (REGION_LEVELS - 1) * PATCH + 1 > MAX_POSTS)
    throw new GroundError('region.json', 'spacingM', 'a side that is an odd number of battlefields', `${roots}`)
}
