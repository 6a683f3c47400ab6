import { parseArgs } from 'node:util'
import { toLocal, type LocalPoint } from '../../src/base/geo/frame'
import { insideRegion, type Ground } from '../../src/ground/terrain/heightField'

/** A mistake in the command line. */
export class UsageError extends Error {}

/** One number option: its default and bounds, in metres. */
export interface MetreOption {
  readonly fallback: number
  readonly min: number
  readonly max: number
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

/**
 * `count` points as LON,LAT and options in metres.
 * @throws UsageError naming the argument, what was expected and what was given.
 */
export function readArguments<T extends string>(
  args: readonly string[],
  count: number,
  options: Record<T, MetreOption>,
) {
  const names = Object.keys(options) as T[]
  let parsed
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
    })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
  const { positionals, values } = parsed
  if (positionals.length !== count)
    throw new UsageError(
      `expected ${count === 1 ? 'one point' : `${count} points`} as LON,LAT, got ${positionals.length}`,
    )
  const metres = {} as Record<T, number>
  for (const name of names) {
    const { fallback, min, max } = options[name]
    const text = values[name] as string | undefined
    const n = text === undefined ? fallback : NUMBER.test(text) ? Number(text) : NaN
    if (!(n >= min && n <= max)) throw new UsageError(`--${name}: expected metres from ${min} to ${max}, got "${text}"`)
    metres[name] = n
  }
  return { points: positionals.map(readPoint), metres }
}

function readPoint(text: string): LocalPoint {
  const parts = text.split(',')
  const [lon, lat] = parts.map(Number)
  if (parts.length !== 2 || !parts.every((p) => NUMBER.test(p)) || Math.abs(lon!) > 180 || Math.abs(lat!) > 90)
    throw new UsageError(`expected a point as LON,LAT in degrees, such as 118.60,47.73, got "${text}"`)
  return toLocal(lon!, lat!)
}

/** @throws UsageError for a point outside the height data. */
export function requireGround(ground: Ground, points: readonly LocalPoint[]): void {
  for (const { x, z } of points)
    if (!insideRegion(ground, x, z))
      throw new UsageError('expected points within the height data, 117.4 to 120.0 E and 46.8 to 48.6 N')
}
