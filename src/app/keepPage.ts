import { tr } from '@/base/i18n/i18n'
import type { BattleContextValue } from '@/state/session/battleContext'
import { notify } from '@/state/session/notices'

/** Mouse buttons up to this one are the page's own; the next two are the browser's "back" and "forward". */
const MAX_OWN_BUTTON = 2

const TYPED_IN = 'input, textarea'

/**
 * Keeps a stray gesture from replacing the page: a file, link or text dropped on it, which the browser would open, and
 * while presenting the side buttons of a mouse. The browser's own buttons and keys work as everywhere. Returns a
 * function that ends it.
 */
export function keepPage({ session }: Pick<BattleContextValue, 'session'>): () => void {
  const over = (event: DragEvent) => {
    if (isTypedIn(event.target)) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  }
  const drop = (event: DragEvent) => {
    if (isTypedIn(event.target)) return
    event.preventDefault()
    if (event.dataTransfer?.types.includes('Files'))
      notify(tr('Files are not opened by dropping them. Open a route in the Data panel, a deck in Your own deck.'))
  }
  const button = (event: MouseEvent) => {
    if (event.button > MAX_OWN_BUTTON && session.getState().mode === 'present') event.preventDefault()
  }
  const wiring = [
    ['dragover', over],
    ['drop', drop],
    ['mousedown', button],
    ['mouseup', button],
  ] as const
  for (const [type, listener] of wiring) addEventListener(type, listener as EventListener)
  return () => {
    for (const [type, listener] of wiring) removeEventListener(type, listener as EventListener)
  }
}

/** Text may be dropped into a field. */
const isTypedIn = (target: EventTarget | null) => target instanceof Element && target.closest(TYPED_IN) !== null
