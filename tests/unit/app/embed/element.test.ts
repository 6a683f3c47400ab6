// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest'
import { addressOfFrame } from '@/app/embed/addressOfFrame'
import type { KhalkhinGolElement } from '@/app/embed/element'
import { EMBED_PROTOCOL, type EmbedCommand, type EmbedState } from '@/state/embed/messages'
import type * as Shipped from '../../../../public/khalkhin-gol.d.ts'

const SITE = 'https://maps.example/kg/'
const STATE: EmbedState = { time: '1939-08-20T05:30+08:00', playing: false, camera: null, chapter: null, selection: null, picture: true } // prettier-ignore

it('the shipped types are those of the messages', () => {
  expectTypeOf<Shipped.KhalkhinGolCommand>().toExtend<EmbedCommand>()
  expectTypeOf<EmbedState>().toExtend<Shipped.KhalkhinGolState>()
  type Methods = 'goToTime' | 'goToChapter' | 'goToCamera' | 'play' | 'getState' | 'load' | 'state'
  expectTypeOf<Pick<KhalkhinGolElement, Methods>>().toExtend<Pick<Shipped.KhalkhinGolElement, Methods>>()
})

it('the address of the frame holds the wishes, and what lets the frame answer', () => {
  const address = new URL(
    addressOfFrame(SITE, 'https://host.example', { time: '1939-08-25T12:00', query: 'style=paper&embed=0' }),
  )
  expect(address.origin + address.pathname).toBe(SITE)
  expect(Object.fromEntries(address.searchParams)).toEqual({
    t: '1939-08-25T12:00',
    style: 'paper',
    embed: '1',
    origin: 'https://host.example',
  })
})

describe('<khalkhin-gol>', () => {
  let seen: (entries: { isIntersecting: boolean }[]) => void = () => undefined
  beforeEach(async () => {
    vi.stubGlobal(
      'IntersectionObserver',
      class {
        constructor(call: typeof seen) {
          seen = call
        }
        observe = () => undefined
        disconnect = () => undefined
      },
    )
    vi.stubGlobal('CSSStyleSheet', class { replaceSync = () => undefined }) // prettier-ignore
    await import('@/app/embed/element')
  })
  afterEach(() => {
    document.body.replaceChildren()
    vi.unstubAllGlobals()
  })

  function mount(attributes: Record<string, string> = {}) {
    const element = document.createElement('khalkhin-gol') as KhalkhinGolElement
    for (const [name, value] of Object.entries({ src: SITE, ...attributes })) element.setAttribute(name, value)
    document.body.append(element)
    const frame = () => element.shadowRoot!.querySelector('iframe')
    // jsdom opens no window for a frame within a shadow root.
    const posted = vi.fn()
    const inside = { postMessage: posted }
    if (frame()) Object.defineProperty(frame(), 'contentWindow', { value: inside })
    const fromFrame = (message: object, origin = new URL(SITE).origin, source: unknown = inside) =>
      window.dispatchEvent(
        Object.assign(new Event('message'), { data: { protocol: EMBED_PROTOCOL, ...message }, origin, source }),
      )
    return { element, frame, fromFrame, posted }
  }

  it('loads its frame when it comes into view, not before', () => {
    const { frame } = mount({ chapter: 'bain-tsagan' })
    expect(frame()).toBeNull()
    seen([{ isIntersecting: false }])
    expect(frame()).toBeNull()
    seen([{ isIntersecting: true }])
    expect(frame()!.src).toContain('chapter=bain-tsagan')
    expect(frame()!.title).toContain('Khalkhin Gol')
  })

  it('is at once there where asked, and closed off where asked', () => {
    expect(mount({ loading: 'eager' }).frame()!.hasAttribute('sandbox')).toBe(false)
    expect(mount({ loading: 'eager', sandboxed: '' }).frame()!.getAttribute('sandbox')).toBe('allow-scripts')
  })

  it('waits for the frame, asks it, and hands over its answer', async () => {
    const { element, fromFrame, posted } = mount({ loading: 'eager' })
    const going = element.goToTime('1939-08-25T12:00')
    await Promise.resolve()
    expect(posted).not.toHaveBeenCalled()
    const heard: EmbedState[] = []
    element.addEventListener('khalkhin-ready', (event) => heard.push((event as CustomEvent<EmbedState>).detail))
    fromFrame({ event: 'ready', state: STATE })
    await vi.waitFor(() => expect(posted).toHaveBeenCalled())
    expect(heard).toEqual([STATE])
    const [message, target] = posted.mock.calls[0] as [{ id: number; command: unknown }, string]
    expect(target).toBe('https://maps.example')
    expect(message.command).toEqual({ do: 'go-to-time', time: '1939-08-25T12:00' })
    fromFrame({ event: 'answer', id: message.id, state: { ...STATE, time: '1939-08-25T12:00+08:00' } })
    expect((await going).time).toBe('1939-08-25T12:00+08:00')
    const refused = element.goToChapter('nowhere')
    await vi.waitFor(() => expect(posted).toHaveBeenCalledTimes(2))
    fromFrame({ event: 'answer', id: message.id + 1, error: 'chapter: expected …' })
    await expect(refused).rejects.toThrow('khalkhin-gol: chapter: expected …')
  })

  it('hears only its own frame', () => {
    const { element, fromFrame } = mount({ loading: 'eager' })
    fromFrame({ event: 'ready', state: STATE }, 'https://elsewhere.example')
    fromFrame({ event: 'ready', state: STATE }, 'https://maps.example', window)
    expect(element.state).toBeNull()
    fromFrame({ event: 'ready', state: STATE })
    expect(element.state).toEqual(STATE)
  })
})
