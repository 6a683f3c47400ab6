import * as v from 'valibot'
import { described, faultOf, type GroundFault } from './groundError'

const FILE = 'water.json'
/** Far above the shipped file, which has 2 rivers of 3,407 points and 6 lakes. */
const MAX_WATERS = 200
const MAX_POINTS = 50_000

const number = (min: number, max: number) => {
  const expected = `a number from ${min} to ${max}`
  return v.pipe(v.number(), v.minValue(min, expected), v.maxValue(max, expected))
}
const text = v.pipe(v.string(), v.minLength(1, 'a text'), v.maxLength(200, 'a text of at most 200 characters'))
/** Local metres; the drawn region ends at 98 km. */
const Metres = number(-100_000, 100_000)
const Level = number(-500, 9_000)
const points = <T extends v.GenericSchema>(point: T, min: number) =>
  v.pipe(
    v.array(point),
    v.minLength(min, `at least ${min} points`),
    v.maxLength(MAX_POINTS, `at most ${MAX_POINTS} points`),
  )

const River = v.strictObject({
  id: text,
  names: v.optional(v.strictObject({ en: text, ru: v.optional(text), ja: v.optional(text), mn: v.optional(text) })),
  /** Downstream: x, z, water level and width, metres. */
  points: points(v.strictTuple([Metres, Metres, Level, number(0.1, 5_000)]), 2),
})
const Lake = v.strictObject({ id: text, levelM: Level, ring: points(v.strictTuple([Metres, Metres]), 3) })

/** The rivers and lakes that are drawn. */
export interface Water {
  readonly rivers: readonly {
    readonly id: string
    readonly names?: v.InferOutput<typeof River>['names']
    /** Downstream, local metres; the level is above the datum. */
    readonly points: readonly (readonly [x: number, z: number, level: number, width: number])[]
  }[]
  readonly lakes: readonly {
    readonly id: string
    readonly levelM: number
    readonly ring: readonly (readonly [x: number, z: number])[]
  }[]
}

/** Parses water.json. A river or lake that does not hold is left out with a fault; the rest stays. */
export function parseWater(given: unknown): { readonly water: Water; readonly faults: readonly GroundFault[] } {
  const faults: GroundFault[] = []
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    faults.push({ file: FILE, path: '', expected: 'an object', got: described(given) })
    return { water: { rivers: [], lakes: [] }, faults }
  }
  const read = <T extends { id: string }>(field: 'rivers' | 'lakes', schema: v.GenericSchema<unknown, T>): T[] => {
    const list: unknown = Reflect.get(given, field)
    if (!Array.isArray(list) || list.length > MAX_WATERS) {
      faults.push({ file: FILE, path: field, expected: `a list of at most ${MAX_WATERS}`, got: described(list) })
      return []
    }
    const ids = new Set<string>()
    return list.flatMap((item: unknown, i) => {
      const path = `${field}[${i}]`
      const result = v.safeParse(schema, item, { abortEarly: true })
      if (!result.success) {
        faults.push(faultOf(FILE, path, result.issues[0]))
        return []
      }
      if (ids.has(result.output.id)) {
        faults.push({
          file: FILE,
          path: `${path}.id`,
          expected: 'an id not used before',
          got: described(result.output.id),
        })
        return []
      }
      ids.add(result.output.id)
      return [result.output]
    })
  }
  return { water: { rivers: read('rivers', River), lakes: read('lakes', Lake) }, faults }
}
