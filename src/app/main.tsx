import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import '@fontsource/noto-sans-jp/400.css'
import '@/ui/theme.css'
import { createRoot } from 'react-dom/client'
import { benchAsked } from '@/state/benchPort'
import { FailurePage, LoadingPage } from '@/ui/loading/LoadingPage'
import { App } from './App'
import { boot } from './boot'

const root = createRoot(document.getElementById('root')!)
root.render(<LoadingPage />)
void boot().then((result) => {
  if (result.kind === 'ready' && benchAsked()) void import('./bench').then((bench) => bench.openBench(result.battle))
  if (result.kind === 'ready') root.render(<App battle={result.battle} ground={result.ground} />)
  else root.render(<FailurePage title="The record could not be read." messages={result.messages} />)
})
