import { useEffect, useState } from 'react'

const IDLE_MS = 3000

/** True until the pointer moves or touches, and again when it has rested for three seconds. */
export function useIdleCursor(): boolean {
  const [idle, setIdle] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), IDLE_MS)
    }
    const signs = ['pointermove', 'pointerdown'] as const
    for (const sign of signs) window.addEventListener(sign, wake, { passive: true })
    return () => {
      clearTimeout(timer)
      for (const sign of signs) window.removeEventListener(sign, wake)
    }
  }, [])
  return idle
}
