import { describe, expect, it } from 'vitest'
import { stateAt, type BattleState } from '@/record/domain/stateAt'
import { stateCommand } from '../../../scripts/state/command'
import { at, realRecord } from '../../helpers/record'
import { spawnScript } from '../../helpers/spawnScript'

const state = (...args: string[]) => stateCommand(args, () => ({ record: realRecord(), faults: [] }))

const GRADE = /^(documented|approximate|reconstructed)$/

describe('the state on the command line', () => {
  it('prints what stateAt returns, in the documented shape', async () => {
    const { code, stdout, stderr } = await spawnScript('scripts/state.ts', '1939-08-25T12:00')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const printed = JSON.parse(stdout) as BattleState
    expect(printed).toEqual(JSON.parse(JSON.stringify(stateAt(realRecord(), at('1939-08-25T12:00')))))
    expect(printed.time).toBe('1939-08-25T12:00+08:00')
    expect(Object.keys(printed)).toEqual(['time', 'units', 'events', 'sorties', 'fronts'])
    for (const unit of printed.units) {
      expect(unit).toMatchObject({
        id: expect.any(String),
        name: expect.any(String),
        side: expect.stringMatching(/^(su|mn|jp|mk)$/),
        lon: expect.any(Number),
        lat: expect.any(Number),
        posture: expect.any(String),
        confidence: { fact: expect.stringMatching(GRADE), place: expect.stringMatching(GRADE) },
      })
      expect(unit.sources.fact.length).toBeGreaterThan(0)
      expect(unit.sources.place.length).toBeGreaterThan(0)
    }
    expect(printed.fronts.some((f) => f.kind === 'pocket')).toBe(true)
  })

  it('prints one unit, and takes a time with an offset', () => {
    const { code, stdout } = state('1939-08-25T04:00Z', '--unit', 'su_9mab')
    expect(code).toBe(0)
    const printed = JSON.parse(stdout) as BattleState
    expect([printed.time, printed.units.map((u) => u.id)]).toEqual(['1939-08-25T12:00+08:00', ['su_9mab']])
  })

  it('prints sentences with --text', () => {
    const { code, stdout, stderr } = state('1939-08-25T12:00', '--text')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/25 August 1939, 12:00[\s\S]*SOVIET[\s\S]*JAPANESE[\s\S]*CHANGED IN THE LAST DAY/)
  })

  it('ends a process with its exit code', async () => {
    const { code, stdout, stderr } = await spawnScript('scripts/state.ts', 'tomorrow')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/"tomorrow"[\s\S]*usage:/)
  })

  it('prints faults of data/ and ends with 1, with the state if there is one', () => {
    const fault = { file: 'forces.json', path: 'units[0].side', expected: 'a side', got: '"xx"' }
    const some = stateCommand(['1939-08-25T12:00'], () => ({ record: realRecord(), faults: [fault] }))
    expect(some).toMatchObject({ code: 1, stderr: expect.stringContaining('forces.json: units[0].side') })
    expect((JSON.parse(some.stdout) as BattleState).units.length).toBeGreaterThan(0)
    expect(stateCommand(['1939-08-25T12:00'], () => ({ record: null, faults: [fault] }))).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('forces.json: units[0].side'),
    })
  })

  it.each([
    ['no time', [], /no time/],
    ['no such date', ['1939-06-31T12:00'], /1939-06-31T12:00/],
    ['no such hour', ['1939-08-20T25:00'], /25:00/],
    ['a word', ['tomorrow'], /"tomorrow"/],
    ['a time before the battle', ['1939-05-10T12:00'], /1939-05-11T00:00\+08:00 to 1939-09-16T23:59\+08:00/],
    ['an unknown unit', ['1939-08-20T12:00', '--unit', 'su_99'], /"su_99"/],
    ['a misspelt unit', ['1939-08-20T12:00', '--unit', 'su_9mabb'], /did you mean "su_9mab"/],
    ['an option it has not', ['1939-08-20T12:00', '--words'], /"--words"/],
    ['a unit left out', ['1939-08-20T12:00', '--unit'], /--unit/],
  ])('reports what is wrong with %s and ends with 2', (_, args, says) => {
    const { code, stdout, stderr } = state(...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr.split('usage:')[0]).toMatch(says)
    expect(stderr).toContain('usage:')
  })
})
