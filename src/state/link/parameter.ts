import * as v from 'valibot'
import { isoLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { Link } from './fields'

/** The span of the clock: times outside it are rejected. */
export interface LinkBounds {
  readonly start: BattleTime
  readonly end: BattleTime
}

export type MutableLink = { -readonly [K in keyof Link]: Link[K] }

/** One parameter of an address: how it is read into a link and written from it. */
export interface Parameter {
  readonly name: string
  /** Describes a valid value, for the message about an invalid one; in the active language. */
  expected(bounds: LinkBounds): string
  /** Puts the value into `link`; false when the text is not a valid value. */
  read(text: string, link: MutableLink, bounds: LinkBounds): boolean
  /** The text of the value; undefined when the link has none. */
  write(link: Link): string | undefined
}

/** How values of a type are written in an address. */
export interface Format<T> {
  expected(bounds: LinkBounds): string
  schema(bounds: LinkBounds): v.GenericSchema<string, T>
  /** Undefined when the value is not worth a parameter, such as an empty list. */
  text(value: T): string | undefined
}

/** A parameter for one field of a link. */
export function parameter<K extends keyof Link>(
  name: string,
  field: K,
  format: Format<NonNullable<Link[K]>>,
): Parameter {
  return {
    name,
    expected: format.expected,
    read: (text, link, bounds) => {
      const result = v.safeParse(format.schema(bounds), text)
      if (result.success) link[field] = result.output
      return result.success
    },
    write: (link) => {
      const value = link[field]
      return value === undefined ? undefined : format.text(value as NonNullable<Link[K]>)
    },
  }
}

/** `1939-08-25T12:00`: links leave out the offset, which is always +08:00. */
export const minute = (t: BattleTime) => isoLabel(t).slice(0, -6)
/** A number without superfluous digits. */
export const rounded = (n: number, digits: number) => `${Number(n.toFixed(digits))}`

const NUMBER = /^-?\d+(?:\.\d+)?$/
/** Plain decimal notation only: no exponents, no blanks. */
export const decimal = v.pipe(v.string(), v.regex(NUMBER), v.transform(Number))

export const flag: Format<boolean> = {
  expected: () => tr('0 or 1'),
  schema: () =>
    v.pipe(
      v.picklist(['0', '1', '']),
      v.transform((text) => text !== '0'),
    ),
  text: (on) => (on ? '1' : '0'),
}

/** A number from `low` to `high`; `expected` is an English message about `{low}` and `{high}`. */
export function numberFrom(low: number, high: number, expected: string): Format<number> {
  return {
    expected: () => tr(expected, { low, high }),
    schema: () => v.pipe(decimal, v.minValue(low), v.maxValue(high)),
    text: (n) => rounded(n, 2),
  }
}

export const oneOfWords = (values: readonly (string | number)[]) => tr('one of {values}', { values: values.join(', ') })

export function oneOf<T extends string>(values: readonly T[]): Format<T> {
  return {
    expected: () => oneOfWords(values),
    schema: () => v.picklist(values),
    text: (value) => value,
  }
}

/**
 * Some of `values`, each at most once, separated by commas; returned in the order of `values`. `expected` is an English
 * message about `{values}`.
 */
export function listOf<T extends string>(expected: string, values: readonly T[]): Format<readonly T[]> {
  return {
    expected: () => tr(expected, { values: values.join(', ') }),
    schema: () =>
      v.pipe(
        v.string(),
        v.transform((text) => new Set(text.split(','))),
        v.check((names) => [...names].every((name) => values.some((value) => value === name))),
        v.transform((names) => values.filter((value) => names.has(value))),
      ),
    text: (chosen) => (chosen.length > 0 ? chosen.join(',') : undefined),
  }
}

export const id: Format<string> = {
  expected: () => tr('an id of lower-case letters, digits, ".", "_" or "-"'),
  schema: () => v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9._-]*$/)),
  text: (value) => value,
}

/** A time of the battle, also as the record writes it, with its offset: a "+" in an address is read as a space. */
export function timeWithin({ start, end }: LinkBounds): v.GenericSchema<string, BattleTime> {
  return v.pipe(
    v.string(),
    v.transform((text) => parseBattleTime(text.replace(' ', '+'))),
    v.custom<BattleTime>((t) => typeof t === 'number' && t >= start && t <= end),
  )
}

/** The span as values of a message. */
export const span = ({ start, end }: LinkBounds) => ({ from: minute(start), to: minute(end) })
