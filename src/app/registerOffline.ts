import { offline } from '@/state/ports/offline'
import { notify } from '@/state/session/notices'

declare const __SINGLE_FILE__: boolean

/**
 * Keeps the page's files for the next visit, once the page itself has loaded. A newer version waits until every window
 * is closed, so nothing reloads in the middle of a talk. `sw=0` in the address disables it.
 */
export function registerOffline(): void {
  if (__SINGLE_FILE__) return void offline.actions.setStatus('single')
  const asked = new URLSearchParams(location.search).get('sw') !== '0'
  if (!asked || !import.meta.env.PROD || !window.isSecureContext) return
  const workers = serviceWorkers()
  if (!workers) return
  const first = !workers.controller
  offline.actions.setStatus(first ? 'saving' : 'ready')
  workers.register('./sw.js', { scope: './' }).then(
    // Where workers are blocked, some browsers resolve with undefined instead of rejecting.
    (registration: ServiceWorkerRegistration | undefined) => {
      if (!registration) return void offline.actions.setStatus('off')
      const ready = () => {
        if (offline.getState().status === 'ready' && !first) return
        offline.actions.setStatus('ready')
        if (first) notify('Ready offline: from now on this page opens without a network.')
      }
      if (registration.active) ready()
      registration.addEventListener('updatefound', () => watch(registration.installing, first))
      watch(registration.installing, first)
      void workers.ready.then(ready)
    },
    () => offline.actions.setStatus('failed'),
  )
}

function watch(worker: ServiceWorker | null, first: boolean): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'redundant' && first) offline.actions.setStatus('failed')
    if (worker.state === 'installed' && !first) offline.actions.setStatus('update')
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
