import { beforeEach, describe, expect, it, vi } from 'vitest'
import { deckOf, nextStep, previousStep } from '@/record/deck/deck'
import type { ActionContext } from '@/state/actions/action'
import { goToStep, moveTo, present, questionOf } from '@/state/actions/stepping'
import { createPlayback } from '@/state/clock/playback'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { createSession, type Session } from '@/state/session/session'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const deck = deckOf(record.chapters)
const at = deck.steps.findIndex((s) => s.step.question)

function talk(initial: Partial<Session> = {}): ActionContext {
  return {
    record,
    deck,
    playback: createPlayback(record.start, record.end, record.opening),
    session: createSession(initial),
    camera: createCameraHandle(),
    page: {
      toggleFullScreen: vi.fn(),
      enterFullScreen: vi.fn(),
      copyLink: vi.fn(),
      announce: vi.fn(),
      middle: () => ({ x: 0, y: 0 }),
    },
  }
}
const forward = (c: ActionContext) => moveTo(c, (i) => nextStep(deck, i))
const back = (c: ActionContext) => moveTo(c, (i) => previousStep(deck, i))
const step = (c: ActionContext) => c.session.getState().step

describe('a question and the clicker', () => {
  let c: ActionContext
  beforeEach(() => {
    c = talk()
    present(c, at)
  })

  it('asks first, shows what was done at the next press, and goes on at the one after', () => {
    expect(questionOf(c)).toBe('asked')
    forward(c)
    expect([questionOf(c), step(c)]).toEqual(['answered', at])
    forward(c)
    expect(step(c)).toBe(at + 1)
    expect(c.session.getState().questionAnswered).toBe(false)
  })

  it('shows a step that is reached backwards as it ended, and goes back from a question at once', () => {
    forward(c)
    forward(c)
    back(c)
    expect([questionOf(c), step(c)]).toEqual(['answered', at])
    goToStep(c, at)
    expect(questionOf(c)).toBe('asked')
    back(c)
    expect(step(c)).toBe(at - 1)
  })

  it('does not stand in the way of a jump', () => {
    moveTo(c, () => 0)
    expect(step(c)).toBe(0)
  })

  it('brings the picture back before it reveals anything', () => {
    c.session.actions.toggleBlank('black')
    forward(c)
    expect(questionOf(c)).toBe('asked')
  })
})

describe('where nobody lectures', () => {
  it.each([{ kiosk: 45 }, { story: 'playing' as const }])('asks nothing with %o', (set) => {
    const c = talk(set)
    present(c, at)
    expect(questionOf(c)).toBeNull()
    forward(c)
    expect(step(c)).toBe(at + 1)
  })
})
