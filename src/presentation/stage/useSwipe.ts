import { useEffect } from 'react'
import { nextStep, previousStep } from '@/record/deck/deck'
import { moveTo } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'

/** Minimum length of a swipe, pixels; a swipe to the left goes forward. */
const MIN = 48

export function useSwipe(): void {
  const context = useActionContext()
  useEffect(() => {
    let from: { id: number; x: number; y: number } | null = null
    const onDown = (event: PointerEvent) => {
      // A second finger pinches; while looking round, a finger turns the ground.
      from =
        event.pointerType === 'touch' && event.isPrimary && !context.session.getState().away
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : null
    }
    const onUp = (event: PointerEvent) => {
      if (!from || event.pointerId !== from.id) return
      const dx = event.clientX - from.x
      const dy = event.clientY - from.y
      from = null
      if (Math.abs(dx) < MIN || Math.abs(dx) < 1.5 * Math.abs(dy)) return
      moveTo(context, (i) => (dx < 0 ? nextStep(context.deck, i) : previousStep(context.deck, i)))
    }
    window.addEventListener('pointerdown', onDown)
    window.addEventListener('pointerup', onUp)
    return () => {
      window.removeEventListener('pointerdown', onDown)
      window.removeEventListener('pointerup', onUp)
    }
  }, [context])
}
