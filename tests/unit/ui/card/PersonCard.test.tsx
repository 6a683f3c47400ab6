// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mentionsOf } from '@/record/domain/persons'
import { parseRecord } from '@/record/read/parse'
import { FILE_NAMES, type FileName } from '@/record/schema/files'
import { createPlayback } from '@/state/clock/playback'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { BattleContext } from '@/state/session/battleContext'
import { createSession } from '@/state/session/session'
import { openSheetAt } from '@/state/session/sheets'
import { EventCard } from '@/ui/card/EventCard'
import { PersonCard } from '@/ui/card/PersonCard'
import { UnitCard } from '@/ui/card/UnitCard'
import { NumbersPanel } from '@/ui/numbers/NumbersPanel'
import { readJson } from '../../../helpers/committed'
import { at } from '../../../helpers/smallRecord'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
// jsdom has no layout, so it lacks this method.
Element.prototype.scrollIntoView = () => undefined

const record = parseRecord(
  Object.fromEntries(FILE_NAMES.map((file) => [file, readJson(`data/${file}`)])) as Record<FileName, unknown>,
).record!
let root: Root
let box: HTMLElement
beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
})
afterEach(async () => {
  await act(async () => root.unmount())
  box.remove()
})

/** Shows a part of the page at a battle time. */
async function show(part: ReactNode, time = '1939-08-20T12:00', session = createSession()) {
  const playback = createPlayback(record.start, record.end, record.opening)
  playback.seek(at(time))
  const battle = { record, playback, session, camera: createCameraHandle() }
  await act(async () => root.render(<BattleContext.Provider value={battle}>{part}</BattleContext.Provider>))
  const press = async (name: string) => {
    const button = [...box.querySelectorAll('button')].find((b) => b.textContent === name)
    expect(button, `a button "${name}" among ${[...box.querySelectorAll('button')].map((b) => b.textContent).join(' | ')}`).toBeTruthy() // prettier-ignore
    await act(async () => button!.click())
    return session.getState()
  }
  return { press, playback, session }
}
const person = (id: string) => record.persons.get(id)!
const card = (id: string) => <PersonCard key={id} thing={person(id)} />
const text = () => box.textContent

describe('the card of a person', () => {
  it('shows who the person was, with the rank at the time, names in their scripts, life and fate', async () => {
    const { playback } = await show(card('zhukov'), '1939-07-30T12:00')
    const { names, role, life, fate } = person('zhukov')
    for (const words of [names.en, names.ru, names.ja, names.mn, role, life, fate]) expect(text()).toContain(words)
    expect(text()).toContain('1 December 1896 to 18 June 1974')
    const rank = () => box.querySelector('[data-testid="rank"]')?.textContent
    expect(rank()).toBe('Komdiv')
    await act(async () => {
      playback.seek(at('1939-08-20T12:00'))
      await new Promise((done) => setTimeout(done, 400))
    })
    expect(rank()).toBe('Komkor')
  })

  it('lists for everybody all units, events and numbers that mention the person', async () => {
    for (const { id } of record.persons.values()) {
      await show(card(id))
      const words = [...box.querySelectorAll('button')].map((b) => b.textContent)
      const { posts, events, context, claims } = mentionsOf(record, id)
      for (const { unit } of posts) expect(words, id).toContain(unit.names.en)
      for (const { item } of events) expect(words, id).toContain(item.title)
      for (const claim of claims) expect(words, id).toContain(claim.title)
      for (const { item } of context) expect(text()).toContain(item.title)
    }
  })

  it('leads to them', async () => {
    const { press } = await show(card('zhukov'))
    expect((await press('1st Army Group')).selection).toEqual({ kind: 'unit', id: 'su_1ag' })
    const arrives = record.events.find((e) => e.item.id === 'ev.1939-06-05.zhukov-arrives')!.item.title
    expect((await press(arrives)).selection).toEqual({ kind: 'event', id: 'ev.1939-06-05.zhukov-arrives' })
    const date = record.claims.find((c) => c.id === 'cl.date.zhukov')!.title
    expect(await press(date)).toMatchObject({ sheet: 'numbers', sheetAt: 'cl.date.zhukov' })
  })

  it("offers a flight only while a unit under the person's command is on the map", async () => {
    await show(card('moritatoru'), '1939-07-03T12:00')
    expect(text()).not.toContain('Fly to')
    await show(card('moritatoru'), '1939-08-21T12:00')
    expect(text()).toContain('Fly to')
  })
})

describe("a person named elsewhere leads to the person's card", () => {
  it('from the commanded unit, with the rank of the day', async () => {
    const { press } = await show(<UnitCard thing={record.units.get('jp_23d')!} />)
    expect((await press('Lieutenant General Komatsubara Michitarō')).selection).toEqual({ kind: 'person', id: 'komatsubara' }) // prettier-ignore
  })

  it('from an event, and from a number', async () => {
    const event = record.events.find((e) => e.item.id === 'ev.1939-06-26.gritsevets')!
    const fromEvent = await show(<EventCard thing={event} />)
    expect((await fromEvent.press('Sergei Gritsevets')).selection).toEqual({ kind: 'person', id: 'gritsevets' })
    const { session } = fromEvent
    openSheetAt(session, 'numbers', 'cl.germ.use')
    const fromNumber = await show(<NumbersPanel />, '1939-08-20T12:00', session)
    expect((await fromNumber.press('Ishii Shirō')).selection).toEqual({ kind: 'person', id: 'ishii' })
  })
})
