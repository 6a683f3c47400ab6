import { clockLabel, DAY, type BattleTime } from '@/base/core/battleTime'
import { burning } from '@/picture/fires/burning'
import { measureGap, type GapMeter } from '@/picture/fronts/gap'
import { NO_FILTER, type UnitFilter } from '@/record/domain/unitFilter'
import type { BattleRecord } from '@/record/model/record'
import type { Citation } from '@/record/schema/common'
import { CONFIDENCE_WORDS, SIDE_WORDS } from '@/state/words/words'

/** One thing drawn on the ground now, in words, with its sources. */
export interface GroundLine {
  readonly key: string
  readonly text: string
  readonly note: string
  readonly sources: readonly Citation[]
}

/** How long the gap is still reported after it closed, seconds. */
const SHOWN_AFTER_CLOSING = DAY / 2

/** `Gap between the arms: 7.4 km`, while the record allows measuring it; null before and well after. */
export function gapLine(meter: GapMeter | null, t: BattleTime): GroundLine | null {
  if (!meter?.axis.meets || t < meter.from || t > meter.closes + SHOWN_AFTER_CLOSING) return null
  measureGap(meter, t)
  if (meter.metres > 0 && meter.a < 0) return null
  const { note, sources } = meter.axis.meets
  if (t >= meter.closes)
    return {
      key: 'gap',
      text: 'Gap between the arms: closed',
      note: `In the record they meet at ${clockLabel(meter.closes)}. ${note}`,
      sources,
    }
  const [a, b] = [meter.tracks[meter.a]!.unit, meter.tracks[meter.b]!.unit]
  return {
    key: 'gap',
    text: `Gap between the arms: ${gapKm(meter.metres)} km`,
    note: `${a.short} to ${b.short}, from reconstructed places. ${note}`,
    sources,
  }
}

/** One decimal, at least 0.1 before the gap is closed. */
export const gapKm = (metres: number): string => Math.max(metres / 1000, 0.1).toFixed(1)

const WEATHER_WORDS = { mist: 'Mist', rain: 'Rain', thunderstorm: 'Thunderstorm' } as const

/** The weather of the moment that the record tells of. */
export function weatherLines({ events }: Pick<BattleRecord, 'events'>, t: BattleTime): GroundLine[] {
  return events.flatMap(({ item, from, until }) =>
    item.weather === undefined || t < from || t >= until
      ? []
      : {
          key: `weather ${item.id}`,
          text: `${WEATHER_WORDS[item.weather]}: ${item.title}`,
          note: `${item.text} How dense it was is not told. ${CONFIDENCE_WORDS[item.confidence].word}.`,
          sources: item.sources,
        },
  )
}

/** The artillery fire of the moment that passes the filter, latest first. */
export function fireLines(record: BattleRecord, t: BattleTime, filter: UnitFilter = NO_FILTER): GroundLine[] {
  return burning(record.barrages, t, filter).map(({ item, from, until }) => ({
    key: item.id,
    text: `${SIDE_WORDS[item.side]} fire: ${item.names.en}`,
    note: `${clockLabel(from)}–${clockLabel(until)}. ${item.note ?? ''} ${item.shellsPerMark ? `1 burst = ${item.shellsPerMark} shells.` : ''} ${CONFIDENCE_WORDS[item.confidence].word}.`,
    sources: item.sources,
  }))
}
