import { useEffect } from 'react'
import { useActionContext } from '@/state/actions/useActions'

/**
 * Full screen while presenting, where the browser allows it: at once, or at the first touch when the page was opened by
 * a link. Leaving full screen does not end presenting: where the browser uses Escape to leave it, one press would
 * otherwise end the talk by accident.
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
