import { settled, stageOf } from '@/record/deck/stage'
import type { ActionContext } from '@/state/actions/action'
import { audience, drawingPort } from '@/state/audience/audience'
import { canvasBlob, renderStill } from '@/state/ports/stillPort'
import { audienceAspect } from './snapshot'

/** Minimum time between two pictures of the current scene, milliseconds: at most four a second. */
const EVERY_MS = 250
const WIDTH = 640
/**
 * Drawn as a small page and scaled down further, so that tokens keep their size relative to the ground; longer side,
 * pixels.
 */
const NEXT = { longer: 960, scale: 1 / 2 }
/** The next step is drawn once the current one has come to rest, milliseconds. */
const REST_MS = 1500
/** How soon a scene that is not there yet is asked again for its frames, milliseconds. */
const LISTEN_MS = 500

type Give = (of: 'now' | 'next', step: number, picture: Blob) => void

/** Sends small pictures of the scene while it changes, and one of the next step, until `stop` is called. */
export function sendPictures(context: ActionContext, give: Give): { again(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let rest: ReturnType<typeof setTimeout> | undefined
  let last = -Infinity
  let over = false
  const pictured = new Map<string, Blob>()

  const copy = async (fresh: boolean) => {
    clearTimeout(timer)
    timer = undefined
    last = performance.now()
    const canvas = drawingPort.current?.copy(WIDTH, fresh)
    if (canvas) give('now', context.session.getState().step, await canvasBlob(canvas, 'image/jpeg', 0.8))
  }
  const soon = () => {
    if (over || !audience.getState().connected) return
    const wait = EVERY_MS - (performance.now() - last)
    if (wait <= 0) void copy(false).catch(() => undefined)
    // The last change is never lost; while frames continue, the next one is copied instead.
    else timer ??= setTimeout(() => void copy(true).catch(() => undefined), wait + EVERY_MS / 2)
  }
  const next = async () => {
    const { session, deck, playback } = context
    const { step, exploreDisplay } = session.getState()
    const after = deck.steps[step + 1]
    if (over || !after || !audience.getState().connected) return
    const aspect = audienceAspect()
    const width = Math.round(NEXT.longer * Math.min(1, aspect))
    const height = Math.round(NEXT.longer / Math.max(1, aspect))
    const key = `${after.step.id} ${width}×${height}`
    const known = pictured.get(key)
    if (known) return give('next', step + 1, known)
    // Never while a span plays: the audience's picture has priority.
    if (playback.clock.playing) return later()
    const { camera, t, layers, mapStyle, highlight, viewshed } = settled(
      stageOf(after.step, exploreDisplay ?? session.getState()),
    )
    const picture = await renderStill(
      { camera, t, layers, mapStyle, highlight, viewshed, width, height, scale: NEXT.scale },
      'image/jpeg',
    )
    if (!picture || over) return
    pictured.set(key, picture)
    if (session.getState().step === step) give('next', step + 1, picture)
  }
  const later = () => {
    clearTimeout(rest)
    rest = setTimeout(() => void next().catch(() => undefined), REST_MS)
  }
  const stopSession = context.session.subscribe((now, old) => {
    const otherDeck = now.ownDeck !== old.ownDeck || now.deckId !== old.deckId
    if (otherDeck) pictured.clear()
    if (
      now.step !== old.step ||
      now.mode !== old.mode ||
      otherDeck ||
      (now.ground === 'ready' && old.ground !== 'ready')
    )
      later()
  })
  let stopFrames: () => void = () => undefined
  const listen = () => {
    stopFrames()
    const port = drawingPort.current
    if (port) return void (stopFrames = port.onFrame(soon))
    // The part that draws over the scene loads when a talk begins, or the scene is being mounted again.
    const wait = setTimeout(listen, LISTEN_MS)
    stopFrames = () => clearTimeout(wait)
  }
  listen()
  return {
    again: () => {
      listen()
      soon()
      later()
    },
    stop: () => {
      over = true
      clearTimeout(timer)
      clearTimeout(rest)
      stopSession()
      stopFrames()
    },
  }
}
