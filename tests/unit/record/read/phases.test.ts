import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { faultText } from '@/record/schema/fault'
import { smallRaw, spoil } from '../../../helpers/record'

const phase = (id: string, from: string, until: string) => ({
  id,
  names: { en: id },
  short: id,
  from: `${from}+08:00`,
  until: `${until}+08:00`,
  text: '',
  confidence: 'documented',
  sources: [{ id: 'SRC' }],
})

function parsed(path?: string, value?: unknown) {
  const raw = smallRaw()
  spoil(raw['battle.json'], 'phases', [
    phase('one', '1939-05-11T00:00', '1939-07-01T00:00'),
    phase('two', '1939-07-01T00:00', '1939-09-01T00:00'),
  ])
  if (path) spoil(raw['battle.json'], path, value)
  const { record, faults } = parseRecord(raw)
  return { phases: record?.phases.map((p) => p.item.id), faults: faults.map(faultText) }
}

describe('phases of battle.json', () => {
  it('are read in order, and are optional', () => {
    expect(parsed()).toEqual({ phases: ['one', 'two'], faults: [] })
    expect(parsed('phases', undefined)).toEqual({ phases: [], faults: [] })
  })

  it.each([
    [
      'phases[1].from',
      '1939-06-30T00:00+08:00',
      'battle.json: phases[1].from: expected a time not before the end of the phase above, got "1939-06-30T00:00+08:00"',
    ],
    [
      'phases[1].until',
      '1939-06-30T00:00+08:00',
      'battle.json: phases[1].until: expected a time after 1939-07-01T00:00+08:00, got "1939-06-30T00:00+08:00"',
    ],
    [
      'phases[1].until',
      '1940-01-01T00:00+08:00',
      'battle.json: phases[1].until: expected a time not after 1939-09-16T23:59+08:00, got "1940-01-01T00:00+08:00"',
    ],
    [
      'phases[1].sources[0].id',
      'SRK',
      'battle.json: phases[1].sources[0].id: expected a source of sources.json, got "SRK" (did you mean "SRC"?)',
    ],
  ])('%s: one fault, and the others stay', (path, value, message) => {
    const { phases, faults } = parsed(path, value)
    expect(faults).toEqual([message])
    expect(phases).toEqual(['one'])
  })
})
