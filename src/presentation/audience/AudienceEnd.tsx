import { useEffect } from 'react'
import { useStore } from 'zustand'
import { speakerAddress } from '@/state/actions/speakerActions'
import { useActionContext } from '@/state/actions/useActions'
import { audience } from '@/state/audience/audience'
import styles from './AudienceEnd.module.css'
import { FrozenPicture } from './FrozenPicture'
import { holdLink } from './holdLink'

/** The hall sees a message no longer than this. */
const TOLD_MS = 10_000

/** The hall's end of the link to the speaker's window; draws nothing unless it froze or a window was refused. */
export function AudienceEnd() {
  const context = useActionContext()
  const frozen = useStore(audience, (s) => s.frozen)
  const blocked = useStore(audience, (s) => s.blocked && !s.connected)
  const told = useStore(audience, (s) => s.told)
  useEffect(() => holdLink(context), [context])
  useEffect(() => {
    if (told === '') return
    const timer = setTimeout(() => audience.setState({ told: '' }), TOLD_MS)
    return () => clearTimeout(timer)
  }, [told])
  return (
    <>
      {frozen && <FrozenPicture />}
      {told !== '' && (
        <p className={styles.told} role="status">
          {told}
        </p>
      )}
      {blocked && (
        <section className={styles.blocked} role="alert">
          <p>
            The browser did not open the speaker window: it blocks pop-ups. Allow them for this page, or open it by this
            link.
          </p>
          <p>
            <a
              href={speakerAddress()}
              target="khalkhin-speaker"
              rel="opener"
              onClick={() => audience.setState({ blocked: false })}
            >
              Open the speaker window
            </a>
            <button type="button" onClick={() => audience.setState({ blocked: false })}>
              Dismiss
            </button>
          </p>
        </section>
      )}
    </>
  )
}
