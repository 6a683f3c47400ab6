import { warmParts } from '@/ui/parts/lazyPart'

/** Milliseconds after the first picture: who comes to look is looking then, and the files for offline use come first. */
const AFTER = 3000

const idle = () =>
  new Promise<void>((done) =>
    'requestIdleCallback' in window ? requestIdleCallback(() => done(), { timeout: 2000 }) : setTimeout(done, 200),
  )

/** Loads what the page does not show at first, once it stands and has nothing else to do; `data-parts="true"` on the document tells that all is there. */
export function warmUp(): void {
  setTimeout(() => void warmParts(idle).then(() => (document.documentElement.dataset.parts = 'true')), AFTER)
}
