import { tr } from '@/base/i18n/i18n'
import { tellStory } from '@/state/actions/storyActions'
import { useActionContext } from '@/state/actions/useActions'
import { useSession } from '@/state/session/battleContext'
import { SIDE_WORDS, SIDES } from '@/state/words/words'
import { covers } from '../covers'
import { SideMark } from '../marks/SideMark'
import { MachineMade } from '../parts/MachineMade'
import styles from './FirstSight.module.css'
import { useBeginning } from './useBeginning'

/** What this is, who fights, and two ways to start. After the start only the wordmark stays. */
export function FirstSight() {
  useBeginning()
  const first = useSession((s) => s.firstSight)
  return first ? <Sight /> : <Wordmark />
}

function Sight() {
  const context = useActionContext()
  return (
    <header ref={covers} className={styles.sight} data-testid="first-sight">
      <h1>{tr('Khalkhin Gol 1939')}</h1>
      <p>
        {tr(
          'Summer 1939: two armies fight for a river on the border of Mongolia and Manchukuo. The whole battle, hour by hour, on the real ground.',
        )}
      </p>
      <ul className={styles.sides} aria-label={tr('The four sides')}>
        {SIDES.map((side) => (
          <li key={side}>
            <SideMark side={side} size={20} /> {tr(SIDE_WORDS[side])}
          </li>
        ))}
      </ul>
      <div className={styles.begin}>
        <button type="button" onClick={() => tellStory(context)}>
          {tr('Tell me the story (5 min)')}
        </button>
        <button type="button" onClick={() => context.session.actions.begin()}>
          {tr('Explore')}
        </button>
      </div>
      <MachineMade className={styles.machine} />
    </header>
  )
}

/** The title of the page; it brings back the introduction. */
function Wordmark() {
  const { session } = useActionContext()
  return (
    <button
      ref={covers}
      type="button"
      className={styles.wordmark}
      aria-label={tr('Khalkhin Gol 1939: what this is')}
      data-testid="wordmark"
      onClick={() => session.actions.showFirstSight()}
    >
      {tr('Khalkhin Gol 1939')}
    </button>
  )
}
