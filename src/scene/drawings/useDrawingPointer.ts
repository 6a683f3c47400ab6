import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { audience, drawingPort } from '@/state/audience/audience'
import { useBattle } from '@/state/session/battleContext'

/**
 * Pointing and drawing with the pointer in the audience window. While a stroke is drawn no other handler gets its
 * events, so the camera does not orbit.
 */
export function useDrawingPointer(): void {
  const element = useThree((s) => s.gl.domElement)
  const { session } = useBattle()
  useEffect(() => {
    let drawing = false
    const over = (event: Event) =>
      event.target === element || (event.target instanceof Element && event.target.matches('[data-testid="presenter"]'))
    const draw = (phase: 'start' | 'move' | 'end', event: PointerEvent) => {
      const box = element.getBoundingClientRect()
      drawingPort.current?.draw(phase, (event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height)
    }
    const onDown = (event: PointerEvent) => {
      const { tool } = audience.getState()
      if (tool === 'none' || tool === 'pointer' || event.button !== 0 || !over(event)) return
      drawing = true
      event.stopImmediatePropagation()
      draw('start', event)
    }
    const onMove = (event: PointerEvent) => {
      if (drawing) {
        event.stopImmediatePropagation()
        draw('move', event)
      } else if (audience.getState().tool === 'pointer' && over(event)) draw('move', event)
    }
    const onUp = (event: PointerEvent) => {
      if (!drawing) return
      drawing = false
      event.stopImmediatePropagation()
      draw('end', event)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || audience.getState().tool === 'none' || session.getState().blank !== 'none') return
      event.preventDefault()
      audience.actions.setTool('none')
    }
    const show = () => {
      document.documentElement.dataset.tool = audience.getState().tool
    }
    show()
    const stops = [
      audience.subscribe(show),
      session.subscribe((now, old) => {
        if (now.mode !== 'present' && old.mode === 'present') audience.actions.endTalk()
      }),
    ]
    window.addEventListener('pointerdown', onDown, true)
    window.addEventListener('pointermove', onMove, true)
    window.addEventListener('pointerup', onUp, true)
    window.addEventListener('pointercancel', onUp, true)
    window.addEventListener('keydown', onKey, true)
    return () => {
      for (const stop of stops) stop()
      window.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('pointermove', onMove, true)
      window.removeEventListener('pointerup', onUp, true)
      window.removeEventListener('pointercancel', onUp, true)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [element, session])
}
