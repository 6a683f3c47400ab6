import type { ReactNode } from 'react'
import { tr } from '@/base/i18n/i18n'
import { isEmbedded } from '@/state/embed/isEmbedded'
import { benchRequested } from '@/state/ports/benchPort'
import { groundPort } from '@/state/ports/groundPort'
import { FailurePage } from '@/ui/loading/LoadingPage'
import { App } from './App'
import { boot } from './boot'

/** Reads the record and shows the page of the battlefield; the picture follows when ground and scene are loaded. */
export async function openBattlefield(show: (page: ReactNode) => void): Promise<void> {
  const result = await boot()
  if (result.kind === 'failed')
    return show(<FailurePage title={tr('The record could not be read.')} messages={result.messages} />)
  if (benchRequested()) void import('./bench').then((bench) => bench.openBench(result.battle))
  // A page without it works too.
  import('./keepPage').then(({ keepPage }) => keepPage(result.battle)).catch(() => undefined)
  result.picture.then(
    ({ assets }) => (groundPort.ground = assets.ground),
    () => undefined,
  )
  const embed = isEmbedded(location.search) ? await import('@/ui/embed/EmbedInterface') : null
  show(<App battle={result.battle} picture={result.picture} embed={embed && <embed.EmbedInterface />} />)
}
