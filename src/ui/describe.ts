import { formatNumber, tr } from '@/base/i18n/i18n'
import { namesAt } from '@/record/domain/placeNames'
import { whereaboutsWords, whereIs } from '@/record/domain/where'
import type { BattleRecord } from '@/record/model/record'
import type { Language } from '@/record/schema/common'
import { nameIn } from '@/state/words/names'

/** No more decimals than the error justifies: two decimals of a degree are about a kilometre. */
export function positionWords(lon: number, lat: number, errorM: number): string {
  const digits = errorM >= 500 ? 2 : errorM >= 50 ? 3 : 4
  const degrees = (angle: number) =>
    formatNumber(Number(Math.abs(angle).toFixed(digits)), {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  return tr('{lat}° {ns, select, south {S} other {N}}, {lon}° {ew, select, west {W} other {E}}', {
    lat: degrees(lat),
    ns: lat < 0 ? 'south' : 'north',
    lon: degrees(lon),
    ew: lon < 0 ? 'west' : 'east',
  })
}

/** `6.2 km north-east of Khamar-Daba`, by the name of battle time `t`; `at` when it is close. */
export function whereWords(record: BattleRecord, lon: number, lat: number, language: Language, t: number): string {
  const where = whereIs(record, lon, lat)
  return where ? whereaboutsWords(where, nameIn(namesAt(where.place, t), language).text) : ''
}
