import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import Ajv from 'ajv'
import { describe, expect, it } from 'vitest'
import { migrate, MIGRATIONS, type Migration } from '@/record/read/migrate'
import { faultText, type Fault } from '@/record/schema/fault'
import { SCHEMA_VERSION } from '@/record/schema/version'
import { checkFiles } from '../../../scripts/check/files'
import { fileSchemas, schemaAddress, schemaPages } from '../../../scripts/docs/schemas'
import { DATA_FOLDER } from '../../../scripts/readRecord'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
const FILES = [...fileSchemas().keys()]

/** As an editor does it: the schema that the file names, in another library's validator. */
function validator(file: string) {
  const folder = file.includes('/') ? `${DATA_FOLDER}terrain/` : DATA_FOLDER
  return new Ajv({ allErrors: true }).compile(json(folder + String(json(DATA_FOLDER + file).$schema)))
}

describe('the JSON Schema files', () => {
  it.each(schemaPages().map((p) => [p.path, p.text]))(
    '%s is what the schemas give (else: npm run docs)',
    (path, text) => {
      expect(readFileSync(`${DATA_FOLDER}../${path}`, 'utf8')).toBe(text)
    },
  )

  it.each(FILES)('of data/%s is named by it and accepts it, by another library', (file) => {
    expect(json(DATA_FOLDER + file).$schema).toBe(schemaAddress(file))
    const validate = validator(file)
    validate(json(DATA_FOLDER + file))
    expect(validate.errors).toBeNull()
  })

  it.each([
    ['tracks.json', 'tracks', { unit: 'SU One', segments: [] }, /pattern|fewer/],
    [
      'events.json',
      'events',
      {
        id: 'ev.x',
        t: '1939-08-20T06:00',
        precision: 'minute',
        title: 'x',
        weight: 1,
        confidence: 'documented',
        sources: [{ id: 'SEED' }],
      },
      /pattern/,
    ],
    ['places.json', 'places', { id: 'x', names: {} }, /required|kind/],
    [
      'sources.json',
      'sources',
      {
        id: 'X',
        type: 'book',
        title: 'X',
        language: 'en',
        custom: { perspective: 'hostile', seen: 'x', licence: 'x' },
      },
      /equal to one|allowed/,
    ],
  ])('of data/%s rejects a bad entry', (file, list, entry, says) => {
    const validate = validator(file)
    const raw = json(DATA_FOLDER + file)
    expect(validate({ ...raw, [list]: [entry] })).toBe(false)
    expect(validate.errors!.map((e) => e.message).join('; ')).toMatch(says)
  })
})

describe('checkFiles', () => {
  const inFolder = (change: (file: string, raw: Record<string, unknown>) => void, run: (faults: string[]) => void) => {
    const folder = mkdtempSync(join(tmpdir(), 'data-')) + sep
    try {
      mkdirSync(`${folder}terrain`)
      for (const file of FILES) {
        const raw = json(DATA_FOLDER + file)
        change(file, raw)
        writeFileSync(folder + file, JSON.stringify(raw))
      }
      run(checkFiles(folder).map(faultText))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('finds no fault in data/', () => {
    expect(checkFiles(DATA_FOLDER).map(faultText)).toEqual([])
  })

  it('reports a file that names no schema or another', () => {
    inFolder(
      (file, raw) => {
        if (file === 'events.json') delete raw.$schema
        if (file === 'terrain/lakes.json') raw.$schema = './lakes.json'
      },
      (faults) =>
        expect(faults).toEqual([
          'events.json: $schema: expected "./schema/events.schema.json", got nothing',
          'terrain/lakes.json: $schema: expected "../schema/terrain-lakes.schema.json", got "./lakes.json"',
        ]),
    )
  })

  it('reports a mistake in the tables of the ground', () => {
    inFolder(
      (file, raw) => {
        if (file === 'terrain/lakes.json') (raw.lakes as Record<string, unknown>[])[1]!.levelM = 'high'
      },
      (faults) => expect(faults).toEqual(['terrain/lakes.json: lakes[1].levelM: expected number, got "high"']),
    )
  })
})

describe('migrate', () => {
  const asNow = MIGRATIONS.length + 1
  /** Two steps that a future version might have: a renamed field, then a list of another shape. */
  const steps: Migration[] = [
    (_file, raw) => ({ ...raw, colour: raw.color, color: undefined }),
    (file, raw) => ({ ...raw, file, colour: [raw.colour] }),
  ]
  const run = (version: unknown, some = steps) => {
    const faults: Fault[] = []
    const raw = Object.freeze({ schemaVersion: version, color: 'red' })
    return { now: migrate('x.json', raw, faults, some), faults: faults.map(faultText) }
  }

  it('has a step for every version below the current one', () => {
    expect(asNow).toBe(SCHEMA_VERSION)
  })

  it('converts an old file through every step in between, and leaves the original unchanged', () => {
    expect(run(1)).toEqual({ now: { schemaVersion: 3, color: undefined, colour: ['red'], file: 'x.json' }, faults: [] })
    expect(run(2).now).toMatchObject({ schemaVersion: 3, color: 'red' })
    expect(run(3).now).toEqual({ schemaVersion: 3, color: 'red' })
  })

  it('rejects a newer file and says that the build is older', () => {
    expect(run(4)).toEqual({
      now: null,
      faults: [
        'x.json: schemaVersion: expected a whole number from 1 to 3, got 4 (the file is newer than this build: update the project)',
      ],
    })
  })

  it.each([0, -1, 1.5, '1', null, Number.NaN])('rejects version %s', (version) => {
    const { now, faults } = run(version)
    expect(now).toBeNull()
    expect(faults).toHaveLength(1)
  })

  it('reads a file without a version as current, and reports it', () => {
    const { now, faults } = run(undefined)
    expect(now).toMatchObject({ schemaVersion: 3, color: 'red' })
    expect(faults).toEqual(['x.json: schemaVersion: expected a whole number from 1 to 3, got nothing'])
  })
})
