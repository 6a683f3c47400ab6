import { msg } from '@/base/i18n/i18n'
import { createActionStore } from '@/state/store/actionStore'

/** Whether the page will open again without a network. */
export type OfflineStatus = 'off' | 'single' | 'saving' | 'ready' | 'update' | 'failed'

interface Offline {
  /** off: no service worker was requested, or none is available. update: a newer version is ready. */
  readonly status: OfflineStatus
  /** Installs the newer version and reloads the page; null while there is none. */
  readonly take: (() => void) | null
}

export const offline = createActionStore({ status: 'off', take: null } as Offline, (write) => ({
  setStatus: (status: OfflineStatus) => write({ status }),
  /** A newer version is ready. */
  offer: (take: () => void) => write({ status: 'update', take }),
}))

/** Installs the newer version unless a talk is in progress in any window of this browser; resolves to whether it did. */
export async function takeUpdate(): Promise<boolean> {
  const { take } = offline.getState()
  if (!take || (await talkIsOn())) return false
  take()
  return true
}

const TALK = 'khalkhin-gol talk'

/** Marks a talk as in progress, for all windows of this browser; returns a function that ends it. */
export function holdTalk(): () => void {
  let end = () => {}
  const over = new Promise<void>((resolve) => (end = resolve))
  locks()
    ?.request(TALK, { mode: 'shared' }, () => over)
    .catch(() => undefined)
  return end
}

async function talkIsOn(): Promise<boolean> {
  const asked = locks()?.request(TALK, { ifAvailable: true }, (lock) => lock === null)
  return (await asked?.catch(() => false)) ?? false
}

/** The browser's locks; null where there are none, and in a sandboxed frame. */
function locks(): LockManager | null {
  try {
    return navigator.locks ?? null
  } catch {
    return null
  }
}

/** English: whoever shows it translates it. */
export const OFFLINE_WORDS: Readonly<Record<OfflineStatus, string>> = {
  off: msg('This page needs a network each time it opens.'),
  single: msg('This page is one file and needs no network.'),
  saving: msg('Saving this page for use without a network…'),
  ready: msg('This page opens without a network.'),
  update: msg('This page opens without a network; a newer version is ready for the next visit.'),
  failed: msg('This page could not be saved for use without a network.'),
}
