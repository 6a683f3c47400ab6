import { parseBattleTime } from '@/base/core/battleTime'
import { toLocal } from '@/base/geo/frame'
import type { Chapter, Step } from '@/record/schema/chapters'
import type { Citation } from '@/record/schema/common'
import type { Figure } from '@/record/schema/figures'
import { REGION_HALF } from '@/record/schema/lists'
import { nearest, unique, type Report } from './ids'
import { pathOf } from './readFile'

/** What a deck may name: ids of the record. */
export interface DeckReferences {
  readonly units: ReadonlySet<string>
  readonly claims: ReadonlySet<string>
  readonly features: ReadonlySet<string>
  cited(file: string, path: string, citations: readonly Citation[]): boolean
}

/** The chapters whose steps all hold; every step that does not is told once. The record's chapters and a lecturer's own go through here. */
export function checkChapters(
  file: string,
  chapters: readonly Chapter[],
  known: DeckReferences,
  report: Report,
): Chapter[] {
  const stepIds = new Set<string>()
  const holds = (s: Step, path: string): boolean => {
    // A link names a step, so a step's id is its own in the whole deck.
    if (stepIds.has(s.id)) return report(file, `${path}.id`, 'an id that no step before has', s.id)
    stepIds.add(s.id)
    if (!inRegion(s.camera.target))
      return report(file, `${path}.camera.target`, 'a point of the drawn region', s.camera.target)
    if (s.play && parseBattleTime(s.play.to)! <= parseBattleTime(s.t)!)
      return report(file, `${path}.play.to`, `a time after ${s.t}`, s.play.to)
    return (
      allKnown(file, `${path}.highlight`, s.highlight, known.units, 'unit', report) &&
      (!s.figure || figureHolds(file, `${path}.figure`, s.figure, known, report)) &&
      known.cited(file, path, s.sources)
    )
  }
  return unique(file, chapters, report).filter((c) =>
    c.steps.map((s, j) => holds(s, `${pathOf(c)}.steps[${j}]`)).every(Boolean),
  )
}

function figureHolds(file: string, path: string, figure: Figure, known: DeckReferences, report: Report): boolean {
  switch (figure.kind) {
    case 'orbat':
      return allKnown(file, `${path}.units`, figure.units, known.units, 'unit', report)
    case 'lines':
      return allKnown(file, `${path}.features`, figure.features, known.features, 'line', report)
    case 'view':
      return known.cited(file, path, figure.sources)
    case 'table':
    case 'chart':
    case 'contested':
      return allKnown(file, `${path}.claims`, figure.claims, known.claims, 'claim', report)
  }
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
