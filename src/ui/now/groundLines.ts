import { clockLabel, DAY, type BattleTime } from '@/base/core/battleTime'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { burning } from '@/picture/fires/burning'
import { measureGap, type GapMeter } from '@/picture/fronts/gap'
import { nameWord } from '@/record/domain/nameWord'
import { NO_FILTER, type UnitFilter } from '@/record/domain/unitFilter'
import type { BattleRecord } from '@/record/model/record'
import type { Citation, Confidence } from '@/record/schema/common'
import { CONFIDENCE_WORDS } from '@/state/words/words'

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
      text: tr('Gap between the arms: closed'),
      note: `${tr('In the record they meet at {time}.', { time: clockLabel(meter.closes) })} ${note}`,
      sources,
    }
  const [a, b] = [meter.tracks[meter.a]!.unit, meter.tracks[meter.b]!.unit]
  return {
    key: 'gap',
    text: tr('Gap between the arms: {n} km', { n: gapKm(meter.metres) }),
    note: `${tr('{a} to {b}, from reconstructed places.', { a: a.short, b: b.short })} ${note}`,
    sources,
  }
}

/** One decimal, at least 0.1 before the gap is closed. */
export const gapKm = (metres: number): string =>
  formatNumber(Math.max(metres / 1000, 0.1), { minimumFractionDigits: 1, maximumFractionDigits: 1 })

const WEATHER_WORDS = { mist: msg('Mist'), rain: msg('Rain'), thunderstorm: msg('Thunderstorm') } as const

/** The weather of the moment that the record tells of. */
export function weatherLines({ events }: Pick<BattleRecord, 'events'>, t: BattleTime): GroundLine[] {
  return events.flatMap(({ item, from, until }) =>
    item.weather === undefined || t < from || t >= until
      ? []
      : {
          key: `weather ${item.id}`,
          text: tr('{weather}: {event}', { weather: tr(WEATHER_WORDS[item.weather]), event: item.title }),
          note: `${item.text} ${tr('How dense it was is not told. {confidence}.', { confidence: confidenceWord(item) })}`,
          sources: item.sources,
        },
  )
}

const confidenceWord = ({ confidence }: { confidence: Confidence }) => tr(CONFIDENCE_WORDS[confidence].word)

/** The artillery fire of the moment that passes the filter, latest first. */
export function fireLines(record: BattleRecord, t: BattleTime, filter: UnitFilter = NO_FILTER): GroundLine[] {
  return burning(record.barrages, t, filter).map(({ item, from, until }) => ({
    key: item.id,
    text: tr(
      '{side, select, su {Soviet fire: {name}} mn {Mongolian fire: {name}} jp {Japanese fire: {name}} other {Manchukuo fire: {name}}}',
      { side: item.side, name: nameWord(item.names) },
    ),
    note: [
      tr('{from}–{until}.', { from: clockLabel(from), until: clockLabel(until) }),
      item.note,
      item.shellsPerMark && tr('1 burst = {n} shells.', { n: item.shellsPerMark }),
      tr('{confidence}.', { confidence: confidenceWord(item) }),
    ]
      .filter(Boolean)
      .join(' '),
    sources: item.sources,
  }))
}
