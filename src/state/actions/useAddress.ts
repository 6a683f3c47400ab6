import { useEffect } from 'react'
import { addressOfView } from './browserPage'
import { useActionContext } from './useActions'

const EVERY_MS = 1000

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
      timer ??= setInterval(write, EVERY_MS)
    }
    const signs = ['pointerdown', 'keydown', 'wheel'] as const
    for (const sign of signs) window.addEventListener(sign, start, { passive: true })
    return () => {
      clearInterval(timer)
      for (const sign of signs) window.removeEventListener(sign, start)
    }
  }, [context])
}
