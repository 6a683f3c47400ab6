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
import { BalancePanel } from '@/ui/balance/BalancePanel'
import { PersonCard } from '@/ui/card/PersonCard'
import { PlaceCard } from '@/ui/card/PlaceCard'
import { SortieCard } from '@/ui/card/SortieCard'
import { UnitCard } from '@/ui/card/UnitCard'
import { NowPanel } from '@/ui/now/NowPanel'
import { SumsCard } from '@/ui/orbat/SumsCard'
import { readJson } from '../../../helpers/committed'
import { at } from '../../../helpers/smallRecord'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

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

const marked = () => [...box.querySelectorAll('[data-contested]')].map((m) => m.getAttribute('data-contested'))

/** Shows a part of the page under the lens, or without it. */
async function show(
  part: ReactNode,
  time: string,
  lens: boolean,
  prepare = (_: ReturnType<typeof createSession>) => {},
) {
  const session = createSession()
  session.actions.setLens(lens)
  prepare(session)
  const playback = createPlayback(record.start, record.end, record.opening)
  playback.seek(at(time))
  const value = { record, session, playback, camera: createCameraHandle() }
  await act(async () => root.render(<BattleContext value={value}>{part}</BattleContext>))
  playback.tick(0)
  await act(async () => undefined)
}

describe('the contested lens', () => {
  const sortie = record.sorties.find((s) => s.item.id === 'so.1939-06-27.tamsag')!
  it.each([
    ['a person’s life', <PersonCard key="p" thing={record.persons.get('sumi')!} />, 'cl.date.withdrawal'],
    ['a place', <PlaceCard key="p" thing={record.places.get('north-crossing')!} />, 'cl.date.north-command'],
    ['the result of a sortie', <SortieCard key="s" thing={sortie} />, 'cl.su.lost.06-27'],
    ['the note of a unit', <UnitCard key="u" thing={record.units.get('su_1ag')!} />, 'cl.date.army-group'],
  ])('marks %s', async (_, part, claim) => {
    await show(part, '1939-08-20T12:00', true)
    await vi.waitFor(() => expect(marked()).toContain(claim))
  })

  it('marks the events that happen now, and only under the lens', async () => {
    await show(<NowPanel />, '1939-08-20T08:50', true)
    await vi.waitFor(() => expect(marked()).toContain('cl.date.assault'))
    await show(<NowPanel />, '1939-08-20T08:50', false)
    await vi.waitFor(() => expect(marked()).toEqual([]))
  })

  it('marks the contested figures of chosen units and those of the losses to date', async () => {
    await show(<SumsCard />, '1939-07-03T12:00', true, (s) => s.actions.setGroup(['su_11tb']))
    await vi.waitFor(() => expect(marked()).toContain('cl.su.11tb.lost'))
    await show(<BalancePanel key="losses" />, '1939-09-15T12:00', true, (s) =>
      s.actions.showSheet('balance', null, 'losses'),
    )
    await vi.waitFor(() => expect(box.querySelector('[data-alliance] li [data-contested]')).not.toBeNull())
  })
})
