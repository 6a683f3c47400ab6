import type { RefObject } from 'react'
import { clockLabel, dateLabel, weekdayLabel } from '@/base/core/battleTime'
import { useClockWriter } from '@/state/clock/useClock'

/** Updates a slider's `aria-valuetext` from the clock, at most once a second. */
export function useSliderValue(slider: RefObject<HTMLElement | null>): void {
  useClockWriter(({ t }) => {
    const element = slider.current
    if (!element) return
    element.setAttribute('aria-valuenow', `${Math.round(t)}`)
    element.setAttribute('aria-valuetext', `${weekdayLabel(t)} ${dateLabel(t)}, ${clockLabel(t)}`)
  }, 1000)
}
