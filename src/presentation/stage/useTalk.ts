import { useEffect } from 'react'
import { holdTalk } from '@/state/ports/offline'
import { useSession } from '@/state/session/battleContext'

/** While a lecturer presents here, no window of this browser installs a newer version of the page. */
export function useTalk(): void {
  const talk = useSession((s) => s.mode === 'present' && s.kiosk === 0 && s.story === 'off')
  useEffect(() => (talk ? holdTalk() : undefined), [talk])
}
