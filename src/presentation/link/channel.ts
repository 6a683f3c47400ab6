import { openEnvelope, parseMessage, wrap, type Message } from '@/state/audience/messages'
import { openBroadcast } from '@/state/audience/pair'
import { createRateLimit } from '@/state/store/rateLimit'

/** A page opened from disk has an opaque origin; its messages are identified by window and key alone. */
const FILE = location.protocol === 'file:'
const isOurs = (origin: string) => (FILE ? origin === 'null' || origin === 'file://' : origin === location.origin)

export interface Channel {
  send(message: Message): void
  close(): void
}

/**
 * Opens the channel between the two windows of a pair: `postMessage`, which also works between two pages
 * opened from disk, and a broadcast channel while there is no reference to the other window. A message is
 * handled if it has our origin, comes from a window that `trusts` accepts, carries the pair's key, passes the
 * schema and is within the rate limit; anything else is ignored.
 */
export function openChannel(
  key: string,
  peer: () => Window | null,
  trusts: (source: Window) => boolean,
  receive: (message: Message, source: Window | null) => void,
): Channel {
  const broadcast = openBroadcast(key)
  const limit = createRateLimit()
  const take = (data: unknown, source: Window | null) => {
    const envelope = openEnvelope(data, key)
    if (!envelope || !limit.allow(performance.now())) return
    const message = parseMessage(envelope.message)
    if (message) receive(message, source)
  }
  const onMessage = (event: MessageEvent<unknown>) => {
    const source = event.source
    if (!isOurs(event.origin) || source === null || source === window || !('closed' in source)) return
    if (trusts(source)) take(event.data, source)
  }
  window.addEventListener('message', onMessage)
  if (broadcast) broadcast.onmessage = (event: MessageEvent<unknown>) => take(event.data, null)
  return {
    send: (message) => {
      const to = peer()
      if (to && !to.closed) to.postMessage(wrap(message, key), FILE ? '*' : location.origin)
      else broadcast?.postMessage(wrap(message, key))
    },
    close: () => {
      window.removeEventListener('message', onMessage)
      broadcast?.close()
    },
  }
}

/** A random id, unique to this window. */
export const newId = () => Array.from(crypto.getRandomValues(new Uint32Array(3)), (n) => n.toString(36)).join('-')
