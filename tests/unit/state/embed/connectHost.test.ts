import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPlayback } from '@/state/clock/playback'
import { connectHost } from '@/state/embed/connectHost'
import { embedView } from '@/state/embed/embedView'
import { EMBED_PROTOCOL, type EmbedMessage } from '@/state/embed/messages'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { createSession } from '@/state/session/session'
import { at, realRecord } from '../../../helpers/record'

const HOST = 'https://example.org'
const CAMERA = { target: [118.6, 47.7] as [number, number], distanceM: 9000, bearingDeg: 40, pitchDeg: 20 }

/** An embedded page whose parent keeps what it is sent. */
function embedded(origin = HOST) {
  const record = realRecord()
  const playback = createPlayback(record.start, record.end, record.opening)
  const session = createSession()
  const camera = createCameraHandle()
  const goTo = vi.fn()
  camera.current = { ...camera.current, goTo, cue: () => CAMERA }
  const heard: { message: EmbedMessage; target: string }[] = []
  const parent = { postMessage: (message: EmbedMessage, target: string) => heard.push({ message, target }) }
  let listener: (event: MessageEvent<unknown>) => void = () => undefined
  const page = {
    parent: parent as unknown as Window,
    addEventListener: (_: 'message', heed: typeof listener) => (listener = heed),
    removeEventListener: () => (listener = () => undefined),
  }
  const close = connectHost({ record, playback, session, camera }, { origin, target: origin }, page)
  const say = (data: unknown, from: { origin?: string; source?: unknown } = {}) =>
    listener({ data, origin, source: parent, ...from } as unknown as MessageEvent<unknown>)
  const ask = (command: unknown, from = {}) => {
    const id = heard.length + 1000
    say({ protocol: EMBED_PROTOCOL, id, command }, from)
    return heard.map((h) => h.message).find((m) => m.event === 'answer' && m.id === id)
  }
  return { heard, ask, say, close, playback, session, goTo }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  embedView.actions.show(null)
})

/** The page once its picture is there. */
function ready() {
  const page = embedded()
  page.session.actions.setGround('ready')
  vi.advanceTimersByTime(300)
  return page
}

describe('an embedded page', () => {
  it('says when it is ready, to the named origin only', () => {
    const { heard, session, ask } = embedded()
    expect(heard).toEqual([])
    expect(ask({ do: 'play', playing: true })).toMatchObject({ error: expect.stringContaining('ready') })
    session.actions.setGround('ready')
    vi.advanceTimersByTime(300)
    expect(heard.at(-1)).toMatchObject({ message: { event: 'ready', state: { picture: true } }, target: HOST })
    expect(new Set(heard.map((h) => h.target))).toEqual(new Set([HOST]))
  })

  it('goes to a time, a chapter and a camera, and answers with what it shows', () => {
    const { ask, playback, goTo } = ready()
    expect(ask({ do: 'go-to-time', time: '1939-08-25T12:00' })).toMatchObject({
      state: { time: '1939-08-25T12:00+08:00', chapter: null },
    })
    expect(playback.clock.t).toBe(at('1939-08-25T12:00'))
    expect(ask({ do: 'go-to-camera', camera: CAMERA, instant: true })).toMatchObject({ state: { camera: CAMERA } })
    expect(goTo).toHaveBeenLastCalledWith(CAMERA, true)
    const step = realRecord().chapters.find((chapter) => chapter.id === 'bain-tsagan')!.steps[0]!
    expect(ask({ do: 'go-to-chapter', chapter: 'bain-tsagan' })).toMatchObject({
      state: { time: step.t, chapter: { id: 'bain-tsagan', step: step.id } },
    })
    expect(goTo).toHaveBeenLastCalledWith(step.camera)
    ask({ do: 'play', playing: true })
    expect(playback.clock.playing).toBe(true)
  })

  it.each([
    [{ do: 'go-to-time', time: '1941-06-22T03:00' }, /time: expected a battle time from 1939-05-11/],
    [{ do: 'go-to-chapter', chapter: 'nowhere' }, /chapter: expected the id of a chapter or step, got "nowhere"/],
    [{ do: 'go-to-camera', camera: { ...CAMERA, distanceM: -1 } }, /command\.camera\.distanceM/],
    [{ do: 'go-to-camera', camera: { ...CAMERA, extra: 1 } }, /command\.camera/],
    [{ do: 'erase' }, /command\.do: expected/],
    ['play', /command: expected/],
  ])('refuses %j with the reason', (command, reason) => {
    const { ask, playback, goTo } = ready()
    const before = playback.clock
    const answer = ask(command)
    expect(answer).toMatchObject({ error: expect.stringMatching(reason) })
    expect(playback.clock).toBe(before)
    expect(goTo).not.toHaveBeenCalled()
  })

  it('hears nobody but its parent of that origin', () => {
    const { ask, say, heard, playback } = ready()
    const before = heard.length
    const play = { do: 'play', playing: true }
    expect(ask(play, { origin: 'https://example.com' })).toBeUndefined()
    expect(ask(play, { source: { postMessage: () => undefined } })).toBeUndefined()
    for (const data of [
      null,
      'play',
      { ...play },
      { protocol: 'khalkhin-audience-2', id: 1, command: play },
      { protocol: EMBED_PROTOCOL, id: -1, command: play },
    ])
      // prettier-ignore
      say(data)
    expect(heard).toHaveLength(before)
    expect(playback.clock.playing).toBe(false)
  })

  it('reports changes and selections at most four times a second, and nothing while nothing changes', () => {
    const { heard, playback, session } = ready()
    const before = heard.length
    vi.advanceTimersByTime(5000)
    expect(heard).toHaveLength(before)
    for (let i = 0; i < 100; i++) {
      playback.seek(playback.clock.t + 60)
      vi.advanceTimersByTime(10)
    }
    expect(heard.length - before).toBeLessThanOrEqual(4)
    session.actions.select({ kind: 'unit', id: 'su_9mab' })
    vi.advanceTimersByTime(300)
    expect(heard.at(-1)!.message).toMatchObject({
      event: 'select',
      state: { selection: { kind: 'unit', id: 'su_9mab' } },
    })
  })

  it('ignores a flood beyond the rate limit, and is silent once closed', () => {
    const { ask, heard, close, session } = ready()
    for (let i = 0; i < 500; i++) ask({ do: 'get-state' })
    expect(heard.length).toBeLessThan(200)
    close()
    const before = heard.length
    session.actions.select({ kind: 'unit', id: 'su_9mab' })
    vi.advanceTimersByTime(1000)
    ask({ do: 'get-state' })
    expect(heard).toHaveLength(before)
  })
})
