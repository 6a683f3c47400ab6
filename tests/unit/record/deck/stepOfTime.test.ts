import { describe, expect, it } from 'vitest'
import { deckOf, stepOfTime } from '@/record/deck/deck'
import { at, realRecord } from '../../../helpers/record'

const { steps } = deckOf(realRecord().chapters)
const idAt = (time: string) => stepOfTime(steps, at(time))?.step.id

describe('the step of a time', () => {
  it('is one of the campaign, though later chapters return to that day', () => {
    expect(idAt('1939-08-25T12:00+08:00')).toBe('barrage')
    expect(idAt('1939-07-03T06:45+08:00')).toBe('alarm')
  })

  it('is of the chapters after the war only at their time', () => {
    expect(steps.find((s) => s.step.id === idAt('1939-09-16T12:59+08:00'))!.t).toBeLessThan(
      at('1939-09-16T13:00+08:00'),
    )
  })

  it('is none before the first', () => {
    expect(stepOfTime(steps, at('1939-05-11T04:59+08:00'))).toBeUndefined()
  })
})
