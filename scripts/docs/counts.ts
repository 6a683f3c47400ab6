import { overallConfidence } from '../../src/record/domain/grades'
import type { BattleRecord } from '../../src/record/model/record'
import type { Grades } from '../../src/record/schema/common'

/** The size of the record, one line per kind. */
export function recordCounts(record: BattleRecord): string[] {
  const fixes = record.tracks.flatMap((t) => t.segments.flat())
  const by = (of: keyof Grades, confidence: string) => fixes.filter((f) => f.confidence[of] === confidence).length
  const both = fixes.filter((f) => overallConfidence(f.confidence) === 'documented').length
  const grades = (of: keyof Grades) =>
    ['documented', 'approximate', 'reconstructed'].map((c) => `${by(of, c)} ${c}`).join(', ')
  const steps = record.chapters.flatMap((c) => c.steps)
  const memory = [...record.sources.values()].filter((s) => s.custom.memory).length
  const values = record.claims.reduce((n, c) => n + c.values.length, 0)
  const contested = record.claims.filter((c) => c.values.length > 1).length
  return [
    `units ${record.units.size}, of them ${record.tracks.length} with a track`,
    `keyframes ${fixes.length}; the fact: ${grades('fact')}; the place: ${grades('place')}; both documented: ${both}`,
    `persons ${record.persons.size}`,
    `places ${record.places.size}, fronts, pockets and claimed borders ${record.features.length}, axes ${record.axes.length}`,
    `events ${record.events.length}, and ${record.context.length} of the years before and after; sorties ${record.sorties.length}, guns with a range ${record.guns.length}, barrages ${record.barrages.length}`,
    `claims ${record.claims.length} with ${values} values, ${contested} of them with more than one`,
    `sources ${record.sources.size}, of them ${memory} from memory`,
    `chapters ${record.chapters.length} with ${steps.length} steps; words of story ${steps.reduce((n, s) => n + words(s.caption) + words(s.notes), 0)}`,
  ]
}

const words = (text: string) => text.split(/\s+/).filter((w) => w !== '').length
