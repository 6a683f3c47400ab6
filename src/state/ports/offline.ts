import { createActionStore } from '@/state/store/actionStore'

/** Whether the page will open again without a network. */
export type OfflineStatus = 'off' | 'single' | 'saving' | 'ready' | 'update' | 'failed'

/** off: no service worker was requested, or none is available. update: a newer version waits for the next visit. */
export const offline = createActionStore({ status: 'off' as OfflineStatus }, (write) => ({
  setStatus: (status: OfflineStatus) => write({ status }),
}))

export const OFFLINE_WORDS: Readonly<Record<OfflineStatus, string>> = {
  off: 'This page needs a network each time it opens.',
  single: 'This page is one file and needs no network.',
  saving: 'Saving this page for use without a network…',
  ready: 'This page opens without a network.',
  update: 'This page opens without a network; a newer version waits for the next opening.',
  failed: 'This page could not be saved for use without a network.',
}
