import { useEffect } from 'react'
import { addressOfView } from './browserPage'
import { useActionContext } from './useActions'

const EVERY_MS = 1000
/** The user has touched the page; the words are drawn anew when its language changes, and this effect with them. */
let touched = false

/**
 * Keeps the address bar at the current view, at most once a second, from the first key, wheel or pointer input on: an
 * untouched page keeps the address it was opened with.
 */
export function useAddress(): void {
  const context = useActionContext()
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined
    const write = () => {
      const address = addressOfView(context)
      if (address !== `${location.pathname}${location.search}${location.hash}`)
        history.replaceState(history.state, '', address)
    }
    const start = () => {
      touched = true
      timer ??= setInterval(write, EVERY_MS)
    }
    if (touched) start()
    const signs = ['pointerdown', 'keydown', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, start, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, start)
    }
  }, [context])
}
