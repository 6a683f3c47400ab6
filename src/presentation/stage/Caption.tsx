import { useRef, type ReactNode } from 'react'
import { clockLabel, dateLabel, dayLabel } from '@/base/core/battleTime'
import { activeLanguage, tr } from '@/base/i18n/i18n'
import type { DeckStep } from '@/record/deck/deck'
import { dateText } from '@/record/domain/claimText'
import { useClockWriter } from '@/state/clock/useClock'
import { LensText } from '@/ui/parts/contested/LensText'
import styles from './Presenter.module.css'
import { useCovered } from './useCovered'

function write(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text
}

interface CaptionProps {
  readonly step: DeckStep
  readonly count: number
  /** Stands in place of the caption, which would give the answer away. */
  readonly ask?: string | undefined
  readonly children?: ReactNode
}

/** The caption of this step, large enough for the back row. */
export function Caption({ step, count, ask, children }: CaptionProps) {
  const box = useRef<HTMLElement>(null)
  const time = useRef<HTMLParagraphElement>(null)
  useCovered(box, 'coveredBelow')
  const { date } = step.step
  useClockWriter(({ t }) => {
    if (date !== undefined) return
    const clock = clockLabel(t)
    write(time.current?.firstElementChild, `${dateLabel(t)} · ${clock}`)
    write(time.current?.lastElementChild, `${dayLabel(t)} · ${clock}`)
  }, 100)
  return (
    <section ref={box} className={styles.caption} data-part="caption" aria-label={tr('Caption')} tabIndex={-1}>
      <header>
        <h2>{step.title}</h2>
        <p ref={time} className={styles.time}>
          {/* For steps outside the campaign the battle's clock means nothing. */}
          <span className={styles.wide}>{date === undefined ? '' : dateText(date)}</span>
          <span className={styles.narrow}>{date === undefined ? '' : dateText(date)}</span>
        </p>
        <p className={styles.count} role="note" aria-label={tr('Step {n} of {count}', { n: step.index + 1, count })}>
          {step.index + 1}/{count}
        </p>
        {children}
      </header>
      <div className={styles.text} lang={activeLanguage()} data-testid="caption">
        <LensText text={ask ?? step.step.caption} t={date === undefined ? step.t : undefined} lens={step.step.lens} />
      </div>
    </section>
  )
}
