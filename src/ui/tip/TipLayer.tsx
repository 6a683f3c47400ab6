import { useEffect, useRef, useState } from 'react'
import styles from './TipLayer.module.css'

/** Delay before a tip opens under the pointer, milliseconds; by focus or a resting finger it opens at once. */
const AFTER_MS = 120
/** Gap between a control and its tip, and between a tip and the page's edge, CSS pixels. */
const OFF = 8
const EDGE = 6
/** A finger resting this long on a control opens its tip, milliseconds. */
const REST_MS = 450

/**
 * Shows a control's `data-tip` when the pointer, the focus or a resting finger is on it. Hidden from screen readers,
 * which read the control's own name.
 */
export function TipLayer() {
  const [text, setText] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const on = useRef<Element | null>(null)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const hide = () => {
      clearTimeout(timer)
      on.current = null
      setText('')
    }
    const ask = (target: EventTarget | null, after: number) => {
      const control = target instanceof Element ? target.closest('[data-tip]') : null
      if (control === on.current) return
      hide()
      if (!control) return
      on.current = control
      timer = setTimeout(() => setText((control as HTMLElement).dataset.tip ?? ''), after)
    }
    const over = (event: PointerEvent) => event.pointerType !== 'touch' && ask(event.target, AFTER_MS)
    const down = (event: PointerEvent) => (event.pointerType === 'touch' ? ask(event.target, REST_MS) : hide())
    const focus = (event: FocusEvent) => {
      if (event.target instanceof Element && event.target.matches(':focus-visible')) ask(event.target, 0)
    }
    const keys = (event: KeyboardEvent) => event.key === 'Escape' && hide()
    document.addEventListener('pointerover', over)
    document.addEventListener('pointerdown', down)
    document.addEventListener('focusin', focus)
    document.addEventListener('focusout', hide)
    document.addEventListener('keydown', keys)
    window.addEventListener('blur', hide)
    return () => {
      hide()
      document.removeEventListener('pointerover', over)
      document.removeEventListener('pointerdown', down)
      document.removeEventListener('focusin', focus)
      document.removeEventListener('focusout', hide)
      document.removeEventListener('keydown', keys)
      window.removeEventListener('blur', hide)
    }
  }, [])
  useEffect(() => {
    const tip = box.current
    if (!tip || !on.current) return
    const at = on.current.getBoundingClientRect()
    const { offsetWidth: w, offsetHeight: h } = tip
    const x = Math.min(Math.max(at.left + at.width / 2 - w / 2, EDGE), innerWidth - w - EDGE)
    const above = at.top - h - OFF
    const y = above < EDGE ? at.bottom + OFF : above
    tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`
  }, [text])
  return text === '' ? null : (
    <div ref={box} className={styles.tip} aria-hidden="true" data-testid="tip">
      {text}
    </div>
  )
}
