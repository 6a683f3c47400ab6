import { useEffect, useLayoutEffect } from 'react'
import { activeLanguage, tr } from '@/base/i18n/i18n'
import { useAids } from '@/presentation/aids/useAids'
import { DeckChoice } from '@/presentation/deckChoice/DeckChoice'
import { useKiosk } from '@/presentation/kiosk/useKiosk'
import { StoryBar } from '@/presentation/story/StoryBar'
import { useStory } from '@/presentation/story/useStory'
import { leavePresentation } from '@/state/actions/stepping'
import { useActionContext } from '@/state/actions/useActions'
import { useDeck, usePresentStep } from '@/state/ports/deckPort'
import { useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { lazyPart } from '@/ui/parts/lazyPart'
import { AwayBar } from './AwayBar'
import { Caption } from './Caption'
import styles from './Presenter.module.css'
import { StepButtons } from './StepButtons'
import { useFullScreen } from './useFullScreen'
import { useGrab } from './useGrab'
import { useIdleCursor } from './useIdleCursor'
import { useSmallPage } from './useSmallPage'
import { useExploreDisplay, useStepOnStage } from './useStepOnStage'
import { useSwipe } from './useSwipe'
import { useTalk } from './useTalk'
import { useWakeLock } from './useWakeLock'

const StepGrid = lazyPart(() => import('@/presentation/stepGrid/StepGrid').then((m) => m.StepGrid))
const loadFigure = () => import('@/presentation/figure/FigurePanel').then((m) => m.FigurePanel)
const FigurePanel = lazyPart(loadFigure)
const loadQuestion = () => import('@/presentation/question/QuestionPanel').then((m) => m.QuestionPanel)
const QuestionPanel = lazyPart(loadQuestion)
const AidsPanel = lazyPart(() => import('@/presentation/aids/AidsPanel').then((m) => m.AidsPanel))
const NotesPanel = lazyPart(() => import('@/presentation/notes/NotesPanel').then((m) => m.NotesPanel))

/** The presenting page; mounted only while presenting. */
export function Presenter() {
  const context = useActionContext()
  const { steps } = useDeck()
  const step = usePresentStep()
  const blank = useSession((s) => s.blank)
  const away = useSession((s) => s.away)
  const typed = useSession((s) => s.typed)
  const answered = useSession((s) => s.questionAnswered || s.stepAtEnd)
  const stepGridOpen = useSession((s) => s.stepGridOpen)
  const figureHidden = useSession((s) => s.figureHidden)
  const run = useSession((s) => s.stepRun)
  const notesOpen = useSession((s) => s.notesOpen)
  const aidsOpen = useSession((s) => s.aidsOpen)
  const kiosk = useSession((s) => s.kiosk)
  const idle = useIdleCursor()
  const story = useSession((s) => s.story !== 'off')
  const small = useSmallPage()
  const figure = step?.step.figure
  const question = story || kiosk > 0 ? undefined : step?.step.question
  const asked = question !== undefined && !answered
  // A small page shows the map first, and so does a question with its answer: the figure opens with a tap or its key.
  const mapFirst = small || question !== undefined
  const figureShown = !asked && !figureHidden
  const { setFigureHidden } = context.session.actions
  // Loaded before the first step that has one, so that none comes late.
  useEffect(() => {
    // One that fails is reported where it is shown.
    for (const load of [loadFigure, loadQuestion]) load().catch(() => undefined)
  }, [])
  useExploreDisplay()
  useStepOnStage(step)
  // After the step has been set out, which shows its figure.
  useLayoutEffect(() => {
    if (mapFirst) setFigureHidden(true)
  }, [mapFirst, step, run, setFigureHidden])
  useGrab()
  useFullScreen(!story)
  useWakeLock()
  useTalk()
  useAids()
  useKiosk()
  useSwipe()
  useStory()
  return (
    <section
      className={styles.stage}
      aria-label={tr('Presentation')}
      data-idle={idle}
      data-away={away}
      data-story={story}
      data-testid="presenter"
    >
      {step && !away && (
        <Caption key={step.index} step={step} count={steps.length} ask={asked ? question.ask : undefined}>
          {story ? <StoryBar /> : (small || !idle) && blank === 'none' && <StepButtons />}
        </Caption>
      )}
      {figure && figureShown && !away && (
        <FigurePanel
          key={`figure ${step.step.id}`}
          figure={figure}
          fill={step.step.date !== undefined || figure.kind === 'map'}
          lens={step.step.lens}
        />
      )}
      {step && question && !away && !(figure && figureShown) && (
        <QuestionPanel
          key={`question ${step.step.id}`}
          question={question}
          answered={answered}
          onAnswer={() => context.session.actions.answerQuestion()}
        />
      )}
      {step && away && <AwayBar step={step} />}
      {aidsOpen && <AidsPanel />}
      {kiosk > 0 && !away && (
        <p className={styles.attract}>
          <b>{nameIn(context.record.battle.names, activeLanguage()).text}</b> {tr('Touch the picture to look round')}
        </p>
      )}
      {typed !== '' && (
        <p className={styles.typed} role="status">
          {tr('Step {n} of {count} · G or Enter', { n: typed, count: steps.length })}
        </p>
      )}
      {figure && !asked && !figureShown && !away && blank === 'none' && (
        <button type="button" className={styles.figureButton} onClick={() => setFigureHidden(false)}>
          {tr('Figure')}
        </button>
      )}
      {(small || !idle) && blank === 'none' && !(story && !away) && (
        <div className={styles.tools}>
          <DeckChoice />
          {!away && (
            <button type="button" onClick={() => context.session.actions.lookRound()}>
              {tr('Look round')}
            </button>
          )}
          <button type="button" onClick={() => leavePresentation(context)}>
            {tr('Leave')}
          </button>
        </div>
      )}
      {notesOpen && <NotesPanel />}
      {stepGridOpen && <StepGrid />}
      {blank !== 'none' && <div className={styles.blank} data-colour={blank} data-testid="blank" />}
    </section>
  )
}
