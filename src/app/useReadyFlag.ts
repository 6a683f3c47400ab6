import { useEffect } from 'react'
import { useSession } from '@/state/session/battleContext'

/** Sets `data-ready="true"` on the document when fonts, assets and the first complete frame are there. */
export function useReadyFlag(): void {
  const ground = useSession((s) => s.ground)
  useEffect(() => {
    let disposed = false
    void document.fonts.ready.then(() => {
      if (!disposed) document.documentElement.dataset.ready = String(ground === 'ready')
    })
    return () => {
      disposed = true
    }
  }, [ground])
}
