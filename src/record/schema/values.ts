import * as v from 'valibot'
import { LIMITS } from './limits'

/** A text of at most `max` characters. */
export const Text = (max: number = LIMITS.text) =>
  v.pipe(v.string(), v.maxLength(max, `a text of at most ${max} characters`))

/** A text that is not empty; `what` names it in the fault. */
export const Words = (what = 'a text', max: number = LIMITS.text) =>
  v.pipe(v.string(), v.minLength(1, what), v.maxLength(max, `${what} of at most ${max} characters`))

/** A number from `min` to `max`, both included; `unit` is named in the fault. */
export const Numeric = (min: number, max: number, unit = '') => {
  const expected = `a number from ${min} to ${max}${unit && ` ${unit}`}`
  return v.pipe(v.number(), v.minValue(min, expected), v.maxValue(max, expected))
}

/** A whole number from `min` to `max`. */
export const Whole = (min: number, max: number = LIMITS.count) => {
  const expected = `a whole number from ${min} to ${max}`
  return v.pipe(v.number(), v.integer(expected), v.minValue(min, expected), v.maxValue(max, expected))
}

/** A list of at most `max` items. */
export const List = <T extends v.GenericSchema>(item: T, max: number = LIMITS.list) =>
  v.pipe(v.array(item), v.maxLength(max, `at most ${max} items`))

/** Metres east or north of a place. */
export const OffsetM = Numeric(-LIMITS.offsetM, LIMITS.offsetM, 'metres')
