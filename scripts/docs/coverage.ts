import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import type { BattleRecord } from '../../src/record/model/record'
import { Header, Id } from '../../src/record/schema/common'
import { DATA_FOLDER, printFaults, readRecordFromDisk } from '../readRecord'
import { cell, table } from './markdown'

/**
 * docs/COVERAGE.md from data/coverage.json: which ids of the record cover which part of the article. `npm run docs`
 * writes it.
 *
 *   npx tsx scripts/docs/coverage.ts [--article FILE] [--timeline FILE]
 *
 * Given the article's text and the timeline from which the record was started, it also lists lines that no row covers.
 */
const KINDS = ['steps', 'events', 'units', 'sorties', 'fires', 'places', 'features', 'axes', 'claims'] as const
type Kind = (typeof KINDS)[number]

const Ids = v.optional(v.array(Id), [])
const Line = v.pipe(v.number(), v.integer(), v.minValue(1))
const Row = v.strictObject({
  id: Id,
  kind: v.picklist(['paragraph', 'table', 'list', 'infobox']),
  /** First and last line in the article's text. */
  lines: v.strictTuple([Line, Line]),
  what: v.pipe(v.string(), v.minLength(1)),
  steps: Ids,
  events: Ids,
  units: Ids,
  sorties: Ids,
  fires: Ids,
  places: Ids,
  features: Ids,
  axes: Ids,
  claims: Ids,
})
export const Coverage = v.strictObject({
  ...Header,
  sections: v.array(v.strictObject({ heading: v.string(), rows: v.pipe(v.array(Row), v.minLength(1)) })),
  /** Things that were looked for and not found in any source: they are not drawn. */
  gaps: v.array(v.strictObject({ what: v.pipe(v.string(), v.minLength(1)), why: v.pipe(v.string(), v.minLength(1)) })),
  /** The rows of the first timeline and the events that cover them. */
  timeline: v.array(v.strictObject({ line: Line, date: v.string(), events: v.pipe(v.array(Id), v.minLength(1)) })),
})
export type Coverage = v.InferOutput<typeof Coverage>
export type CoverageRow = v.InferOutput<typeof Row>

export function readCoverage(folder = DATA_FOLDER): Coverage {
  return v.parse(Coverage, JSON.parse(readFileSync(`${folder}coverage.json`, 'utf8')))
}

export const rowsOf = (coverage: Coverage): CoverageRow[] => coverage.sections.flatMap((s) => s.rows)
export const idsOf = (row: CoverageRow): string[] => KINDS.flatMap((kind) => row[kind])

/** The ids in the record, by kind. */
export function idsOfRecord(record: BattleRecord): Record<Kind, ReadonlySet<string>> {
  const ids = (items: readonly { readonly item: { readonly id: string } }[]) => items.map((i) => i.item.id)
  return {
    steps: new Set(record.chapters.flatMap((c) => c.steps.map((s) => s.id))),
    events: new Set([...ids(record.events), ...ids(record.context)]),
    units: new Set(record.units.keys()),
    sorties: new Set(ids(record.sorties)),
    fires: new Set([...ids(record.barrages), ...record.guns.map((g) => g.id)]),
    places: new Set(record.places.keys()),
    features: new Set(ids(record.features)),
    axes: new Set(ids(record.axes)),
    claims: new Set(record.claims.map((c) => c.id)),
  }
}

/** Ids in the coverage that are not in the record: `july.plan: units su_99`. */
export function unknownIds(coverage: Coverage, record: BattleRecord): string[] {
  const known = idsOfRecord(record)
  const lost = (at: string, kind: Kind, ids: readonly string[]) => ids.filter((id) => !known[kind].has(id)).map((id) => `${at}: ${kind} ${id}`)
  return [
    ...rowsOf(coverage).flatMap((row) => KINDS.flatMap((kind) => lost(row.id, kind, row[kind]))),
    ...coverage.timeline.flatMap((row) => lost(`timeline ${row.line}`, 'events', row.events)),
  ]
}

/** Fires that cite the article and are in no row. */
export function firesLeftOut(coverage: Coverage, record: BattleRecord): string[] {
  const held = new Set(rowsOf(coverage).flatMap((row) => row.fires))
  return record.barrages.filter(({ item }) => item.sources.some((s) => s.id === 'SEED') && !held.has(item.id)).map(({ item }) => item.id)
}

/** Claims that quote the article and are in no row. */
export function claimsLeftOut(coverage: Coverage, record: BattleRecord): string[] {
  const held = new Set(rowsOf(coverage).flatMap((row) => row.claims))
  return record.claims.filter((c) => c.values.some((x) => x.sources.some((s) => s.id === 'SEED')) && !held.has(c.id)).map((c) => c.id)
}

const code = (ids: readonly string[]) => ids.map((id) => `\`${id}\``).join(' ')
const linesText = ([from, to]: readonly [number, number]) => (from === to ? `${from}` : `${from}–${to}`)
const COLUMNS = ['Part', 'Lines', 'What it says', 'Steps', 'Events', 'Units, sorties, fires, places, lines', 'Claims']

export function coveragePage(coverage: Coverage): string {
  const rows = rowsOf(coverage)
  const kinds = (kind: CoverageRow['kind']) => rows.filter((r) => r.kind === kind).length
  return [
    '# Coverage',
    '',
    'Which entries of `data/` cover which part of the article. Generated from `data/coverage.json` by `npm run docs`; `tests/unit/scripts/coverage.test.ts` checks every id against the record. Do not edit this page.',
    '',
    `${coverage.sections.length} sections, ${rows.length} rows (${kinds('paragraph')} paragraphs, ${kinds('table')} tables, ${kinds('list')} lists, ${kinds('infobox')} parts of the infobox) and ${new Set(rows.flatMap(idsOf)).size} different ids. The text from which the record was made has no pictures; the one figure that it names, the locator map of the infobox, is covered by places and border claims. “Lines” are lines of that text.`,
    ...coverage.sections.flatMap((section) => [
      '',
      `## ${section.heading}`,
      '',
      ...table(
        COLUMNS,
        section.rows.map((r) => [
          `${r.id} (${r.kind})`,
          linesText(r.lines),
          cell(r.what),
          code(r.steps),
          code(r.events),
          code([...r.units, ...r.sorties, ...r.fires, ...r.places, ...r.features, ...r.axes]),
          code(r.claims),
        ]),
      ),
    ]),
    '',
    '## Looked for and not found',
    '',
    'No source consulted gives these; they are not drawn.',
    '',
    ...table(['What', 'Why it is not in the record'], coverage.gaps.map((g) => [cell(g.what), cell(g.why)])),
    '',
    '## The timeline from which the record was started',
    '',
    `Each of its ${coverage.timeline.length} rows and the events that cover it.`,
    '',
    ...table(
      ['Line', 'Date', 'Events'],
      coverage.timeline.map((r) => [`${r.line}`, cell(r.date), code(r.events)]),
    ),
    '',
  ].join('\n')
}

/** Lines of the article that carry text and are in no row. */
function articleLinesLeftOut(coverage: Coverage, text: string): number[] {
  const held = rowsOf(coverage).map((r) => r.lines)
  return numbered(text, (line) => line.trim() !== '' && !line.startsWith('=')).filter((n) => !held.some(([from, to]) => from <= n && n <= to))
}

/** Rows of the timeline's tables that no event covers. */
function timelineLinesLeftOut(coverage: Coverage, text: string): number[] {
  const held = new Set(coverage.timeline.map((r) => r.line))
  return numbered(text, (line) => line.startsWith('|') && !/^\|(---|\s*date\b)/.test(line)).filter((n) => !held.has(n))
}

const numbered = (text: string, keep: (line: string) => boolean) => text.split('\n').flatMap((line, i) => (keep(line) ? [i + 1] : []))

function main(args: readonly string[]): void {
  const { record, faults } = readRecordFromDisk()
  printFaults(faults)
  if (!record || faults.length > 0) return fail(['data/ has faults'])
  const coverage = readCoverage()
  const problems = [...unknownIds(coverage, record).map((t) => `not in the record: ${t}`), ...claimsLeftOut(coverage, record).map((t) => `in no row: claim ${t}`), ...firesLeftOut(coverage, record).map((t) => `in no row: fire ${t}`)]
  const check = (flag: string, find: (c: Coverage, text: string) => number[]) => {
    const file = args[args.indexOf(flag) + 1]
    if (!args.includes(flag) || file === undefined) return
    problems.push(...find(coverage, readFileSync(file, 'utf8')).map((n) => `${file}: line ${n} is in no row`))
  }
  check('--article', articleLinesLeftOut)
  check('--timeline', timelineLinesLeftOut)
  if (problems.length > 0) return fail(problems)
  writeFileSync(fileURLToPath(new URL('../../docs/COVERAGE.md', import.meta.url)), coveragePage(coverage))
  console.log('docs/COVERAGE.md')
}

function fail(problems: readonly string[]): void {
  for (const problem of problems) console.error(problem)
  process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
