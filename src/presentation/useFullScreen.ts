import { useEffect } from 'react'
import { leavePresentation } from '@/actions/presentActions'
import { useActionContext } from '@/actions/useActions'

/**
 * Full screen while presenting, where the browser allows it: at once, or at the first touch
 * when the page was opened by a link. Leaving full screen leaves the presentation.
 */
export function useFullScreen(): void {
  const context = useActionContext()
  useEffect(() => {
    const already = document.fullscreenElement !== null
    let entered = already
    const ask = () => {
      if (!document.fullscreenElement) document.documentElement.requestFullscreen?.().catch(() => undefined)
    }
    const onChange = () => {
      if (document.fullscreenElement) entered = true
      else if (entered) leavePresentation(context)
    }
    const onFirst = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') return
      forget()
      ask()
    }
    const forget = () => {
      window.removeEventListener('pointerup', onFirst)
      window.removeEventListener('keydown', onFirst)
    }
    document.addEventListener('fullscreenchange', onChange)
    if (navigator.userActivation?.isActive ?? true) ask()
    else {
      window.addEventListener('pointerup', onFirst)
      window.addEventListener('keydown', onFirst)
    }
    return () => {
      forget()
      document.removeEventListener('fullscreenchange', onChange)
      if (!already && document.fullscreenElement) document.exitFullscreen().catch(() => undefined)
    }
  }, [context])
}
