import { msg, tr } from '@/base/i18n/i18n'

/** A figure with what it counts. English has one form after figures; others choose theirs by `count`. */
const COUNTED = {
  men: msg('{count, plural, other {{figure} men}}'),
  persons: msg('{count, plural, other {{figure} persons}}'),
  'persons/day': msg('{count, plural, other {{figure} persons a day}}'),
  aircraft: msg('{count, plural, other {{figure} aircraft}}'),
  tanks: msg('{count, plural, other {{figure} tanks}}'),
  tankettes: msg('{count, plural, other {{figure} tankettes}}'),
  'armoured-vehicles': msg('{count, plural, other {{figure} armoured vehicles}}'),
  'armoured-cars': msg('{count, plural, other {{figure} armoured cars}}'),
  guns: msg('{count, plural, other {{figure} guns}}'),
  trucks: msg('{count, plural, other {{figure} trucks}}'),
  animals: msg('{count, plural, other {{figure} animals}}'),
  rounds: msg('{count, plural, other {{figure} rounds}}'),
  bombs: msg('{count, plural, other {{figure} bombs}}'),
  tons: msg('{count, plural, other {{figure} tons}}'),
  'tons/day': msg('{count, plural, other {{figure} tons a day}}'),
  sorties: msg('{count, plural, other {{figure} sorties}}'),
  percent: msg('{count, plural, other {{figure} per cent}}'),
  km: msg('{count, plural, other {{figure} km}}'),
  mm: msg('{count, plural, other {{figure} mm}}'),
  'tanks/year': msg('{count, plural, other {{figure} tanks a year}}'),
  count: msg('{count, plural, other {{figure} count}}'),
  'armoured cars': msg('{count, plural, other {{figure} armoured cars}}'),
  'armour of several kinds': msg('{count, plural, other {{figure} armour of several kinds}}'),
  lorries: msg('{count, plural, other {{figure} lorries}}'),
} as const

export type Counted = keyof typeof COUNTED
export const isCounted = (what: string): what is Counted => Object.hasOwn(COUNTED, what)

/** `809 men`, `31–60 tanks`: `count` is the number, or the last of a range. */
export const counted = (what: Counted, figure: string, count: number): string => tr(COUNTED[what], { figure, count })

/** One of them: the key of a picture that stands for one. */
const ONE: Partial<Record<Counted, string>> = {
  persons: msg('1 person'),
  'persons/day': msg('1 person a day'),
  tanks: msg('1 tank'),
  tankettes: msg('1 tankette'),
  guns: msg('1 gun'),
  trucks: msg('1 truck'),
  animals: msg('1 animal'),
  rounds: msg('1 round'),
  bombs: msg('1 bomb'),
  tons: msg('1 ton'),
  'tons/day': msg('1 ton a day'),
  sorties: msg('1 sortie'),
  'tanks/year': msg('1 tank a year'),
}

/** `1 person`, `100 trucks` */
export function countedOne(what: Counted, figure: string, count: number): string {
  const one = count === 1 ? ONE[what] : undefined
  return one === undefined ? counted(what, figure, count) : tr(one)
}
