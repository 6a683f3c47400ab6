import { useRef, useState, type PointerEvent, type WheelEvent } from 'react'
import { tr } from '@/base/i18n/i18n'
import styles from './Speaker.module.css'
import type { AudienceView } from './useAudience'

/** Minimum time between two pointer positions sent, milliseconds. */
const EVERY_MS = 40

/**
 * Small live picture of the audience's scene. Dragging orbits the camera, or points or draws while a tool is active.
 */
export function Preview({ audience }: { audience: AudienceView }) {
  const { state, now } = audience
  const sent = useRef({ at: 0, x: 0, y: 0 })
  const [dot, setDot] = useState<{ x: number; y: number } | null>(null)
  const tool = state?.tool ?? 'none'
  const at = (event: PointerEvent | WheelEvent) => {
    const box = event.currentTarget.getBoundingClientRect()
    return { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height }
  }
  const onDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    const here = at(event)
    sent.current = { at: event.timeStamp, ...here }
    if (tool !== 'none') audience.ask({ what: 'draw', phase: 'start', ...here })
  }
  const onMove = (event: PointerEvent) => {
    const here = at(event)
    if (tool === 'pointer') setDot(here)
    if (event.timeStamp - sent.current.at < EVERY_MS) return
    const dx = here.x - sent.current.x
    const dy = here.y - sent.current.y
    if (tool === 'pointer' || (tool !== 'none' && event.buttons !== 0))
      audience.ask({ what: 'draw', phase: 'move', ...here })
    else if (event.buttons !== 0) audience.ask({ what: event.buttons === 1 ? 'orbit' : 'pan', dx, dy })
    sent.current = { at: event.timeStamp, ...here }
  }
  const onUp = (event: PointerEvent) => {
    if (tool !== 'none') audience.ask({ what: 'draw', phase: 'end', ...at(event) })
  }
  return (
    <div
      className={styles.preview}
      data-tool={tool}
      data-testid="preview"
      style={{ aspectRatio: state?.aspect ?? 16 / 9 }}
      onPointerDown={onDown}
      onPointerMove={onMove}
      onPointerUp={onUp}
      onPointerLeave={() => setDot(null)}
      onWheel={(event) => audience.ask({ what: 'zoom', closer: Math.max(-3, Math.min(3, -event.deltaY / 100)) })}
      onContextMenu={(event) => event.preventDefault()}
    >
      {now ? (
        <img src={now} alt={tr('The audience’s scene now')} draggable={false} />
      ) : (
        <p>{tr('No picture until the scene has loaded.')}</p>
      )}
      {dot && <span className={styles.dot} style={{ left: `${dot.x * 100}%`, top: `${dot.y * 100}%` }} />}
      {state && state.blank !== 'none' && (
        <p className={styles.over}>
          {tr(state.blank === 'black' ? 'The audience sees a black screen' : 'The audience sees a white screen')}
        </p>
      )}
      {state?.frozen && <p className={styles.over}>{tr('Frozen: the audience does not see this')}</p>}
      {state && !state.picture && <p className={styles.over}>{tr('The audience has no picture; steps still work')}</p>}
    </div>
  )
}
