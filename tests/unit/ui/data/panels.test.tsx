// @vitest-environment jsdom
import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FORMATS } from '@/picture/exchange/formats'
import { FORMAT_IDS } from '@/picture/exchange/model'
import { parseRecord } from '@/record/read/parse'
import { FILE_NAMES, type FileName } from '@/record/schema/files'
import { createPlayback } from '@/state/clock/playback'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { routes } from '@/state/routes/routes'
import { BattleContext } from '@/state/session/battleContext'
import { createSession } from '@/state/session/session'
import { EDITION } from '@/state/words/edition'
import { CitePanel } from '@/ui/cite/CitePanel'
import { DataPanel } from '@/ui/data/DataPanel'
import { readJson } from '../../../helpers/committed'
import { at } from '../../../helpers/smallRecord'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const record = parseRecord(
  Object.fromEntries(FILE_NAMES.map((file) => [file, readJson(`data/${file}`)])) as Record<FileName, unknown>,
).record!
let root: Root
let box: HTMLElement
let saved: Blob[]
beforeEach(() => {
  box = document.body.appendChild(document.createElement('div'))
  root = createRoot(box)
  saved = []
  URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`
  URL.revokeObjectURL = () => undefined
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
})
afterEach(async () => {
  await act(async () => root.unmount())
  box.remove()
  vi.restoreAllMocks()
})

async function show(part: ReactNode, session = createSession()) {
  const playback = createPlayback(record.start, record.end, record.opening)
  playback.seek(at('1939-08-22T12:00'))
  const battle = { record, playback, session, camera: createCameraHandle() }
  await act(async () => root.render(<BattleContext.Provider value={battle}>{part}</BattleContext.Provider>))
}
const block = (id: string) => box.querySelector(`[data-format="${id}"]`)!
const press = (button: Element | null) => act(async () => (button as HTMLButtonElement).click())

describe('the panel Data', () => {
  it('offers each format with what it does not hold', async () => {
    await show(<DataPanel />)
    for (const id of FORMAT_IDS) {
      expect(block(id).querySelector('h3')!.textContent).toBe(FORMATS[id].label)
      for (const text of FORMATS[id].lost) expect(block(id).textContent).toContain(text)
    }
  })

  it('saves a file and says how large it is and what it left out', async () => {
    await show(<DataPanel />)
    await press(block('geojson').querySelector('button'))
    await vi.waitFor(() => expect(block('geojson').querySelector('[role=status]')).not.toBeNull())
    expect(saved).toHaveLength(1)
    expect(saved[0]!.type).toBe(FORMATS.geojson.mime)
    expect(block('geojson').textContent).toContain('khalkhin-gol-1939.geojson')
    expect(block('geojson').textContent).toMatch(/of \d+ units with a track are not on the map at 1939-08-22T12:00/)
  })

  it('says that the ground is not there for a format that needs it', async () => {
    await show(<DataPanel />)
    await press(block('stl').querySelector('button'))
    expect(block('stl').querySelector('[role=alert]')!.textContent).toContain('The ground has not loaded')
    expect(saved).toHaveLength(0)
  })

  it('opens a route, keeps it in the browser and removes it, and says why a file is refused', async () => {
    await show(<DataPanel />)
    const input = box.querySelector('input[type=file]')!
    const give = async (text: string, name: string) => {
      const file = Object.assign(new File([text], name), { text: () => Promise.resolve(text) })
      Object.defineProperty(input, 'files', { value: [file], configurable: true })
      await act(async () => void input.dispatchEvent(new Event('change', { bubbles: true })))
      await act(async () => new Promise((done) => setTimeout(done, 20)))
    }
    await give('{"type":"Point","coordinates":[118,47]}', 'point.json')
    expect(box.querySelector('[data-testid=routes] [role=alert]')!.textContent).toContain('and no line')
    await give('{"type":"LineString","coordinates":[[118.5,47.7],[118.6,47.7]]}', 'ride.json')
    expect(routes.getState().list.map((r) => r.name)).toEqual(['ride'])
    expect(localStorage.getItem('khalkhin-routes')).toContain('118.5')
    await press(box.querySelector('[aria-label="Remove ride"]'))
    expect(routes.getState().list).toEqual([])
  })
})

describe('the panel Cite', () => {
  const style = (id: string) => box.querySelector(`[data-style="${id}"]`)!.textContent

  it('cites the view with its moment, permalink and version', async () => {
    await show(<CitePanel />)
    for (const id of ['apa', 'chicago', 'bibtex', 'ris']) {
      expect(style(id)).toContain('The battlefield, 22 August 1939, 12:00')
      expect(style(id)).toContain('t=1939-08-22T12:00')
      expect(style(id)).toContain(EDITION.version)
    }
  })

  it('cites what is selected, with a link to it', async () => {
    const session = createSession()
    session.actions.selectFromSheet({ kind: 'unit', id: 'su_9mab' })
    await show(<CitePanel />, session)
    expect(style('chicago')).toContain(record.units.get('su_9mab')!.names.en)
    expect(style('chicago')).toContain('unit=su_9mab')
  })

  it('cites a claim, with a link that opens it', async () => {
    const session = createSession()
    session.actions.showSheet('cite', 'numbers', 'cl.jp.casualties.total')
    await show(<CitePanel />, session)
    expect(style('apa')).toContain('Japanese casualties of the whole campaign')
    expect(style('apa')).toContain('claim=cl.jp.casualties.total')
  })
})
