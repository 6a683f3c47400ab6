import type { RefObject } from 'react'
import { clockLabel, dateLabel, weekdayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { useClockWriter } from '@/state/clock/useClock'

/** Updates a slider's `aria-valuetext` from the clock, at most once a second. */
export function useSliderValue(slider: RefObject<HTMLElement | null>): void {
  useClockWriter(({ t }) => {
    const element = slider.current
    if (!element) return
    element.setAttribute('aria-valuenow', `${Math.round(t)}`)
    const when = { weekday: weekdayLabel(t), date: dateLabel(t), time: clockLabel(t) }
    element.setAttribute('aria-valuetext', tr('{weekday} {date}, {time}', when))
  }, 1000)
}
