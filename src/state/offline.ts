import { createStore } from 'zustand/vanilla'

/** Whether the page will open again without a network. */
export type OfflineStatus = 'off' | 'single' | 'saving' | 'ready' | 'update' | 'failed'

/** off: no worker was asked for or none can be had. update: a newer version is kept for the next opening. */
export const offline = createStore<{ readonly status: OfflineStatus }>(() => ({ status: 'off' }))
