import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseAccounts } from '@/record/read/parseAccounts'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const raw = JSON.parse(readFileSync('data/accounts.json', 'utf8')) as { differences: Record<string, unknown>[] }

describe('parseAccounts', () => {
  const first = raw.differences[0]!
  const parse = (change: Record<string, unknown>) =>
    parseAccounts({ ...raw, differences: [{ ...first, ...change }] }, record)

  it('leaves out a difference that names what is not there, and says where', () => {
    for (const [change, path] of [
      [{ place: 'nowhere' }, 'differences[0].place'],
      [{ claims: ['cl.none'] }, 'differences[0].claims[0]'],
      [{ until: first.from }, 'differences[0].until'],
      [{ seenAt: '1939-07-22T15:00+08:00' }, 'differences[0].seenAt'],
      [{ soviet: { ...(first.soviet as object), sources: [{ id: 'NONE' }] } }, 'differences[0].soviet.sources[0].id'],
      [
        { japanese: { ...(first.japanese as object), changes: [{ what: 'line-untold', line: 'none' }] } },
        'differences[0].japanese.changes[0].line',
      ],
      [
        {
          soviet: {
            ...(first.soviet as object),
            changes: [{ what: 'unit-untold', unit: 'su_none', from: first.from }],
          },
        },
        'differences[0].soviet.changes[0].unit',
      ],
    ] as const) {
      const { differences, faults } = parse(change)
      expect(differences).toEqual([])
      expect(faults.map((f) => f.path)).toEqual([path])
    }
  })

  it('reports a file that is none, and an id used twice', () => {
    expect(parseAccounts([], record).faults).toHaveLength(1)
    expect(parseAccounts({ ...raw, differences: [first, first] }, record).faults.map((f) => f.path)).toEqual([
      'differences[1].id',
    ])
  })
})
