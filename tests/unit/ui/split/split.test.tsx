// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { FILE_NAMES, type FileName } from '@/record/schema/files'
import { createPlayback } from '@/state/clock/playback'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { BattleContext } from '@/state/session/battleContext'
import { createSession } from '@/state/session/session'
import { SplitDivider } from '@/ui/split/SplitDivider'
import { SplitPanel } from '@/ui/split/SplitPanel'
import { SplitWords } from '@/ui/split/SplitWords'
import { readJson } from '../../../helpers/committed'
import { at } from '../../../helpers/smallRecord'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const record = parseRecord(
  Object.fromEntries(FILE_NAMES.map((file) => [file, readJson(`data/${file}`)])) as Record<FileName, unknown>,
).record!
let root: Root
let box: HTMLElement
beforeEach(() => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(
    async () => new Response(JSON.stringify(readJson('data/accounts.json'))),
  )
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})
afterEach(async () => {
  await act(async () => root.unmount())
  box.remove()
  vi.restoreAllMocks()
})

async function show(part: ReactNode, time: string) {
  const playback = createPlayback(record.start, record.end, record.opening)
  playback.seek(at(time))
  const session = createSession()
  const camera = createCameraHandle()
  const battle = { record, playback, session, camera }
  await act(async () => root.render(<BattleContext.Provider value={battle}>{part}</BattleContext.Provider>))
  const change = (change: () => void) => act(async () => change())
  const button = (name: string) => {
    const all = [...box.querySelectorAll('button')]
    const found = all.find((b) => (b.getAttribute('aria-label') ?? b.textContent) === name)
    if (!found) throw new Error(`no button "${name}" among ${all.map((b) => b.textContent).join(' | ')}`)
    return found
  }
  return { session, playback, act: change, press: (name: string) => change(() => button(name).click()) }
}

describe('the divider', () => {
  it('moves by arrow keys within the picture, and tells assistive technology where it is and what stands where', async () => {
    const { session, act: change } = await show(<SplitDivider />, '1939-08-24T12:00')
    await change(() => session.actions.setSplit({ kind: 'times', t: at('1939-08-31T12:00') }))
    const line = box.querySelector<HTMLElement>('[role="separator"]')!
    expect(line.tabIndex).toBe(0)
    expect(line.getAttribute('aria-valuetext')).toBe(
      '50 % from the left; left: 24 August 1939, 12:00, right: 31 August 1939, 12:00',
    )
    const key = async (name: string, shiftKey = false) => {
      const event = new KeyboardEvent('keydown', { key: name, shiftKey, bubbles: true, cancelable: true })
      await change(() => void line.dispatchEvent(event))
      return event.defaultPrevented
    }
    expect(await key('ArrowLeft')).toBe(true)
    expect(session.getState().divider).toBe(0.48)
    await key('ArrowRight', true)
    expect(line.getAttribute('aria-valuenow')).toBe('58')
    await key('End')
    await key('ArrowRight')
    expect(session.getState().divider).toBe(1)
    expect(await key('p')).toBe(false)
    expect(box.textContent).not.toContain('31 August')
  })
})

describe('the panel', () => {
  it('says what each account has, jumps to a difference, and lists what it changes', async () => {
    const { session, playback, act: change, press } = await show(<SplitPanel />, '1939-08-10T12:00')
    await change(() => session.actions.setSplit({ kind: 'accounts' }))
    await vi.waitFor(() => expect(box.textContent).toContain('Both halves draw the same'))
    expect(box.querySelectorAll('[data-difference]')).toHaveLength(7)
    await press('Show: The fall of the Fui Heights')
    expect(playback.clock.t).toBe(at('1939-08-24T12:00'))
    await vi.waitFor(() => expect(box.textContent).toContain('Now: The fall of the Fui Heights.'))
    expect(box.textContent).toContain('Units only in the Japanese account (1)')
    expect(box.querySelector('[data-difference="bain-tsagan"]')!.textContent).toContain('drawn differently')
  })

  it('compares two times, swaps them, and takes a pair', async () => {
    const { session, playback, act: change, press } = await show(<SplitPanel />, '1939-08-20T05:30')
    await change(() => session.actions.setSplit({ kind: 'times', t: at('1939-08-31T12:00') }))
    expect(box.textContent).toMatch(/Units moved, from left to right \(\d+\)/)
    await press('Swap')
    expect([playback.clock.t, session.getState().split]).toEqual([
      at('1939-08-31T12:00'),
      { kind: 'times', t: at('1939-08-20T05:30') },
    ])
    await press('Bain-Tsagan: 3 and 5 July')
    expect([playback.clock.t, session.getState().split]).toEqual([
      at('1939-07-03T10:00'),
      { kind: 'times', t: at('1939-07-05T12:00') },
    ])
  })
})

describe('the battle in words', () => {
  it('tells both halves, and what each side says of the hour', async () => {
    const { session, act: change } = await show(<SplitWords />, '1939-08-24T12:00')
    expect(box.textContent).toBe('')
    await change(() => session.actions.setSplit({ kind: 'accounts' }))
    await vi.waitFor(() => expect(box.textContent).toContain('Left: Soviet account. Right: Japanese account.'))
    expect(box.textContent).toContain('Palets falls on the evening of 23 August')
    expect(box.textContent).toContain('The garrison holds until the night of the 24th')
  })
})
