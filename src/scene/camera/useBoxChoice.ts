import { useThree } from '@react-three/fiber'
import { useEffect } from 'react'
import { originalId } from '@/record/domain/stressIds'
import { addChosen, toggleChosen } from '@/state/actions/chooseUnits'
import { useBattle } from '@/state/session/battleContext'
import { writeHover } from '@/state/session/hover'
import { tokenAt, tokensWithin } from '../units/tokenScreen'
import { useWorld, worldAt } from '../world'

/** A press that moves less than this is a click, CSS pixels. */
const STEADY = 6

/**
 * Shift-drag draws a box and adds the tokens in it to the chosen group; Shift-click or Ctrl-click adds or removes one.
 */
export function useBoxChoice(): void {
  const world = useWorld()
  const { session, record } = useBattle()
  const element = useThree((s) => s.gl.domElement)
  useEffect(() => {
    let from: { x: number; y: number; pointer: number; box: boolean } | null = null
    const frame = document.createElement('div')
    frame.dataset.testid = 'choice-box'
    frame.style.cssText =
      'position:fixed;z-index:5;display:none;pointer-events:none;border:1.5px solid #e6c27a;background:rgb(230 194 122 / 0.14);box-shadow:0 0 0 1px rgb(30 26 20 / 0.7)'
    document.body.append(frame)
    const idOf = (row: number) => originalId(record.tracks[row]!.unit.id)
    const onDown = (event: PointerEvent) => {
      const modified = event.shiftKey || event.ctrlKey || event.metaKey
      if (event.target !== element || event.button !== 0 || !modified || session.getState().standing) return
      // Before the camera controls receive it: they would turn or pan the view.
      event.stopPropagation()
      event.preventDefault()
      writeHover(null, '', 0, 0)
      from = { x: event.clientX, y: event.clientY, pointer: event.pointerId, box: event.shiftKey }
    }
    const onMove = (event: PointerEvent) => {
      if (!from?.box || event.pointerId !== from.pointer) return
      const [left, top] = [Math.min(from.x, event.clientX), Math.min(from.y, event.clientY)]
      Object.assign(frame.style, {
        display: 'block',
        left: `${left}px`,
        top: `${top}px`,
        width: `${Math.abs(event.clientX - from.x)}px`,
        height: `${Math.abs(event.clientY - from.y)}px`,
      })
    }
    const onUp = (event: PointerEvent) => {
      if (!from || event.pointerId !== from.pointer) return
      const { x, y, box } = from
      end()
      event.stopPropagation()
      const { left, top } = element.getBoundingClientRect()
      // A box that begins in one half of a split picture chooses there.
      const { tokens } = worldAt(world, x - left)
      if (Math.hypot(event.clientX - x, event.clientY - y) <= STEADY) {
        const row = tokenAt(tokens, x - left, y - top, 1)
        if (row >= 0) toggleChosen(session, record, idOf(row))
      } else if (box)
        addChosen(session, tokensWithin(tokens, x - left, y - top, event.clientX - left, event.clientY - top).map(idOf))
    }
    const end = () => {
      from = null
      frame.style.display = 'none'
    }
    window.addEventListener('pointerdown', onDown, true)
    window.addEventListener('pointermove', onMove, true)
    window.addEventListener('pointerup', onUp, true)
    window.addEventListener('pointercancel', end, true)
    return () => {
      window.removeEventListener('pointerdown', onDown, true)
      window.removeEventListener('pointermove', onMove, true)
      window.removeEventListener('pointerup', onUp, true)
      window.removeEventListener('pointercancel', end, true)
      frame.remove()
    }
  }, [world, session, record, element])
}
