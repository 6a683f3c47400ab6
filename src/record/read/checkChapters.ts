import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import type { Chapter, Step } from '@/record/schema/chapters'
import type { Citation } from '@/record/schema/common'
import type { Figure } from '@/record/schema/figures'
import { REGION_HALF } from '@/record/schema/lists'
import type { Question } from '@/record/schema/questions'
import type { Observer } from '@/record/schema/viewing'
import { figureReferences, type Reference } from './figureReferences'
import { nearest, unique, type Report } from './ids'
import { pathOf } from './readFile'

/** The ids of the record that a deck may refer to. */
export interface DeckReferences {
  readonly units: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  readonly features: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly atlas: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
  cited(file: string, path: string, citations: readonly Citation[]): boolean
}

/**
 * The chapters whose steps are all valid; each invalid step is reported once. Used for the record's chapters and for
 * a lecturer's own deck.
 */
export function checkChapters(
  file: string,
  chapters: readonly Chapter[],
  known: DeckReferences,
  report: Report,
): Chapter[] {
  const stepIds = new Set<string>()
  const holds = (s: Step, path: string): boolean => {
    // Links refer to steps, so a step's id must be unique in the whole deck.
    if (stepIds.has(s.id)) return report(file, `${path}.id`, 'an id that no step before has', s.id)
    stepIds.add(s.id)
    if (!inRegion(s.camera.target))
      return report(file, `${path}.camera.target`, 'a point of the drawn region', s.camera.target)
    if (s.play && s.date) return report(file, `${path}.date`, 'no date on a step whose clock plays', s.date)
    if (s.play && parseBattleTime(s.play.to)! <= parseBattleTime(s.t)!)
      return report(file, `${path}.play.to`, `a time after ${s.t}`, s.play.to)
    return (
      allKnown(file, `${path}.highlight`, s.highlight, known.units, 'unit', report) &&
      (!s.viewshed || observersHold(file, `${path}.viewshed.observers`, s.viewshed.observers, known, report)) &&
      (!s.question || questionHolds(file, `${path}.question`, s.question, known)) &&
      (!s.figure || figureHolds(file, `${path}.figure`, s.figure, known, report)) &&
      known.cited(file, path, s.sources)
    )
  }
  return unique(file, chapters, report).filter((c) =>
    c.steps.map((s, j) => holds(s, `${pathOf(c)}.steps[${j}]`)).every(Boolean),
  )
}

function figureHolds(file: string, path: string, figure: Figure, known: DeckReferences, report: Report): boolean {
  const { claims, units, features, events, atlas, persons, sources } = figureReferences(figure)
  const among = (ids: readonly Reference[], set: ReadonlySet<string>, what: string) =>
    ids.every(({ at, id }) => set.has(id) || report(file, `${path}.${at}`, `a known ${what}`, id, nearest(id, set)))
  return (
    among(claims, known.claims, 'claim') &&
    among(units, known.units, 'unit') &&
    among(features, known.features, 'line') &&
    among(events, known.events, 'event') &&
    among(atlas, known.atlas, 'entry of the atlas') &&
    among(persons, known.persons, 'person') &&
    sources.every(({ at, citations }) => known.cited(file, at === '' ? path : `${path}.${at}`, citations))
  )
}

function questionHolds(file: string, path: string, { options, done }: Question, { cited }: DeckReferences): boolean {
  return (
    options.every((o, i) => cited(file, `${path}.options[${i}]`, o.sources)) &&
    cited(file, `${path}.done`, done.sources)
  )
}

function observersHold(
  file: string,
  path: string,
  observers: readonly Observer[],
  { places, units }: DeckReferences,
  report: Report,
): boolean {
  return observers.every((o, i) => {
    if ('at' in o) return inRegion(o.at) || report(file, `${path}[${i}].at`, 'a point of the drawn region', o.at)
    const [field, id, among] = 'place' in o ? (['place', o.place, places] as const) : (['unit', o.unit, units] as const)
    return among.has(id) || report(file, `${path}[${i}].${field}`, `a known ${field}`, id, nearest(id, among))
  })
}

function allKnown(
  file: string,
  path: string,
  ids: readonly string[],
  among: ReadonlySet<string>,
  what: string,
  report: Report,
): boolean {
  return ids.every((id, i) => among.has(id) || report(file, `${path}[${i}]`, `a known ${what}`, id, nearest(id, among)))
}

function inRegion([lon, lat]: readonly [number, number]): boolean {
  const at = toLocal(lon, lat)
  return Math.max(Math.abs(at.x), Math.abs(at.z)) <= REGION_HALF
}
