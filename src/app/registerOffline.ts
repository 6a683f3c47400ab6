import { tr } from '@/base/i18n/i18n'
import { isEmbedded } from '@/state/embed/isEmbedded'
import { offline } from '@/state/ports/offline'
import { notify } from '@/state/session/notices'

declare const __SINGLE_FILE__: boolean

/**
 * Keeps the page's files for the next visit, once the page itself has loaded. A newer version waits until the user
 * accepts it (ui/toast/UpdateOffer) or every window is closed, so nothing reloads in the middle of a talk. `sw=0` in
 * the address disables it.
 */
export function registerOffline(): void {
  if (__SINGLE_FILE__) return void offline.actions.setStatus('single')
  // Readers of a page that embeds this one have not asked for its files.
  const enabled = new URLSearchParams(location.search).get('sw') !== '0' && !isEmbedded(location.search)
  if (!enabled || !import.meta.env.PROD || !window.isSecureContext) return
  const workers = serviceWorkers()
  if (!workers) return
  const first = !workers.controller
  offline.actions.setStatus(first ? 'saving' : 'ready')
  // The newer version was taken in another window: the files of this page's version are no longer kept.
  if (!first) workers.addEventListener('controllerchange', () => offline.actions.offer(() => location.reload()))
  register(workers).then(
    // Where workers are blocked, some browsers resolve with undefined instead of rejecting.
    (registration: ServiceWorkerRegistration | undefined) => {
      if (!registration) return void offline.actions.setStatus('off')
      const ready = () => {
        const { status } = offline.getState()
        if (status === 'update' || (status === 'ready' && !first)) return
        offline.actions.setStatus('ready')
        if (first) notify(tr('Ready offline: from now on this page opens without a network.'))
      }
      if (registration.active) ready()
      const offer = () => offline.actions.offer(() => takeOver(workers, registration))
      registration.addEventListener('updatefound', () => watch(registration.installing, first, offer))
      watch(registration.installing, first, offer)
      // Downloaded in an earlier visit, and not yet activated.
      if (registration.waiting && !first) offer()
      void workers.ready.then(ready)
      lookForUpdates(registration)
    },
    () => offline.actions.setStatus('failed'),
  )
}

/** Some browsers throw here instead of rejecting. */
async function register(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
  return workers.register('./sw.js', { scope: './' })
}

/** How often a page that stays open for days checks for a newer version while it is visible, milliseconds. */
const BETWEEN_LOOKS = 3_600_000

function lookForUpdates(registration: ServiceWorkerRegistration): void {
  let last = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - last < BETWEEN_LOOKS) return
    last = Date.now()
    // Without a network there is nothing to find.
    registration.update().catch(() => undefined)
  })
}

/** Activates the waiting worker, and reloads the page from its files. */
function takeOver(workers: ServiceWorkerContainer, { waiting }: ServiceWorkerRegistration): void {
  workers.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting?.postMessage({ type: 'SKIP_WAITING' })
}

function watch(worker: ServiceWorker | null, first: boolean, offer: () => void): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && first) offline.actions.setStatus('failed')
    if (worker.state === 'installed' && !first) offer()
  })
}

/**
 * The browser's service worker container; null where there is none, and in a sandboxed frame, where reading it throws.
 */
function serviceWorkers(): ServiceWorkerContainer | null {
  try {
    return navigator.serviceWorker ?? null
  } catch {
    return null
  }
}
