import { createActionStore } from '@/state/store/actionStore'

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

let lastId = 0

export const notices = createActionStore<Notices, NoticeActions>({ list: [], announcement: '' }, (write) => ({
  notify: (text, kind = 'note') =>
    write(({ list }) => (list.some((n) => n.text === text) ? {} : { list: [...list, { id: ++lastId, kind, text }] })),
  dismiss: (id) => write(({ list }) => ({ list: list.filter((n) => n.id !== id) })),
  announce: (announcement) => write({ announcement }),
}))

interface NoticeActions {
  /** Shows a message; the same text is not shown twice at once. */
  notify(text: string, kind?: Notice['kind']): void
  dismiss(id: number): void
  /** Has a screen reader say a text, without showing anything. */
  announce(text: string): void
}

export const { notify, dismiss, announce } = notices.actions
