import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import '@/ui/theme.css'
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { useReadyFlag } from '@/app/useReadyFlag'
import { BattleContext, type BattleContextValue } from '@/state/session/battleContext'

function Ready() {
  useReadyFlag()
  return null
}

/** Opens an example; errors are shown on the page. The document has `data-ready="true"` when it is complete. */
export function showExample(open: () => Promise<{ battle: BattleContextValue; page: ReactNode }>): void {
  const root = createRoot(document.getElementById('root')!)
  open().then(
    ({ battle, page }) =>
      root.render(
        <BattleContext value={battle}>
          <Ready />
          {page}
        </BattleContext>,
      ),
    (error: Error) => root.render(<pre role="alert">{error.message}</pre>),
  )
}
