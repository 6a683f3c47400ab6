import { useEffect, useState } from 'react'

const IDLE_MS = 3000

/** True until the pointer moves or touches, and again after it has rested for three seconds. */
export function useIdleCursor(): boolean {
  const [idle, setIdle] = useState(true)
  useEffect(() => {
    const root = document.documentElement
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      setIdle(true)
      root.dataset.idleCursor = 'true'
    }
    const wake = () => {
      setIdle(false)
      delete root.dataset.idleCursor
      clearTimeout(timer)
      timer = setTimeout(rest, IDLE_MS)
    }
    const signs = ['pointermove', 'pointerdown'] as const
    for (const sign of signs) window.addEventListener(sign, wake, { passive: true })
    root.dataset.idleCursor = 'true'
    return () => {
      clearTimeout(timer)
      delete root.dataset.idleCursor
      for (const sign of signs) window.removeEventListener(sign, wake)
    }
  }, [])
  return idle
}
