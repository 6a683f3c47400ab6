import { tr } from '@/base/i18n/i18n'
import { commandAt } from '@/record/domain/command'
import { sameCitations } from '@/record/domain/grades'
import { nameWord } from '@/record/domain/nameWord'
import { namesAt } from '@/record/domain/placeNames'
import type { UnitState } from '@/record/domain/stateAt'
import { errorWords, whereaboutsWords, whereIs } from '@/record/domain/where'
import { confidenceInSentence, postureInSentence, SIDE_WORDS } from '@/record/domain/words'
import type { BattleRecord } from '@/record/model/record'
import type { Citation, Confidence, GradedCitations, Grades } from '@/record/schema/common'
import type { Unit } from '@/record/schema/forces'

/** `[GOLD p. 53; SEED]` */
export const cited = (sources: readonly Citation[]): string => `[${idsOf(sources)}]`

const idsOf = (sources: readonly Citation[]) => sources.map((s) => (s.loc ? `${s.id} ${s.loc}` : s.id)).join('; ')

/** `; documented [GOLD p. 53]`, after the name of a thing. */
export const aside = (confidence: Confidence, sources: readonly Citation[]): string =>
  tr('; {grade} {sources}', { grade: confidenceInSentence(confidence), sources: cited(sources) })

/** `2.4 km south-east of Noro Heights`, by the name that the place had at battle time `t`. */
export function at(record: BattleRecord, state: Pick<UnitState, 'lon' | 'lat'>, t: number): string {
  const where = whereIs(record, state.lon, state.lat)
  return where
    ? whereaboutsWords(where, nameWord(namesAt(where.place, t)))
    : tr('{lat}° N, {lon}° E', { lat: state.lat, lon: state.lon })
}

/** `fact documented, place approximate ±2 km [GOLD p. 53; place: MEM-M]` */
export function graded({ fact, place }: Grades, errorM: number, sources: GradedCitations): string {
  const list = idsOf(sources.fact)
  return tr('fact {fact}, place {place} {error} {sources}', {
    fact: confidenceInSentence(fact),
    place: confidenceInSentence(place),
    error: errorWords(errorM),
    sources: sameCitations(sources)
      ? `[${list}]`
      : tr('[{fact}; place: {place}]', { fact: list, place: idsOf(sources.place) }),
  })
}

/**
 * Place, posture and confidence: `at Khamar-Daba, commands from here; fact documented, place approximate ±2 km [VRUB
 * p. 170]`
 */
export function standing(record: BattleRecord, state: UnitState, t: number): string {
  const posture = postureInSentence(state.posture)
  const doing = state.doing ? tr('{posture} ({note})', { posture, note: state.doing }) : posture
  return tr('{where}, {doing}; {grades}', {
    where: at(record, state, t),
    doing: state.interpolated ? tr('{doing} on the way', { doing }) : doing,
    grades: graded(state.confidence, state.errorM, state.sources),
  })
}

/** `23rd Infantry Division (Komatsubara)`; the side is named if it differs from that of its group. */
export function titled(record: BattleRecord, unit: Unit, t: number, side?: string): string {
  const commander = commandAt(record, unit, t)
  const more = [side !== undefined && unit.side !== side && tr(SIDE_WORDS[unit.side]), commander?.name].filter(Boolean)
  const name = nameWord(unit.names)
  return more.length > 0 ? `${name} (${more.join('; ')})` : name
}
