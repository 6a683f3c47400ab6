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

  const keyframe = {
    t: '1939-07-04T04:30+08:00',
    depart: '1939-07-04T05:00+08:00',
    place: 'july-bridge',
    posture: 'crossing',
    confidence: { fact: 'approximate', place: 'approximate' },
    sources: { fact: [{ id: 'JPGOM1' }], place: [{ id: 'JPGOM1' }] },
  }
  const course = (change: object, of: object = {}) => ({
    what: 'unit-course',
    unit: 'jp_72',
    from: '1939-07-04T00:00+08:00',
    until: '1939-07-05T08:00+08:00',
    keyframes: [{ ...keyframe, ...of }],
    ...change,
  })
  /** Changes that do not hold, and where. */
  const changes: readonly [object, string][] = [
    [course({ unit: 'su_none' }), 'unit'],
    [course({ from: '1939-07-16T00:00+08:00', until: '1939-07-17T00:00+08:00' }), 'keyframes[0].t'],
    [course({}, { place: 'nowhere' }), 'keyframes[0].place'],
    [course({}, { depart: '1939-07-04T04:00+08:00' }), 'keyframes[0].depart'],
    [course({}, { sources: { ...keyframe.sources, place: [{ id: 'NONE' }] } }), 'keyframes[0].sources.place[0].id'],
    [course({}, { depart: '1939-07-08T05:00+08:00' }), 'keyframes[0].depart'],
    [
      course(
        { unit: 'jp_kobayashi', from: '1939-08-10T00:00+08:00', until: '1939-08-11T00:00+08:00' },
        { t: '1939-08-10T04:30+08:00', depart: undefined },
      ),
      'from',
    ],
    [{ what: 'fire-span', fire: 'fire.none' }, 'fire'],
    [{ what: 'fire-span', fire: 'fire.08-20.second', on: ['chita'] }, 'on[0]'],
    [{ what: 'fire-span', fire: 'fire.08-20.second', until: '1939-08-20T06:00+08:00' }, 'until'],
    [{ what: 'sortie-time', sortie: 'so.none', t: '1939-08-20T06:00+08:00' }, 'sortie'],
  ]

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
      ...changes.map(([told, path]) => [
        { japanese: { ...(first.japanese as object), changes: [told] } },
        `differences[0].japanese.changes[0].${path}`,
      ]),
    ] as [Record<string, unknown>, string][]) {
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
