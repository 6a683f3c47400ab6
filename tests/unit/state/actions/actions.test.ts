import { describe, expect, it, vi } from 'vitest'
import { battleTime, DAY, HOUR } from '@/base/core/battleTime'
import { deckOf } from '@/record/deck/deck'
import type { BattleRecord } from '@/record/model/record'
import { GROUPS, type ActionContext } from '@/state/actions/action'
import { helpRows } from '@/state/actions/helpRows'
import { isLive, isTyping, keyLabel, keyName, matchKey, type KeyLike } from '@/state/actions/keys'
import { applyLink, linkOfView } from '@/state/actions/linkOfView'
import { actionById, ACTIONS } from '@/state/actions/table'
import { createPlayback } from '@/state/clock/playback'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { createSession, type Mode, type Session } from '@/state/session/session'

const chapters = ['a', 'b', 'c'].map((id, i) => ({
  id: `chapter-${id}`,
  title: id,
  steps: [
    {
      id,
      t: `1939-05-${20 + i}T06:00+08:00`,
      camera: { target: [118, 47], distanceM: 9000, bearingDeg: i, pitchDeg: 30 },
      caption: id,
      notes: '',
      highlight: [],
      sources: [],
    },
  ],
}))
const events = [1, 2, 3].map((day) => ({
  item: { id: `e${day}`, title: `event ${day}`, weight: 2 },
  from: battleTime(day * DAY),
  until: battleTime(day * DAY),
}))
const record = {
  start: battleTime(0),
  end: battleTime(128 * DAY),
  opening: battleTime(0),
  chapters,
  events,
  sorties: [],
  tracks: [],
  features: [],
  units: new Map([['su_1', {}]]),
  places: new Map([['hill', {}]]),
} as unknown as BattleRecord

function page(initial: Partial<Session> = {}) {
  const camera = createCameraHandle()
  const context: ActionContext = {
    record,
    deck: deckOf(record.chapters),
    playback: createPlayback(record.start, record.end, record.opening),
    session: createSession(initial),
    camera,
    page: {
      toggleFullScreen: vi.fn(),
      enterFullScreen: vi.fn(),
      copyLink: vi.fn(),
      announce: vi.fn(),
      middle: () => ({ x: 640, y: 360 }),
    },
  }
  const press = (key: string, more: Partial<KeyLike> = {}) => {
    const action = matchKey(event(key, more), context.session.getState(), ACTIONS)
    action?.run(context, keyName(event(key, more)))
    return action?.id ?? null
  }
  return { context, press, session: () => context.session.getState() }
}
const event = (key: string, more: Partial<KeyLike> = {}): KeyLike => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
})

const states: Session[] = []
for (const mode of ['explore', 'present'] as Mode[])
  for (const selection of [null, { kind: 'unit' as const, id: 'su_1' }])
    for (const blank of ['none', 'black', 'white'] as const)
      for (const helpOpen of [false, true])
        for (const typed of ['', '12'])
          for (const away of [false, true])
            for (const stepGridOpen of [false, true])
              for (const find of [
                {},
                { follow: true },
                { standing: { lon: 118, lat: 47, bearingDeg: 0, name: 'here' } },
                { group: ['su_1'] },
                { sheet: 'search' as const },
                { split: { kind: 'accounts' as const } },
                { split: { kind: 'accounts' as const }, group: ['su_1'], follow: true },
              ])
                states.push(
                  createSession({
                    mode,
                    selection,
                    blank,
                    helpOpen,
                    typed,
                    away,
                    stepGridOpen,
                    hasPresented: stepGridOpen,
                    ...find,
                  }).getState(),
                )

describe('action table', () => {
  it('has no two actions on one key in one state', () => {
    const shared = new Set<string>()
    for (const state of states) {
      const taken = new Map<string, string>()
      for (const action of ACTIONS.filter((a) => isLive(a, state)))
        for (const key of new Set(action.keys)) {
          if (taken.has(key)) shared.add(`${key} in ${state.mode}: ${taken.get(key)}, ${action.id}`)
          taken.set(key, action.id)
        }
    }
    expect([...shared]).toEqual([])
  })

  it('gives each action its own id, a label, a group of help and a key', () => {
    expect(new Set(ACTIONS.map((a) => a.id)).size).toBe(ACTIONS.length)
    for (const a of ACTIONS) {
      expect(a.label.trim(), a.id).not.toBe('')
      expect(GROUPS).toContain(a.group)
      expect(a.keys.length, a.id).toBeGreaterThan(0)
      expect(a.keys.map(keyLabel).every(Boolean)).toBe(true)
      expect(
        states.some((s) => isLive(a, s)),
        a.id,
      ).toBe(true)
    }
    expect(() => actionById('nothing')).toThrow('expected a known action')
  })

  it('leaves F5, Tab and PageDown to the browser while exploring', () => {
    const { press } = page()
    for (const key of ['F5', 'Tab', 'PageDown', 'PageUp', 'F11']) expect(press(key)).toBeNull()
  })
})

describe('help', () => {
  it('lists every key of every action once in its group, with the keys for presenting first while presenting', () => {
    for (const mode of ['explore', 'present'] as Mode[]) {
      const groups = helpRows(ACTIONS, mode)
      expect(groups[0]!.group).toBe(mode === 'present' ? 'Presentation' : GROUPS[0])
      for (const { group, rows } of groups) {
        expect(new Set(rows.map((r) => r.label)).size).toBe(rows.length)
        for (const action of ACTIONS.filter((a) => a.group === group && a.id !== 'type-number'))
          expect(rows.find((r) => r.label === action.label)?.keys, action.id).toEqual(
            expect.arrayContaining(action.keys.map(keyLabel)),
          )
      }
    }
  })
})

describe('keys', () => {
  it('never takes keys from fields, from the browser, or from the focused control', () => {
    const { press } = page({ selection: { kind: 'unit', id: 'su_1' } })
    for (const tagName of ['INPUT', 'TEXTAREA', 'SELECT']) expect(press('c', { target: { tagName } })).toBeNull()
    expect(press('c', { target: { tagName: 'DIV', isContentEditable: true } })).toBeNull()
    for (const held of ['ctrlKey', 'metaKey', 'altKey']) expect(press('c', { [held]: true })).toBeNull()
    expect(press('c', { defaultPrevented: true })).toBeNull()
    expect(press('c', { isComposing: true })).toBeNull()
    const button = { tagName: 'BUTTON', closest: () => ({}) }
    expect(press(' ', { target: button })).toBeNull()
    expect(press('Enter', { target: button })).toBeNull()
    expect(press('ArrowLeft', { target: button })).toBe('hour-back')
    expect(isTyping(null)).toBe(false)
  })
})

describe('exploring by keyboard', () => {
  it('moves the clock', () => {
    const { context, press } = page()
    press('ArrowRight', { shiftKey: true })
    press('ArrowRight')
    expect(context.playback.clock.t).toBe(DAY + HOUR)
    press(']')
    expect(context.playback.clock.t).toBe(2 * DAY)
    press('[')
    expect(context.playback.clock.t).toBe(DAY)
    press(' ')
    press('>', { shiftKey: true })
    expect(context.playback.clock).toMatchObject({ playing: true, rate: 600 })
    press(',')
    expect(context.playback.clock.rate).toBe(300)
  })

  it('clears the selection before anything else', () => {
    const { press, session } = page({ selection: { kind: 'unit', id: 'su_1' } })
    expect(press('Escape')).toBe('clear')
    expect(session().selection).toBeNull()
    expect(press('Escape')).toBeNull()
  })
})

describe('presenting by clicker', () => {
  it('steps with the clicker’s keys and keeps on at F5', () => {
    const { press, session } = page()
    press('p')
    expect(session()).toMatchObject({ mode: 'present', step: 0 })
    press('PageDown')
    press('PageDown')
    press('PageDown')
    expect(session().step).toBe(2)
    press('PageUp')
    expect(session().step).toBe(1)
    expect(press('F5')).toBe('keep-presenting')
    expect(session()).toMatchObject({ mode: 'present', step: 1 })
    press('Home')
    expect(session().step).toBe(0)
    press('End')
    expect(session().step).toBe(2)
  })

  it('shows a step at its beginning when reached forwards, in its final state when reached backwards', () => {
    const { press, session } = page({ mode: 'present', step: 0 })
    press(' ')
    expect(session()).toMatchObject({ step: 1, stepAtEnd: false })
    press('ArrowRight')
    press('ArrowUp')
    expect(session()).toMatchObject({ step: 1, stepAtEnd: true })
    press('Home')
    const { stepRun } = session()
    press('PageUp')
    expect(session(), 'there is nothing before the first').toMatchObject({ step: 0, stepRun })
    press('r')
    expect(session(), 'R plays it again').toMatchObject({ step: 0, stepAtEnd: false, stepRun: stepRun + 1 })
  })

  it('goes to a step by its number and G, and reports what it cannot do', () => {
    const { context, press, session } = page({ mode: 'present', step: 0 })
    press('g')
    expect(context.page.announce).toHaveBeenCalledWith('Type the number of a step first, then G')
    press('0')
    expect(session().typed, 'no number begins with nought').toBe('')
    press('1')
    press('2')
    expect(session().typed).toBe('12')
    press('g')
    expect(context.page.announce).toHaveBeenCalledWith('There are 3 steps')
    expect(session()).toMatchObject({ typed: '', step: 0 })
    press('3')
    expect(press('Enter')).toBe('go-enter')
    expect(session()).toMatchObject({ typed: '', step: 2 })
    press('9')
    expect(press('Backspace')).toBe('untype')
    expect(press('Backspace')).toBe('step-previous-backspace')
    press('2')
    expect(press('Escape')).toBe('untype-all')
    expect(session()).toMatchObject({ typed: '', mode: 'present', step: 1 })
    for (const digit of '12345') press(digit)
    expect(session().typed, 'three digits at most').toBe('345')
  })

  it('looks round and resumes with R and Escape; the clicker goes to the next step', () => {
    const { press, session } = page({ mode: 'present', step: 0 })
    press('+')
    expect(session().away).toBe(true)
    press('r')
    expect(session()).toMatchObject({ away: false, step: 0, stepRun: 0 })
    press('q')
    expect(press('Escape')).toBe('come-back')
    expect(session()).toMatchObject({ away: false, mode: 'present' })
    press('ArrowRight', { shiftKey: true })
    press('PageDown')
    expect(session()).toMatchObject({ away: false, step: 1, stepAtEnd: false })
    press('End')
    press('e')
    press('PageDown')
    expect(session(), 'from the last step the clicker comes back to it').toMatchObject({ away: false, step: 2 })
  })

  it('starts again at F5 once it has presented, and leaves F5 alone before', () => {
    const { press, session } = page()
    expect(press('F5')).toBeNull()
    press('p')
    press('PageDown')
    press('Escape')
    expect(session().mode).toBe('explore')
    expect(press('F5')).toBe('present-again')
    expect(session()).toMatchObject({ mode: 'present', step: 1 })
  })

  it('blanks, and the next press only shows the picture again', () => {
    const { press, session } = page({ mode: 'present', step: 1 })
    for (const key of ['b', '.', '/', ';', ':']) {
      press(key)
      expect(session().blank).toBe('black')
      press(key)
      expect(session().blank).toBe('none')
    }
    press('w')
    expect(session().blank).toBe('white')
    press('PageDown')
    expect(session()).toMatchObject({ blank: 'none', step: 1 })
    press('b')
    press('Escape')
    expect(session()).toMatchObject({ blank: 'none', mode: 'present' })
    press('Escape')
    expect(session().mode).toBe('explore')
  })

  it('starts from the time shown with shift', () => {
    const { context, press, session } = page()
    context.playback.seek(9.5 * DAY)
    press('P', { shiftKey: true })
    expect(session().step).toBe(1)
  })
})

describe('the link of a view', () => {
  it('restores the view', () => {
    const { context } = page()
    const problems = applyLink(
      {
        t: battleTime(5 * DAY),
        rate: 600,
        lang: 'ja',
        exaggeration: 2,
        hide: ['air'],
        select: { kind: 'place', id: 'hill' },
      },
      context,
    )
    expect(problems).toEqual([])
    const link = linkOfView(context)
    const other = page().context
    applyLink(link, other)
    expect(linkOfView(other)).toEqual(link)
    expect(other.playback.clock.t).toBe(5 * DAY)
    expect(other.session.getState()).toMatchObject({
      language: 'ja',
      exaggeration: 2,
      selection: { kind: 'place', id: 'hill' },
    })
    expect(other.session.getState().layers).toMatchObject({ air: false, units: true })
  })

  it('opens a chapter at its time and camera, and reports unknown ids', () => {
    const { context } = page()
    expect(applyLink({ chapter: 'chapter-b', present: true }, context)).toEqual([])
    expect(context.session.getState()).toMatchObject({ mode: 'present', step: 1 })
    expect(context.camera.opening).toMatchObject({ bearingDeg: 1 })
    expect(linkOfView(context)).toEqual({ present: true, chapter: 'b' })
    expect(applyLink({ chapter: 'nope', select: { kind: 'unit', id: 'su_2' } }, context)).toEqual([
      'Link parameter chapter: expected the id of a chapter or step, got "nope"',
      'Link parameter unit: expected the id of a unit, got "su_2"',
    ])
  })

  it('finds an id followed by the full stop of a sentence', () => {
    const { context } = page()
    expect(applyLink({ chapter: 'chapter-b.', select: { kind: 'place', id: 'hill.' } }, context)).toEqual([])
    expect(context.session.getState()).toMatchObject({ step: 1, selection: { kind: 'place', id: 'hill' } })
  })

  it('contains the quality only when it was chosen', () => {
    const { context } = page({ quality: 'low' })
    expect(linkOfView(context).quality).toBeUndefined()
    expect(linkOfView(context, { quality: 'low' }).quality).toBe('low')
    // Lowered because of slow frames: the next machine may be faster.
    context.session.actions.lowerQuality('medium')
    expect(linkOfView(context).quality).toBeUndefined()
    context.session.actions.chooseQuality('high')
    expect(linkOfView(context).quality).toBe('high')
  })
})
