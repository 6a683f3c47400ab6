import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { deckOf } from '@/record/deck/deck'
import { battleText } from '@/record/text/battleText'
import { realRecord } from '../../helpers/record'

const record = realRecord()
const asked = deckOf(record.chapters).steps.filter((s) => s.step.question)

describe('the decisions put to the audience', () => {
  it('are eight or more, four or more from either seat', () => {
    // A step that the reader drops would otherwise not be missed.
    expect(asked).toHaveLength(9)
    for (const seat of ['su', 'jp'])
      expect(asked.filter((s) => s.step.question!.seat === seat).length).toBeGreaterThanOrEqual(4)
  })

  it('each differ in their options and cite a work for every statement', () => {
    for (const { step } of asked) {
      const { options, done, discuss } = step.question!
      expect(new Set(options.map((o) => o.text)).size).toBe(options.length)
      for (const { sources } of [...options, done])
        expect(sources.some(({ id }) => !record.sources.get(id)!.custom.memory)).toBe(true)
      expect(discuss.every((prompt) => prompt.endsWith('?'))).toBe(true)
    }
  })

  it('are told in words near their hour, with what was done, and not a month later', () => {
    for (const { step, t } of asked) {
      const words = battleText(record, t)
      expect(words).toContain(step.question!.ask)
      expect(words).toContain(step.question!.done.outcome)
    }
    expect(battleText(record, parseBattleTime('1939-05-20T12:00')!)).not.toContain('A QUESTION OF THESE HOURS')
  })
})
