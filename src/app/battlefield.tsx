import type { ReactNode } from 'react'
import { benchAsked } from '@/state/ports/benchPort'
import { FailurePage } from '@/ui/loading/LoadingPage'
import { App } from './App'
import { boot } from './boot'

/** Reads the record and shows the page of the battlefield; the picture follows when ground and scene are loaded. */
export async function openBattlefield(show: (page: ReactNode) => void): Promise<void> {
  const result = await boot()
  if (result.kind === 'failed')
    return show(<FailurePage title="The record could not be read." messages={result.messages} />)
  if (benchAsked()) void import('./bench').then((bench) => bench.openBench(result.battle))
  show(<App battle={result.battle} picture={result.picture} />)
}
