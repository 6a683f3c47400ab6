import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import '@fontsource/noto-sans-jp/400.css'
import '@/ui/theme.css'
import { createRoot } from 'react-dom/client'
import { benchAsked } from '@/state/benchPort'
import { FailurePage, LoadingPage } from '@/ui/loading/LoadingPage'
import { App } from './App'
import { boot } from './boot'
import { registerOffline } from './registerOffline'

const root = createRoot(document.getElementById('root')!)
/** The speaker's window needs neither record nor ground: the hall's window tells it everything. */
function openSpeakerPage(): void {
  import('@/speaker/window/SpeakerPage').then(
    ({ SpeakerPage }) => root.render(<SpeakerPage />),
    (error: Error) => root.render(<FailurePage title="The speaker window could not be loaded." messages={[error.message]} />),
  )
}

function openBattlefield(): void {
  root.render(<LoadingPage />)
  void boot().then((result) => {
    if (result.kind === 'ready' && benchAsked()) void import('./bench').then((bench) => bench.openBench(result.battle))
    if (result.kind === 'ready') root.render(<App battle={result.battle} ground={result.ground} />)
    else root.render(<FailurePage title="The record could not be read." messages={result.messages} />)
  })
}

if (new URLSearchParams(location.search).get('speaker') === '1') openSpeakerPage()
else openBattlefield()

// The page comes first; keeping its files for the next time may wait.
if (document.readyState === 'complete') registerOffline()
else window.addEventListener('load', registerOffline, { once: true })
