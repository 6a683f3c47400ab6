import { commanderAt } from '@/record/domain/command'
import type { UnitState } from '@/record/domain/stateAt'
import { errorWords, whereaboutsWords, whereIs } from '@/record/domain/where'
import type { BattleRecord } from '@/record/model/record'
import type { Citation } from '@/record/schema/common'
import type { Unit } from '@/record/schema/forces'
import { postureWord, SIDE_WORDS } from '@/record/domain/words'

/** `[GOLD p. 53; SEED]` */
export function cited(sources: readonly Citation[]): string {
  return `[${sources.map((s) => (s.loc ? `${s.id} ${s.loc}` : s.id)).join('; ')}]`
}

/** `2.4 km south-east of Noro Heights` */
export function at(record: BattleRecord, state: Pick<UnitState, 'lon' | 'lat'>): string {
  const where = whereIs(record, state.lon, state.lat)
  return where ? whereaboutsWords(where, where.place.names.en) : `${state.lat}° N, ${state.lon}° E`
}

/** Place, posture and how sure: `at Khamar-Daba, commands from here; documented, ±2 km [SEED]` */
export function standing(record: BattleRecord, state: UnitState): string {
  const doing = [
    postureWord(state.posture).toLowerCase(),
    state.doing && `(${state.doing})`,
    state.interpolated && 'on the way',
  ]
    .filter(Boolean)
    .join(' ')
  return `${at(record, state)}, ${doing}; ${state.confidence}, ${errorWords(state.errorM)} ${cited(state.sources)}`
}

/** `23rd Infantry Division (Komatsubara)`; the side is named where it is not the one of the group it stands in. */
export function titled(unit: Unit, t: number, side?: string): string {
  const commander = unit.commanders[commanderAt(unit.commanders, t)]
  const more = [side !== undefined && unit.side !== side && SIDE_WORDS[unit.side], commander?.name].filter(Boolean)
  return more.length > 0 ? `${unit.names.en} (${more.join('; ')})` : unit.names.en
}
