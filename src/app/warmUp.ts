import { warmParts } from '@/ui/parts/lazyPart'

/**
 * Delay after the first picture, milliseconds: the visitor's first look and the files for offline use have priority.
 */
const AFTER = 3000

const idle = () =>
  new Promise<void>((done) =>
    'requestIdleCallback' in window ? requestIdleCallback(() => done(), { timeout: 2000 }) : setTimeout(done, 200),
  )

/**
 * Loads the lazy parts in idle time after the first picture; `data-parts="true"` on the document marks that all are
 * loaded.
 */
export function warmUp(): void {
  setTimeout(() => void import('./sayMissing').then((m) => m.sayMissing()).catch(() => undefined), AFTER)
  setTimeout(() => void warmParts(idle).then(() => (document.documentElement.dataset.parts = 'true')), AFTER)
}
