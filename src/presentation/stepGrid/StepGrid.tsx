import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react'
import { tr } from '@/base/i18n/i18n'
import type { DeckStep } from '@/record/deck/deck'
import { stepWhen } from '@/record/deck/when'
import { goToStep } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import { useDeck } from '@/state/ports/deckPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { neighbour, type Way } from './neighbour'
import styles from './StepGrid.module.css'
import { Thumbnail } from './Thumbnail'

const WAYS: Readonly<Record<string, Way>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
  Home: 'first',
  End: 'last',
}

/** All steps by chapter, with their pictures. The browser's own dialog keeps the focus inside. */
export function StepGrid() {
  const context = useActionContext()
  const { session } = useBattle()
  const { steps } = useDeck()
  const here = useSession((s) => s.step)
  const dialog = useRef<HTMLDialogElement>(null)
  const chapters = useMemo(() => byChapter(steps), [steps])

  useEffect(() => {
    const box = dialog.current
    if (!box) return
    box.showModal()
    const current = box.querySelector<HTMLElement>('[aria-current]')
    current?.focus()
    current?.scrollIntoView({ block: 'center' })
    return () => box.close()
  }, [])

  const close = () => session.actions.closePanel('stepGrid')
  const onKeyDown = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    if (!way || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    const cards = [...(dialog.current?.querySelectorAll<HTMLElement>('[data-step]') ?? [])]
    const at = cards.indexOf(document.activeElement as HTMLElement)
    const to =
      cards[
        neighbour(
          cards.map((c) => ({ x: c.offsetLeft, y: c.offsetTop })),
          Math.max(at, 0),
          way,
        )
      ]
    to?.focus()
    to?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="step-grid-title"
      onCancel={close}
      onClose={close}
      onKeyDown={onKeyDown}
    >
      <header>
        <h2 id="step-grid-title">{tr('All steps')}</h2>
        <p>{tr('Arrows move, Enter goes there, Esc closes.')}</p>
        <button type="button" onClick={close}>
          {tr('Close')}
        </button>
      </header>
      {chapters.map(({ title, steps: own }) => (
        <section key={own[0]!.index} aria-label={title}>
          <h3>{title}</h3>
          <div className={styles.grid}>
            {own.map((step) => (
              <button
                key={step.index}
                type="button"
                data-step={step.index}
                className={styles.card}
                aria-current={step.index === here ? 'step' : undefined}
                tabIndex={step.index === here ? 0 : -1}
                onClick={() => goToStep(context, step.index)}
              >
                <Thumbnail step={step} />
                <span className={styles.words}>
                  <b>{step.index + 1}</b> {stepWhen(step.step).replace(' 1939 ·', ',')}
                </span>
                <span className={styles.caption}>{step.step.caption}</span>
              </button>
            ))}
          </div>
        </section>
      ))}
    </dialog>
  )
}

function byChapter(steps: readonly DeckStep[]): { title: string; steps: DeckStep[] }[] {
  const chapters: { title: string; steps: DeckStep[] }[] = []
  for (const step of steps) (chapters[step.chapterIndex] ??= { title: step.title, steps: [] }).steps.push(step)
  return chapters
}
