import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { stateAt } from '@/record/domain/stateAt'
import type { BattleRecord } from '@/record/model/record'
import {
  claimsLeftOut,
  coveragePage,
  firesLeftOut,
  idsOf,
  readCoverage,
  rowsOf,
  unknownIds,
  type Coverage,
} from '../../../scripts/docs/coverage'
import { at, realRecord } from '../../helpers/record'

/** The headings of the article, in its order. */
const HEADINGS = [
  'Infobox',
  'Introduction',
  'Background',
  'May: Skirmishes',
  'June: Escalation',
  'July: Japanese assault',
  'August: Soviet counterattack',
  'Casualties',
  'Air combat: Soviet aircraft strength',
  'Air combat: Japanese aircraft strength',
  'Air combat: Soviet aircraft losses',
  'Air combat: Japanese aircraft losses',
  'Air combat: aircraft losses summary and notes',
  'Air combat: aircraft ordnance expenditures',
  'Summary',
  'Soviet assessment',
  'Japanese assessment and reforms',
  'Legacy',
  'Commemoration',
  'See also',
]
/**
 * Blank lines and headings between two rows of the text; the exact check is `scripts/docs/coverage.ts --article FILE`.
 */
const LARGEST_GAP = 6

let record: BattleRecord
let coverage: Coverage
beforeAll(() => {
  record = realRecord()
  coverage = readCoverage()
})

describe('coverage of the article', () => {
  it('has every section, in order', () => {
    expect(coverage.sections.map((s) => s.heading)).toEqual(HEADINGS)
  })

  it('names only ids that exist', () => {
    expect(unknownIds(coverage, record)).toEqual([])
  })

  it('has no row without an id, and no row twice', () => {
    const rows = rowsOf(coverage)
    expect(rows.filter((r) => idsOf(r).length === 0).map((r) => r.id)).toEqual([])
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length)
  })

  it('has every paragraph, table and list covered by a step or shown as a claim', () => {
    expect(
      rowsOf(coverage)
        .filter((r) => r.steps.length + r.claims.length === 0)
        .map((r) => r.id),
    ).toEqual([])
  })

  it('covers the text without overlap or gaps', () => {
    let last = 2
    for (const { id, lines } of rowsOf(coverage)) {
      expect(lines[0], id).toBeGreaterThan(last)
      expect(lines[0] - last, `lines before ${id}`).toBeLessThanOrEqual(LARGEST_GAP)
      expect(lines[1], id).toBeGreaterThanOrEqual(lines[0])
      last = lines[1]
    }
    expect(last).toBe(206)
  })

  it('includes every claim that quotes the article', () => {
    expect(claimsLeftOut(coverage, record)).toEqual([])
    expect(firesLeftOut(coverage, record)).toEqual([])
  })

  it('includes every event of the years before and after', () => {
    const held = new Set([...rowsOf(coverage), ...coverage.timeline].flatMap((r) => r.events))
    expect(record.context.map((e) => e.item.id).filter((id) => !held.has(id))).toEqual([])
  })

  it('includes each of the 136 rows of the first timeline once', () => {
    expect(coverage.timeline).toHaveLength(136)
    expect(new Set(coverage.timeline.map((r) => r.line)).size).toBe(136)
  })

  it('is what docs/COVERAGE.md shows', () => {
    expect(readFileSync('docs/COVERAGE.md', 'utf8')).toBe(coveragePage(coverage))
  })
})

describe('the story', () => {
  it('has enough chapters and steps, and captions and notes of a length that can be spoken', () => {
    const steps = record.chapters.flatMap((c) => c.steps)
    expect(record.chapters.length).toBeGreaterThanOrEqual(15)
    expect(steps.length).toBeGreaterThanOrEqual(60)
    for (const s of steps) {
      const words = s.notes.split(/\s+/).length
      expect(s.caption.length, s.id).toBeLessThanOrEqual(260)
      expect([words >= 60, words <= 140], `${s.id}: ${words} words`).toEqual([true, true])
    }
  })

  it('has each step once, within the clock, and highlights only units with a track', () => {
    const steps = record.chapters.flatMap((c) => c.steps)
    const tracked = new Set(record.tracks.map((t) => t.unit.id))
    expect(new Set(steps.map((s) => s.id)).size).toBe(steps.length)
    for (const s of steps) {
      for (const t of [s.t, s.play?.to ?? s.t])
        expect(t >= record.battle.start && t <= record.battle.end, `${s.id} ${t}`).toBe(true)
      expect(
        s.highlight.filter((id) => !tracked.has(id)),
        s.id,
      ).toEqual([])
    }
  })

  it('highlights only units that are on the map when the step begins or ends', () => {
    for (const s of record.chapters.flatMap((c) => c.steps)) {
      const on = new Set([s.t, s.play?.to ?? s.t].flatMap((t) => stateAt(record, at(t)).units.map((u) => u.id)))
      expect(
        s.highlight.filter((id) => !on.has(id)),
        s.id,
      ).toEqual([])
    }
  })

  it('covers every row of the article that is prose', () => {
    const uncovered = rowsOf(coverage).filter((r) => r.kind === 'paragraph' && r.steps.length === 0)
    expect(uncovered.map((r) => r.id)).toEqual([])
  })
})

describe('context events', () => {
  it('lie outside the clock, apart from those that the timeline draws', () => {
    expect(record.context.length).toBeGreaterThan(30)
    for (const { item, from, until } of record.context)
      expect(until < record.start || from > record.end, item.id).toBe(true)
    for (const { item, from } of record.events) expect(from >= record.start && from <= record.end, item.id).toBe(true)
  })
})
