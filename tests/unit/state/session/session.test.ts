import { describe, expect, it } from 'vitest'
import { createSession, type Session } from '@/state/session/session'

/** The changes that subscribers receive while `act` runs, each as the names of the changed fields. */
function changesOf(session: ReturnType<typeof createSession>, act: () => void): string[][] {
  const changes: string[][] = []
  const stop = session.subscribe((now, old) => {
    const fields = Object.keys(now) as (keyof Session)[]
    changes.push(fields.filter((field) => now[field] !== old[field]).sort())
  })
  act()
  stop()
  return changes
}

describe('the session', () => {
  it('starts presenting in one change, and ends with what exploring keeps', () => {
    const session = createSession({
      selection: { kind: 'unit', id: 'su_9mab' },
      helpOpen: true,
      typed: '12',
      blank: 'black',
    })
    const begun = changesOf(session, () => session.actions.present(4))
    expect(begun).toEqual([
      ['blank', 'firstSight', 'hasPresented', 'helpOpen', 'mode', 'selection', 'step', 'stepRun', 'typed'],
    ])
    session.actions.openPanel('notes')
    session.actions.lookRound()
    const ended = changesOf(session, () => session.actions.leavePresentation())
    expect(ended).toEqual([['away', 'mode', 'notesOpen']])
    expect([session.getState().step, session.getState().hasPresented]).toEqual([4, true])
  })

  it('opens, closes and toggles one panel at a time', () => {
    const session = createSession()
    expect(changesOf(session, () => session.actions.togglePanel('notes'))).toEqual([['notesOpen']])
    expect(changesOf(session, () => session.actions.openPanel('help'))).toEqual([['helpOpen']])
    expect(changesOf(session, () => session.actions.closePanel('notes'))).toEqual([['notesOpen']])
    expect([session.getState().notesOpen, session.getState().helpOpen]).toEqual([false, true])
    session.actions.showSheet('orbat')
    session.actions.showSheet('air')
    expect(session.getState()).toMatchObject({ sheet: 'air', sheetBefore: null, firstSight: false })
  })

  it('selects on a layer that was off', () => {
    const session = createSession()
    session.actions.setLayer('air', false)
    session.actions.selectOnLayer({ kind: 'sortie', id: 'so_1' }, 'air')
    expect(session.getState().layers.air).toBe(true)
    expect(session.getState().layers.units).toBe(true)
  })

  it('keeps three digits of a typed number, without leading zeros', () => {
    const session = createSession()
    for (const digit of '012345') session.actions.typeDigit(digit)
    expect(session.getState().typed).toBe('345')
    session.actions.deleteDigit()
    expect(session.getState().typed).toBe('34')
  })

  it('follows or stands, never both', () => {
    const session = createSession()
    session.actions.follow()
    session.actions.stand({ lon: 118, lat: 47, bearingDeg: 0, name: 'here' })
    expect([session.getState().follow, session.getState().standing?.name]).toEqual([false, 'here'])
    session.actions.follow()
    expect([session.getState().follow, session.getState().standing]).toEqual([true, null])
  })

  it('keeps the step within a deck that became shorter', () => {
    const session = createSession({ step: 9 })
    session.actions.replaceDeck({ title: 'Mine', chapters: [] }, 3)
    expect(session.getState().step).toBe(3)
    session.actions.replaceDeck(null, -1)
    expect(session.getState().step).toBe(0)
  })
})
