import type { BattleContextValue } from '@/state/session/battleContext'
import { createRateLimit } from '@/state/store/rateLimit'
import { carryOut, embedState } from './commands'
import type { HostOrigin } from './hostOrigin'
import { EMBED_PROTOCOL, readRequest, type EmbedEvent, type EmbedMessage } from './messages'

/** How often changes are reported, milliseconds. */
const EVERY_MS = 250

/** The parts of a window that are used; tests pass their own. */
export interface EmbeddedWindow {
  readonly parent: Pick<Window, 'postMessage'>
  addEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
  removeEventListener(type: 'message', listener: (event: MessageEvent<unknown>) => void): void
}

/**
 * Hears commands of the embedding page and reports what is shown. A message counts only if it comes from the parent
 * window, from the origin named in the address, passes the schema and is within the rate limit. Until the picture (or
 * the battle in words) is there, commands are refused; `ready` says when. Returns a function that ends it.
 */
export function connectHost(
  battle: BattleContextValue,
  { origin, target }: HostOrigin,
  page: EmbeddedWindow = window,
): () => void {
  const limit = createRateLimit()
  const send = (event: EmbedEvent) =>
    page.parent.postMessage({ protocol: EMBED_PROTOCOL, ...event } satisfies EmbedMessage, target)
  const settled = () => battle.session.getState().ground !== 'loading'
  let reported = ''
  let selected = ''
  let ready = false

  const report = () => {
    if (!settled()) return
    const state = embedState(battle)
    const text = JSON.stringify(state)
    const selection = JSON.stringify(state.selection)
    if (!ready) send({ event: 'ready', state })
    else if (text !== reported) send({ event: 'change', state })
    if (ready && selection !== selected) send({ event: 'select', state })
    ready = true
    reported = text
    selected = selection
  }
  const onMessage = (event: MessageEvent<unknown>) => {
    if (event.source !== page.parent || event.origin !== origin) return
    const request = readRequest(event.data)
    if (!request || !limit.allow(performance.now())) return
    const { id } = request
    if ('error' in request) return send({ event: 'answer', id, error: request.error })
    if (!ready) return send({ event: 'answer', id, error: 'expected after the ready event, got a command before it' })
    const error = carryOut(request.command, battle)
    send(error === null ? { event: 'answer', id, state: embedState(battle) } : { event: 'answer', id, error })
  }

  page.addEventListener('message', onMessage)
  const timer = setInterval(report, EVERY_MS)
  report()
  return () => {
    clearInterval(timer)
    page.removeEventListener('message', onMessage)
  }
}
