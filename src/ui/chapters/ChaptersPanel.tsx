import { useEffect, useRef, useState } from 'react'
import { dayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { stepOfTime, type DeckStep } from '@/record/deck/deck'
import { stepWhen } from '@/record/deck/when'
import { dateText } from '@/record/domain/claimText'
import { present } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import { useDeck } from '@/state/ports/deckPort'
import { LensText } from '@/ui/parts/contested/LensText'
import { Icon } from '../marks/Icon'
import { SourceLinks } from '../sources/SourceLinks'
import styles from './ChaptersPanel.module.css'

/** The deck as text to read: the words of each step, with a button that shows it on the map. */
export function ChaptersPanel() {
  const { playback } = useActionContext()
  const { steps } = useDeck()
  const box = useRef<HTMLDivElement>(null)
  const [here] = useState(() => stepOfTime(steps, playback.clock.t)?.index ?? 0)
  const chapters = [...new Set(steps.map((s) => s.chapterIndex))].map((c) => steps.filter((s) => s.chapterIndex === c))
  const [open, setOpen] = useState<number | null>(steps[here]?.chapterIndex ?? null)
  useEffect(() => void box.current?.querySelector('details[open]')?.scrollIntoView({ block: 'start' }), [])
  return (
    <div ref={box} className={styles.chapters}>
      {chapters.map((chapter) => {
        const [first] = chapter
        const is = first!.chapterIndex === open
        return (
          <details key={first!.chapterIndex} open={is}>
            <summary
              onClick={(event) => {
                event.preventDefault()
                setOpen(is ? null : first!.chapterIndex)
              }}
            >
              {first!.title} <small>{dayOf(first!)}</small>
            </summary>
            {is && chapter.map((step) => <Step key={step.step.id} step={step} now={step.index === here} />)}
          </details>
        )
      })}
    </div>
  )
}

function Step({ step, now }: { step: DeckStep; now: boolean }) {
  const context = useActionContext()
  const { session, playback, camera, page } = context
  const show = () => {
    playback.play(false)
    // Outside the campaign the battle's clock means nothing: only the place is shown.
    if (step.step.date === undefined) playback.seek(step.t)
    camera.current.goTo(step.step.camera)
    const { layers, mapStyle } = session.getState()
    const { highlight, viewshed = null } = step.step
    session.actions.showDisplay({ layers, mapStyle, highlight, viewshed })
    page.announce(tr('{when}: {caption}', { when: stepWhen(step.step), caption: step.step.caption }))
  }
  return (
    <div className={styles.step} data-now={now}>
      <small>{stepWhen(step.step)}</small>
      <p>
        <LensText
          text={step.step.caption}
          t={step.step.date === undefined ? step.t : undefined}
          lens={step.step.lens}
        />
      </p>
      <small>
        <SourceLinks sources={step.step.sources} />
      </small>
      <div className={styles.tools}>
        <button type="button" className="kg-button kg-outlined" onClick={show}>
          <Icon name="fly" size={18} /> {tr('Show it')}
        </button>
        <button type="button" className="kg-button kg-outlined" onClick={() => present(context, step.index)}>
          <Icon name="present" size={18} /> {tr('Present from here')}
        </button>
      </div>
    </div>
  )
}

/** The day of a step; outside the campaign its own date, as the battle's clock means nothing there. */
function dayOf({ step, t }: DeckStep): string {
  return step.date === undefined ? dayLabel(t) : dateText(step.date)
}
