import { tr } from '@/base/i18n/i18n'
import { notify } from '@/state/session/notices'

/** What this browser, or the frame that the page is in, withholds. */
export interface Withheld {
  readonly storage: boolean
  readonly broadcast: boolean
  readonly resize: boolean
}

/** One sentence for what is withheld; null where nothing is. */
export function missingWords({ storage, broadcast, resize }: Withheld): string | null {
  const parts = [
    storage &&
      tr(
        'nothing can be kept: your own deck, routes and projector settings last until this page is closed, unless you save them as files',
      ),
    broadcast && tr('the speaker window works only when S opens it from this page'),
    resize && tr('panels adjust only when the window changes its size'),
  ].filter(Boolean)
  return parts.length === 0
    ? null
    : tr('This browser or frame withholds something: {list}.', { list: parts.join('; ') })
}

function throws(attempt: () => void): boolean {
  try {
    attempt()
    return false
  } catch {
    return true
  }
}

const PROBE = 'khalkhin-gol.probe'

/** Says once what the page has to do without. */
export function sayMissing(): void {
  const words = missingWords({
    storage: throws(() => {
      localStorage.setItem(PROBE, '1')
      localStorage.removeItem(PROBE)
    }),
    broadcast: throws(() => new BroadcastChannel(PROBE).close()),
    resize: throws(() => new ResizeObserver(() => undefined).disconnect()),
  })
  if (words) notify(words, 'problem')
}
