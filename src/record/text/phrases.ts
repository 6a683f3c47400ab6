import { commandAt } from '@/record/domain/command'
import { sameCitations } from '@/record/domain/grades'
import { namesAt } from '@/record/domain/placeNames'
import type { UnitState } from '@/record/domain/stateAt'
import { errorWords, whereaboutsWords, whereIs } from '@/record/domain/where'
import { postureWord, SIDE_WORDS } from '@/record/domain/words'
import type { BattleRecord } from '@/record/model/record'
import type { Citation, GradedCitations, Grades } from '@/record/schema/common'
import type { Unit } from '@/record/schema/forces'

/** `[GOLD p. 53; SEED]` */
export function cited(sources: readonly Citation[]): string {
  return `[${sources.map((s) => (s.loc ? `${s.id} ${s.loc}` : s.id)).join('; ')}]`
}

/** `2.4 km south-east of Noro Heights`, by the name that the place had at battle time `t`. */
export function at(record: BattleRecord, state: Pick<UnitState, 'lon' | 'lat'>, t: number): string {
  const where = whereIs(record, state.lon, state.lat)
  return where ? whereaboutsWords(where, namesAt(where.place, t).en) : `${state.lat}° N, ${state.lon}° E`
}

/** `fact documented, place approximate ±2 km [GOLD p. 53; place: MEM-M]` */
export function graded({ fact, place }: Grades, errorM: number, sources: GradedCitations): string {
  const list = cited(sources.fact)
  const says = sameCitations(sources) ? list : `${list.slice(0, -1)}; place: ${cited(sources.place).slice(1)}`
  return `fact ${fact}, place ${place} ${errorWords(errorM)} ${says}`
}

/**
 * Place, posture and confidence: `at Khamar-Daba, commands from here; fact documented, place approximate ±2 km [VRUB
 * p. 170]`
 */
export function standing(record: BattleRecord, state: UnitState, t: number): string {
  const doing = [
    postureWord(state.posture).toLowerCase(),
    state.doing && `(${state.doing})`,
    state.interpolated && 'on the way',
  ]
    .filter(Boolean)
    .join(' ')
  return `${at(record, state, t)}, ${doing}; ${graded(state.confidence, state.errorM, state.sources)}`
}

/** `23rd Infantry Division (Komatsubara)`; the side is named if it differs from that of its group. */
export function titled(record: BattleRecord, unit: Unit, t: number, side?: string): string {
  const commander = commandAt(record, unit, t)
  const more = [side !== undefined && unit.side !== side && SIDE_WORDS[unit.side], commander?.name].filter(Boolean)
  return more.length > 0 ? `${unit.names.en} (${more.join('; ')})` : unit.names.en
}
