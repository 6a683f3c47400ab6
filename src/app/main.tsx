import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import '@fontsource/noto-sans-jp/400.css'
import '@/ui/theme.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { msg, tr } from '@/base/i18n/i18n'
import { FailurePage, LoadingPage } from '@/ui/loading/LoadingPage'
import { registerOffline } from './registerOffline'

const root = createRoot(document.getElementById('root')!, {
  // What no part's own boundary catches would leave an empty page.
  onUncaughtError: (error) => {
    console.error(error)
    refuse(msg('The page stopped working.'))(error as Error)
  },
})
const show = (page: ReactNode) => root.render(page)
/** `title` is an English message. */
const refuse = (title: string) => (error: Error) => show(<FailurePage title={tr(title)} messages={[error.message]} />)

/** The speaker window needs neither record, ground nor picture: the audience window sends it everything. */
function openSpeakerPage(): void {
  import('./speaker')
    .then(({ openSpeaker }) => openSpeaker(show))
    .catch(refuse(msg('The speaker window could not be loaded.')))
}

function openBattlefieldPage(): void {
  show(<LoadingPage />)
  // Requested at once, so that it loads in parallel with the page; a failure is reported where it is awaited.
  import('@/scene/Battlefield').catch(() => undefined)
  import('./battlefield')
    .then(({ openBattlefield }) => openBattlefield(show))
    .catch(refuse(msg('The page could not be loaded.')))
}

const parameters = new URLSearchParams(location.search)
// Stored here, since the address later reflects the open panel, not how the page was opened.
if (parameters.get('debug') === '1') document.documentElement.dataset.stats = 'true'
if (parameters.get('speaker') === '1') openSpeakerPage()
else openBattlefieldPage()

// The page loads first; keeping its files for next time can wait.
if (document.readyState === 'complete') registerOffline()
else window.addEventListener('load', registerOffline, { once: true })
