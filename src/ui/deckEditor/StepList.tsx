import { clockLabel, dayLabel } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { deckOf, type DeckStep, type OwnDeck } from '@/record/deck/deck'
import { moveStep, removeStep, renameChapter, splitChapter } from '@/record/deck/editDeck'
import { stageOf } from '@/record/deck/stage'
import { useActionContext } from '@/state/actions/useActions'
import { useBattle, useSession } from '@/state/session/battleContext'
import { LAYERS_AT_START } from '@/state/session/session'
import styles from './DeckEditor.module.css'

interface Props {
  deck: OwnDeck
  change(next: OwnDeck): boolean
}

/** The steps in order; the current one is shown on the map and can be moved or deleted. */
export function StepList({ deck, change }: Props) {
  const { session } = useBattle()
  const context = useActionContext()
  const here = useSession((s) => s.step)
  const { steps } = deckOf(deck.chapters)

  const show = ({ index, step }: DeckStep) => {
    const { camera, t, layers, mapStyle, highlight, viewshed } = stageOf(step, {
      layers: LAYERS_AT_START,
      mapStyle: MAP_STYLE_IDS[0]!,
    })
    session.actions.showStep(index, { layers, mapStyle, highlight, viewshed })
    context.playback.play(false)
    context.playback.seek(t)
    context.camera.current.goTo(camera)
  }
  const move = (index: number, by: 1 | -1) => {
    if (change(moveStep(deck, index, by))) session.actions.setStep(Math.min(Math.max(index + by, 0), steps.length - 1))
  }
  const split = (index: number) => change(splitChapter(deck, index, tr('New chapter')))
  return (
    <ol className={styles.steps} aria-label={tr('Steps of the deck')}>
      {steps.map((step) => (
        <li key={step.step.id} data-chosen={step.index === here}>
          {step.stepIndex === 0 && (
            <input
              type="text"
              className={styles.chapter}
              aria-label={tr('Title of chapter {n}', { n: step.chapterIndex + 1 })}
              maxLength={80}
              value={step.title}
              onChange={(e) => change(renameChapter(deck, step.chapterIndex, e.target.value))}
            />
          )}
          <div className={styles.row}>
            <button
              type="button"
              className={styles.choose}
              aria-current={step.index === here ? 'step' : undefined}
              onClick={() => show(step)}
            >
              <b>{step.index + 1}</b>{' '}
              <span>
                {dayLabel(step.t)} {clockLabel(step.t)}
              </span>{' '}
              {step.step.caption}
            </button>
            {step.index === here && (
              <div className={styles.rowTools}>
                <button
                  type="button"
                  className="kg-button"
                  aria-label={tr('Move step {n} up', { n: step.index + 1 })}
                  disabled={step.index === 0}
                  onClick={() => move(step.index, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  className="kg-button"
                  aria-label={tr('Move step {n} down', { n: step.index + 1 })}
                  disabled={step.index === steps.length - 1}
                  onClick={() => move(step.index, 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  className="kg-button"
                  disabled={step.stepIndex === 0}
                  onClick={() => split(step.index)}
                >
                  {tr('Start a chapter here')}
                </button>
                <button
                  type="button"
                  className="kg-button"
                  aria-label={tr('Delete step {n}', { n: step.index + 1 })}
                  onClick={() => change(removeStep(deck, step.index))}
                >
                  {tr('Delete')}
                </button>
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
