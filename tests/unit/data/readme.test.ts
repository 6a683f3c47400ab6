import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultText } from '@/record/schema/fault'
import { FILE_NAMES, LIST_FILES, type FileName, type ListFileName } from '@/record/schema/files'
import { parseRecord } from '@/record/read/parse'
import { checkGround } from '../../../scripts/check/ground'
import { readContext, rulesOfFiles } from '../../../scripts/check/readContext'
import { DATA_FOLDER } from '../../../scripts/readRecord'

const README = readFileSync(`${DATA_FOLDER}README.md`, 'utf8')
type Raw = Record<FileName, Record<string, unknown>>
const fresh = () =>
  Object.fromEntries(FILE_NAMES.map((f) => [f, JSON.parse(readFileSync(DATA_FOLDER + f, 'utf8'))])) as Raw

/** The examples of the page: the file named first and the JSON shown, by heading. */
const EXAMPLES = README.split('\n## ').flatMap((part) => {
  const [heading = ''] = part.split('\n')
  const json = /```json\n([\s\S]+?)```/.exec(part)?.[1]
  const file = /`(\w+\.json)`/.exec(part.slice(heading.length))?.[1]
  return heading.startsWith('Add ') && json && file
    ? [{ heading, file: file as ListFileName, entry: JSON.parse(json) as Record<string, unknown> }]
    : []
})

function withExamples(change: (entry: Record<string, unknown>, heading: string) => void = () => {}): {
  raw: Raw
  faults: string[]
  /** Findings of the slower checks; they take seconds, so they run only when reading found nothing. */
  findings: () => string[]
} {
  const raw = fresh()
  for (const { heading, file, entry } of EXAMPLES) {
    const own = structuredClone(entry)
    change(own, heading)
    const list =
      file === 'chapters.json'
        ? (raw[file].chapters as { steps: unknown[] }[])[0]!.steps
        : (raw[file][LIST_FILES[file].list] as unknown[])
    list.push(own)
  }
  const { record, faults } = parseRecord(raw)
  const findings = () =>
    checkGround(readContext(record!), rulesOfFiles(record!))
      .filter((f) => !f.advice)
      .map(faultText)
  return { raw, faults: faults.map(faultText), findings }
}

function earlierKeyframe(entry: Record<string, unknown>) {
  const { keyframes } = (entry.segments as { keyframes: Record<string, unknown>[] }[])[0]!
  keyframes.push({ ...keyframes[0], t: '1939-08-20T08:00+08:00' })
}

function undatedCommanders(entry: Record<string, unknown>) {
  entry.commanders = [{ name: 'A' }, { name: 'B' }]
}

describe('data/README.md', () => {
  it('has an example for each kind of entry', () => {
    expect(EXAMPLES.map((e) => e.file)).toEqual([
      'forces.json',
      'persons.json',
      'tracks.json',
      'places.json',
      'events.json',
      'sorties.json',
      'fires.json',
      'features.json',
      'claims.json',
      'sources.json',
      'chapters.json',
    ])
  })

  it('has examples that the record accepts without a fault', () => {
    const { faults, findings } = withExamples()
    expect([...faults, ...findings()]).toEqual([])
  })

  it.each<[heading: string, message: RegExp, spoilEntry: (entry: Record<string, unknown>) => void]>([
    ['Add a unit', /^forces\.json: units\[\d+\]\.parent: .*$/, (e) => (e.parent = 'su_57r')],
    ['Add a unit', /^forces\.json: .*commanders\[\d+\]\.from: .*$/, undatedCommanders],
    ['Add a trace of the battle', /^features\.json: .*fact: .*$/, (e) => delete e.fact],
    [
      'Add a person',
      /^persons\.json: .*names\.ru: .*$/,
      (e) => ((e.names as Record<string, string>).ru = 'Ivan Example'),
    ],
    ['Add a keyframe', /^tracks\.json: .*\.t: .*$/, earlierKeyframe],
    [
      'Add a place',
      /^places\.json: .*names\.ru: .*$/,
      (e) => ((e.names as Record<string, string>).ru = 'Sukhoi kolodets'),
    ],
    ['Add an event', /^events\.json: .*\.t: .*$/, (e) => (e.t = '1939-06-31T12:00+08:00')],
    ['Add a sortie', /^sorties\.json: .*count: .*$/, (e) => ((e.flights as { count: number }[])[0]!.count = 0)],
    ['Add a barrage', /^fires\.json: .*place: .*$/, (e) => ((e.on as { place: string }[])[0]!.place = 'noro-hights')],
    [
      'Add a claim',
      /^claims\.json: .*values\[0\].*$/,
      (e) => ((e.values as { parts: { heavy: number } }[])[0]!.parts.heavy = 4),
    ],
    ['Add an event', /^events\.json: .*sources.*$/, (e) => (e.sources = [{ id: 'SED' }])],
    [
      'Add a step',
      /^chapters\.json: .*figure\.claims.*$/,
      (e) => ((e.figure as { claims: string[] }).claims[0] = 'cl.front.augst'),
    ],
    ['Add a step', /^chapters\.json: .*\.id: .*$/, (e) => (e.id = 'khasan')],
  ])('shows the message for the mistake: %s', (heading, message, spoilEntry) => {
    const { faults, findings } = withExamples((entry, own) => own.startsWith(heading) && spoilEntry(entry))
    const reported = faults.find((f) => message.test(f)) ?? findings().find((f) => message.test(f))
    expect(reported).toBeDefined()
    // Row numbers change with every added entry; the words do not.
    const bare = (text: string) => text.replace(/\[\d+\]/g, '[]')
    expect(bare(README)).toContain(bare(reported!))
  })
})
