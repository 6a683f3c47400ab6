import { useEffect, useRef, useState, type ReactNode } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { useSession } from '@/state/session/battleContext'
import type { PanelContent } from '@/state/session/sheets'
import { covers } from '../covers'
import { Icon } from '../marks/Icon'
import styles from './Panel.module.css'
import { nextStop, type Stop } from './stops'
import { useCoveredByPanel } from './useCoveredByPanel'
import { useStopDrag } from './useStopDrag'

interface PanelFrameProps {
  readonly id: NonNullable<PanelContent>
  /** Its name for assistive technology, and its heading unless the content has its own. */
  readonly title: string
  readonly ownHead?: boolean
  readonly testId?: string | undefined
  /** Takes the focus when it opens. */
  readonly takesFocus?: boolean
  readonly back?: { readonly word: string; readonly run: () => void } | undefined
  readonly closeWord?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What the button at the head does at each stop. */
const STOP_WORDS: Record<Stop, string> = {
  line: msg('Open the panel'),
  part: msg('Enlarge the panel'),
  full: msg('Shrink the panel'),
}

/** The page's one panel: a title, scrolling content, and a close button. */
export function PanelFrame({
  id,
  title,
  ownHead = false,
  testId,
  takesFocus = false,
  back,
  closeWord = tr('Close'),
  onClose,
  children,
}: PanelFrameProps) {
  const box = useRef<HTMLElement | null>(null)
  const [stop, setStop] = useState<Stop>(id === 'search' || id === 'menu' ? 'full' : 'part')
  const selection = useSession((s) => s.selection)
  useCoveredByPanel(box)
  const drag = useStopDrag(box, setStop)
  useEffect(() => {
    const panel = box.current!
    if (takesFocus && !panel.contains(document.activeElement)) panel.focus({ preventScroll: true })
    // On closing, the focus returns to where it was before.
    const before = document.activeElement as HTMLElement | null
    return () => {
      if (document.activeElement === document.body && before?.isConnected && !panel.contains(before))
        before.focus({ preventScroll: true })
    }
  }, [takesFocus])
  useEffect(() => {
    const body = box.current?.querySelector('[data-panel-body]')
    if (body && id === 'card') body.scrollTop = 0
  }, [selection, id])
  return (
    <aside
      ref={(element) => {
        box.current = element
        return covers(element)
      }}
      className={`kg-panel ${styles.panel}`}
      aria-label={title}
      data-panel={id}
      data-stop={stop}
      data-own-head={ownHead}
      data-testid={testId}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return
        event.preventDefault()
        event.stopPropagation()
        onClose()
      }}
    >
      <header className={styles.head} {...drag}>
        {back && (
          <button type="button" className={`kg-button ${styles.back}`} onClick={back.run}>
            ‹ {back.word}
          </button>
        )}
        {ownHead ? <span style={{ flex: 1 }} /> : <h2>{title}</h2>}
        <button
          type="button"
          className={`kg-button ${styles.stop}`}
          aria-label={tr(STOP_WORDS[stop])}
          data-tip={tr(STOP_WORDS[stop])}
          onClick={() => setStop(nextStop(stop))}
        >
          <span aria-hidden="true">{stop === 'full' ? '▾' : '▴'}</span>
        </button>
        <button
          type="button"
          className="kg-button"
          aria-label={closeWord}
          data-tip={tr('Close (Esc)')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.body} data-panel-body>
        {children}
      </div>
    </aside>
  )
}
