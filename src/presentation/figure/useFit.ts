import { useLayoutEffect, type RefObject } from 'react'
import { watchSize } from '@/state/ports/watchSize'

/** From full size down to the smallest size that is legible from the back row. */
const SIZES = [1, 0.94, 0.88, 0.82, 0.76, 0.7, 0.64, 0.58] as const

/** Sets the largest type size at which the whole box fits, whatever is added to it: the audience cannot scroll. */
export function useFit(box: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const fit = () => {
      for (const size of SIZES) {
        element.style.setProperty('--fit', `${size}`)
        if (element.scrollHeight <= element.clientHeight + 1 && element.scrollWidth <= element.clientWidth + 1) return
      }
    }
    fit()
    // The caption below may grow by a line when its fonts load.
    const stage = element.parentElement!
    const caption = stage.querySelector('[data-part="caption"]')
    const stopWatching = watchSize(caption ? [stage, caption] : [stage], fit)
    // Parts that load late, and answers.
    const added = new MutationObserver(fit)
    added.observe(element, { childList: true, subtree: true, characterData: true })
    return () => {
      stopWatching()
      added.disconnect()
    }
  }, [box])
}
