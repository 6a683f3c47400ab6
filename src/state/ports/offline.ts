import { createStore } from 'zustand/vanilla'

/** Whether the page will open again without a network. */
export type OfflineStatus = 'off' | 'single' | 'saving' | 'ready' | 'update' | 'failed'

/** off: no worker was asked for or none can be had. update: a newer version is kept for the next opening. */
export const offline = createStore<{ readonly status: OfflineStatus }>(() => ({ status: 'off' }))

export const OFFLINE_WORDS: Readonly<Record<OfflineStatus, string>> = {
  off: 'This page needs its server each time it opens.',
  single: 'This page is one file and needs no network.',
  saving: 'This page is being kept for opening without a network…',
  ready: 'This page opens without a network.',
  update: 'This page opens without a network; a newer version waits for the next opening.',
  failed: 'This page could not be kept for opening without a network.',
}
