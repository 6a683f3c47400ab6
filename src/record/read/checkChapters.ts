import { parseBattleTime } from '@/base/core/battleTime'
import { preferredOf, stated } from '@/record/domain/claims'
import type { Chapter, Step } from '@/record/schema/chapters'
import type { Claim } from '@/record/schema/claims'
import type { Figure, FigureOf } from '@/record/schema/figures'
import { LIMITS } from '@/record/schema/limits'
import type { Question } from '@/record/schema/questions'
import type { Observer } from '@/record/schema/viewing'
import { inRegion, type Checking } from './checking'
import { figureReferences, type Reference } from './figureReferences'
import { guarded, unique } from './ids'
import { withSteps } from './readFile'

/** The ids of the record that a deck may refer to. */
export interface DeckReferences {
  readonly units: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly claims: ReadonlyMap<string, Claim>
  readonly features: ReadonlySet<string>
  readonly events: ReadonlySet<string>
  readonly atlas: ReadonlySet<string>
  readonly persons: ReadonlySet<string>
}

/**
 * The chapters with those of their steps that are valid; each of the others is reported once. Used for the record's
 * chapters and for a lecturer's own deck.
 */
export function checkChapters(
  file: string,
  chapters: readonly Chapter[],
  ids: DeckReferences,
  checking: Checking,
): Chapter[] {
  const { report, cited, allKnown } = checking
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
      allKnown(file, `${path}.highlight`, s.highlight, ids.units, 'unit') &&
      (!s.viewshed || observersHold(file, `${path}.viewshed.observers`, s.viewshed.observers, ids, checking)) &&
      (!s.question || questionHolds(file, `${path}.question`, s.question, checking)) &&
      (!s.figure || figureHolds(file, `${path}.figure`, s.figure, ids, checking)) &&
      cited(file, path, s.sources)
    )
  }
  const safely = (step: Step, path: string) => guarded(file, [step], report, () => holds(step, path)).length > 0
  return unique(file, chapters, report).flatMap((c) => withSteps(c, safely) ?? [])
}

function questionHolds(file: string, path: string, { options, done }: Question, { cited }: Checking): boolean {
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
  { report }: Checking,
): boolean {
  return observers.every((o, i) => {
    if ('at' in o) return inRegion(o.at) || report(file, `${path}[${i}].at`, 'a point of the drawn region', o.at)
    const [field, id, among] = 'place' in o ? (['place', o.place, places] as const) : (['unit', o.unit, units] as const)
    return among.has(id) || report(file, `${path}[${i}].${field}`, `a known ${field}`, id, among)
  })
}

function figureHolds(
  file: string,
  path: string,
  figure: Figure,
  ids: DeckReferences,
  { known, cited, report }: Checking,
): boolean {
  const { claims, units, features, events, atlas, persons, sources } = figureReferences(figure)
  const among = (named: readonly Reference[], set: ReadonlySet<string>, what: string) =>
    named.every(({ at, id }) => known(file, `${path}.${at}`, id, set, what))
  return (
    among(claims, new Set(ids.claims.keys()), 'claim') &&
    among(units, ids.units, 'unit') &&
    among(features, ids.features, 'line') &&
    among(events, ids.events, 'event') &&
    among(atlas, ids.atlas, 'entry of the atlas') &&
    among(persons, ids.persons, 'person') &&
    sources.every(({ at, citations }) => cited(file, at === '' ? path : `${path}.${at}`, citations)) &&
    (figure.kind !== 'pictogram' ||
      picturesOf(figure, ids.claims) <= LIMITS.pictures ||
      report(file, `${path}.each`, `at most ${LIMITS.pictures} pictures in a row`, figure.each)) &&
    (figure.kind !== 'command' ||
      treeHolds(figure.nodes, (at, expected, got) => report(file, path + at, expected, got)))
  )
}

/** The nodes of a tree of command: ids once, and each under one that stands before it, so that no ring can be. */
function treeHolds(
  nodes: readonly { readonly id: string; readonly under?: string | undefined }[],
  report: (at: string, expected: string, got: string) => false,
): boolean {
  const before = new Set<string>()
  const all = new Set(nodes.map((n) => n.id))
  return nodes.every(({ id, under }, i) => {
    if (before.has(id)) return report(`.nodes[${i}].id`, 'an id not used before', id)
    if (under !== undefined && !before.has(under))
      return report(`.nodes[${i}].under`, all.has(under) ? 'a node that stands before this one' : 'a known node', under)
    before.add(id)
    return true
  })
}

/** The most pictures that a row of the figure has. */
function picturesOf({ claims, each }: FigureOf<'pictogram'>, byId: ReadonlyMap<string, Claim>): number {
  const ends = claims.flatMap((id) => {
    const span = stated(preferredOf(byId.get(id)!))
    return span ? [span.min, span.max] : []
  })
  return Math.max(0, ...ends.filter(Number.isFinite)) / each
}
