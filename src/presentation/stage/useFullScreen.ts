import { useEffect } from 'react'
import { useActionContext } from '@/state/actions/useActions'

/**
 * Full screen while presenting, where the browser allows it: at once, or at the first touch
 * when the page was opened by a link. Who leaves full screen goes on presenting: a browser that
 * keeps the Escape key to itself would else end the talk at a slip.
 */
export function useFullScreen(wanted: boolean): void {
  const { page } = useActionContext()
  useEffect(() => {
    if (!wanted) return
    const already = document.fullscreenElement !== null
    const onFirst = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') return
      forget()
      page.enterFullScreen()
    }
    const forget = () => {
      window.removeEventListener('pointerup', onFirst)
      window.removeEventListener('keydown', onFirst)
    }
    if (navigator.userActivation?.isActive ?? true) page.enterFullScreen()
    else {
      window.addEventListener('pointerup', onFirst)
      window.addEventListener('keydown', onFirst)
    }
    return () => {
      forget()
      if (!already && document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    }
  }, [page, wanted])
}
