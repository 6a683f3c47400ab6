import { createStore } from 'zustand/vanilla'

/** A short message on the page. A `problem` stays until it is dismissed. */
export interface Notice {
  readonly id: number
  readonly kind: 'note' | 'problem'
  readonly text: string
}

interface Notices {
  readonly list: readonly Notice[]
  /** Text of the live region, read out by screen readers. */
  readonly announcement: string
}

export const notices = createStore<Notices>(() => ({ list: [], announcement: '' }))

let lastId = 0

/** Shows a message; the same text is not shown twice at once. */
export function notify(text: string, kind: Notice['kind'] = 'note'): void {
  const { list } = notices.getState()
  if (list.some((n) => n.text === text)) return
  notices.setState({ list: [...list, { id: ++lastId, kind, text }] })
}

export function dismiss(id: number): void {
  notices.setState((s) => ({ list: s.list.filter((n) => n.id !== id) }))
}

/** Tells a screen reader, without showing anything. */
export function announce(text: string): void {
  notices.setState({ announcement: text })
}
