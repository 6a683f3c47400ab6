import { sourceLine } from '@/record/domain/sourceLine'
import type { BattleRecord } from '@/record/model/record'
import type { Citation, GradedCitations, Grades } from '@/record/schema/common'
import type { Edition } from './model'

export const WORK_TITLE = 'Khalkhin Gol 1939'
export const WORK_AUTHOR = 'Khalkhin Gol 1939 contributors'
export const RECORD_LICENCE = { id: 'CC-BY-SA-4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' } as const
/** The notice required for the elevation data. */
export const ELEVATION_CREDIT =
  'Elevations derived from SRTM (NASA/USGS, public domain) by way of SRTM30_PLUS (Becker et al. 2009, UC San Diego: research, education and non-profit use with this notice); finer relief is reconstructed.'

/** One line that names the work, its version and its licence. */
export function creditLine({ battle }: BattleRecord, { version, released }: Edition): string {
  return `${WORK_TITLE}, version ${version} of ${released}. ${battle.licence}`
}

/** How to read the grades, for formats that only hold text. */
export const GRADES_NOTE =
  'documented: a source states it; approximate: the event is documented, the place or hour inferred; reconstructed: inferred from the general course, or from memory of the literature.'

/** `KLUB p. 12; MEM-M`: the keys of the sources, with the page. */
export function citationKeys(citations: readonly Citation[]): string {
  return citations.map(({ id, loc }) => (loc === undefined ? id : `${id} ${loc}`)).join('; ')
}

/** The full references of a list of citations, each once. */
export function citationLines({ sources }: BattleRecord, citations: readonly Citation[]): string[] {
  return citations.map(({ id, loc }) => {
    const source = sources.get(id)
    return `[${id}] ${source ? sourceLine(source).text : id}${loc === undefined ? '' : ` ${loc}`}`
  })
}

/** Confidence and sources of fact and place as flat fields, for tables and properties. */
export function gradeFields(confidence: Grades, sources: GradedCitations) {
  return {
    confidence_fact: confidence.fact,
    confidence_place: confidence.place,
    sources_fact: citationKeys(sources.fact),
    sources_place: citationKeys(sources.place),
  } as const
}
