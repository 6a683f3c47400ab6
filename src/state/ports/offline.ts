import { createActionStore } from '@/state/store/actionStore'

/** Whether the page will open again without a network. */
export type OfflineStatus = 'off' | 'single' | 'saving' | 'ready' | 'update' | 'failed'

interface Offline {
  /** off: no service worker was requested, or none is available. update: a newer version is ready to be taken. */
  readonly status: OfflineStatus
  /** Puts the newer version in place and loads the page again; null while there is none. */
  readonly take: (() => void) | null
}

export const offline = createActionStore({ status: 'off', take: null } as Offline, (write) => ({
  setStatus: (status: OfflineStatus) => write({ status }),
  /** A newer version is ready. */
  offer: (take: () => void) => write({ status: 'update', take }),
}))

/** Takes the newer version unless a talk is going on in some window of this browser; resolves to whether it does. */
export async function takeUpdate(): Promise<boolean> {
  const { take } = offline.getState()
  if (!take || (await talkIsOn())) return false
  take()
  return true
}

const TALK = 'khalkhin-gol talk'

/** Marks a talk as going on, for all windows of this browser; returns a function that ends it. */
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

export const OFFLINE_WORDS: Readonly<Record<OfflineStatus, string>> = {
  off: 'This page needs its server each time it opens.',
  single: 'This page is one file and needs no network.',
  saving: 'This page is being kept for opening without a network…',
  ready: 'This page opens without a network.',
  update: 'This page opens without a network; a newer version is ready and comes with the next opening.',
  failed: 'This page could not be kept for opening without a network.',
}
