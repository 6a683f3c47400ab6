import { tr } from '@/base/i18n/i18n'
import { formatLink, parseLink, type Link } from '@/state/link/link'
import { announce, notify } from '@/state/session/notices'
import type { ActionContext, PageServices } from './action'
import { linkOfView } from './linkOfView'

/** The address of the current view, on the page's own path. */
export function addressOfView(context: ActionContext): string {
  return addressOf(linkOfView(context, parseLink(location.search, context.record).link))
}

/** The address of a view, on the page's own path. */
export function addressOf(link: Link): string {
  return `${location.pathname}${formatLink(link, location.search)}${location.hash}`
}

async function copyLink(context: ActionContext): Promise<void> {
  const address = addressOfView(context)
  history.replaceState(history.state, '', address)
  try {
    await navigator.clipboard.writeText(new URL(address, location.href).href)
    notify(tr('Link to this view copied'))
  } catch {
    notify(tr('The browser does not allow copying here; the address bar holds the link'))
  }
}

/**
 * Requests the Escape key as well, where a page in full screen may have it: Escape then closes what is open first, as
 * everywhere else.
 */
function enterFullScreen(): void {
  if (document.fullscreenElement || !document.documentElement.requestFullscreen) return
  document.documentElement.requestFullscreen().then(lockEscape, () => undefined)
}

function lockEscape(): void {
  const { keyboard } = navigator as Navigator & { keyboard?: { lock?(keys: string[]): Promise<void> } }
  keyboard?.lock?.(['Escape']).catch(() => undefined)
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else {
      await document.documentElement.requestFullscreen()
      lockEscape()
    }
  } catch {
    notify(tr('This browser does not allow full screen here'))
  }
}

export const browserPage: PageServices = {
  enterFullScreen,
  toggleFullScreen: () => void toggleFullScreen(),
  copyLink: (context) => void copyLink(context),
  announce,
  middle: () => ({ x: innerWidth / 2, y: innerHeight / 2 }),
}
