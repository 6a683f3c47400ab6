import type { RefObject } from 'react'
import { momentLabel, weekdayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { useClockWriter } from '@/state/clock/useClock'

/** Updates a slider's `aria-valuetext` from the clock, at most once a second. */
export function useSliderValue(slider: RefObject<HTMLElement | null>): void {
  useClockWriter(({ t }) => {
    const element = slider.current
    if (!element) return
    element.setAttribute('aria-valuenow', `${Math.round(t)}`)
    const text = tr('{weekday} {moment}', { weekday: weekdayLabel(t), moment: momentLabel(t) })
    element.setAttribute('aria-valuetext', text)
  }, 1000)
}
