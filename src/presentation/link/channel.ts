import { readMessage, wrap, type Message } from '@/state/audience/messages'

const NAME = 'khalkhin-audience'
const isPicture = (value: unknown) => value instanceof Blob

/** A page opened from disk has an opaque origin; its messages are identified by their window alone. */
const FILE = location.protocol === 'file:'
const isOurs = (origin: string) => (FILE ? origin === 'null' || origin === 'file://' : origin === location.origin)

export interface Channel {
  send(message: Message): void
  close(): void
}

/**
 * Between the two windows: by postMessage, which also works between two pages of a file; and by a
 * broadcast to other windows of this origin, while no window is at hand. Only messages of our own
 * origin, from a window that `trusts` knows, and of a known shape come through.
 */
export function openChannel(
  peer: () => Window | null,
  trusts: (source: Window) => boolean,
  hear: (message: Message, source: Window | null) => void,
): Channel {
  const air = FILE || !('BroadcastChannel' in window) ? null : new BroadcastChannel(NAME)
  const take = (data: unknown, source: Window | null) => {
    const message = readMessage(data, isPicture)
    if (message) hear(message, source)
  }
  const onMessage = (event: MessageEvent) => {
    const source = event.source as Window | null
    if (source === null || source === window || !isOurs(event.origin) || !trusts(source)) return
    take(event.data, source)
  }
  window.addEventListener('message', onMessage)
  if (air) air.onmessage = (event) => take(event.data, null)
  return {
    send: (message) => {
      const to = peer()
      if (to && !to.closed) to.postMessage(wrap(message), FILE ? '*' : location.origin)
      else air?.postMessage(wrap(message))
    },
    close: () => {
      window.removeEventListener('message', onMessage)
      air?.close()
    },
  }
}

/** An id that no other window has. */
export const newId = () =>
  `${Date.now().toString(36)}-${Math.floor(performance.now() * 1000).toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`
