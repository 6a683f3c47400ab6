import { getMoonIllumination, getMoonPosition } from 'suncalc'
import { battleTime, toUtcMs, type BattleTime } from '@/base/core/battleTime'
import { ORIGIN } from '@/base/geo/frame'
import { writeDirection, type SunTable } from './sun'

export interface MoonPosition {
  /** Degrees clockwise from north. */
  azimuthDeg: number
  /** Degrees above the horizon, as seen from the ground. */
  altitudeDeg: number
  /** The lit share of the disc, 0 new to 1 full. */
  lit: number
}

/** The moon over the centre of the battlefield at `t`, by suncalc (about 0.1°). */
export function moonPosition(t: BattleTime): MoonPosition {
  const date = new Date(toUtcMs(t))
  const { azimuth, altitude } = getMoonPosition(date, ORIGIN.lat, ORIGIN.lon)
  return { azimuthDeg: azimuth, altitudeDeg: altitude, lit: getMoonIllumination(date).fraction }
}

/** Like the sun's table, with the lit share of the disc for each vector. */
export interface MoonTable extends SunTable {
  readonly lit: Float32Array
}

const STEP = 600

/** The moon's directions through the campaign; read them with `sunDirection`, and the lit share with `moonLit`. */
export function createMoonTable(start: BattleTime, end: BattleTime): MoonTable {
  const count = Math.ceil((end - start) / STEP) + 2
  const vectors = new Float32Array(count * 3).fill(NaN)
  const lit = new Float32Array(count)
  const fill = (i: number) => {
    const moon = moonPosition(battleTime(start + i * STEP))
    writeDirection(moon.azimuthDeg, moon.altitudeDeg, vectors, i * 3)
    lit[i] = moon.lit
  }
  return { start, stepSeconds: STEP, vectors, fill, lit }
}

/** The lit share of the moon's disc at `t`. */
export function moonLit(table: MoonTable, t: number): number {
  const exact = Math.round((t - table.start) / table.stepSeconds)
  const i = Math.min(Math.max(exact, 0), table.lit.length - 1)
  if (Number.isNaN(table.vectors[i * 3])) table.fill(i)
  return table.lit[i]!
}
