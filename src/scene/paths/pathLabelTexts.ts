import { battleTime, DAY, dayLabel, HOUR } from '@/base/core/battleTime'
import { formatNumber, tr } from '@/base/i18n/i18n'
import { ticksOf } from '@/picture/paths/ticks'
import { isStressCopy } from '@/record/domain/stressIds'
import type { BattleRecord } from '@/record/model/record'
import { SIDES } from '@/record/schema/common'
import type { TextJob } from '../labels/textAtlas'

/** A tick of an hour that may be labelled: where, when, which unit, and which text. */
export interface PathTick {
  readonly x: number
  readonly z: number
  readonly t: number
  readonly row: number
  readonly side: number
  readonly text: number
}

export interface PathLabelTexts {
  readonly jobs: readonly TextJob[]
  readonly ticks: readonly PathTick[]
  /** Row, range, side and text of each gun type on the map. */
  readonly guns: readonly {
    readonly row: number
    readonly unit: string
    readonly rangeM: number
    readonly side: number
    readonly text: number
  }[]
  /** The text for k whole kilometres is `wholes + k`, for k tenths `tenths + k`. */
  readonly wholes: number
  readonly tenths: number
}

/** Maximum gap in whole kilometres. */
export const MAX_KM = 40

const figure = (km: number) => formatNumber(Number(km.toFixed(1)), { minimumFractionDigits: 1, useGrouping: false })

/** All texts that the map's figures can need: few and known beforehand, so that nothing is painted during play. */
export function pathLabelTexts(record: BattleRecord): PathLabelTexts {
  const jobs: TextJob[] = []
  const known = new Map<string, number>()
  const text = (words: string, size = 12): number => {
    const at = known.get(words) ?? jobs.push({ text: words, weight: '600', size }) - 1
    known.set(words, at)
    return at
  }
  const side = (row: number) => SIDES.indexOf(record.tracks[row]!.unit.side)
  const ticks = record.tracks.flatMap(({ unit, segments }, row) =>
    isStressCopy(unit.id)
      ? []
      : segments.flatMap(ticksOf).map(({ x, z, t, day }) => ({
          x,
          z,
          t,
          row,
          side: side(row),
          text: text(day ? dayLabel(battleTime(t)) : `${String((t % DAY) / HOUR).padStart(2, '0')}:00`),
        })),
  )
  const guns = record.guns.flatMap(({ unit, gun, rangeM }) => {
    const row = record.tracks.findIndex((t) => t.unit.id === unit)
    return row < 0
      ? []
      : [{ row, unit, rangeM, side: side(row), text: text(tr('{gun}: {n} km', { gun, n: figure(rangeM / 1000) })) }]
  })
  const wholes = jobs.length
  for (let k = 0; k <= MAX_KM; k++) jobs.push({ text: String(k), weight: '700', size: 15 })
  const tenths = jobs.length
  for (let k = 0; k < 10; k++)
    jobs.push({ text: tr('{n} km', { n: figure(k / 10).slice(1) }), weight: '700', size: 15 })
  return { jobs, ticks, guns, wholes, tenths }
}
