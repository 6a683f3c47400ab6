import { tr } from '@/base/i18n/i18n'
import { lastStep } from '@/record/deck/deck'
import { leavePresentation } from '@/state/actions/stepping'
import { stepStory, toggleStory } from '@/state/actions/storyActions'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import styles from './StoryBar.module.css'

/** Controls of the story: back, pause, forward, and leave to explore. */
export function StoryBar() {
  const context = useActionContext()
  const playing = useSession((s) => s.story === 'playing')
  const step = useSession((s) => s.step)
  const last = lastStep(context.deck)
  const ended = !playing && step === last
  const word = tr(playing ? 'Pause the story' : ended ? 'Tell it again' : 'Go on with the story')
  return (
    <div className={styles.bar} role="group" aria-label={tr('Story')}>
      <button
        type="button"
        aria-label={tr('Previous step')}
        data-tip={tr('Previous step')}
        disabled={step === 0}
        onClick={() => stepStory(context, -1)}
      >
        ‹
      </button>
      <button type="button" aria-label={word} data-tip={word} onClick={() => toggleStory(context)}>
        {playing ? '❚❚' : ended ? '↺' : '▶'}
      </button>
      <button
        type="button"
        aria-label={tr('Next step')}
        data-tip={tr('Next step')}
        disabled={step === last}
        onClick={() => stepStory(context, 1)}
      >
        ›
      </button>
      <button type="button" onClick={() => leavePresentation(context)}>
        {tr('Explore')}
      </button>
    </div>
  )
}
