import { useEffect } from 'react'
import { useStore } from 'zustand'
import { tr } from '@/base/i18n/i18n'
import { speakerAddress } from '@/state/actions/speakerActions'
import { useActionContext } from '@/state/actions/useActions'
import { audience } from '@/state/audience/audience'
import styles from './AudienceEnd.module.css'
import { FrozenPicture } from './FrozenPicture'
import { holdLink } from './holdLink'

/** Maximum time that a notice stays on the audience's screen, milliseconds. */
const NOTICE_MS = 10_000

/**
 * The audience window's end of the link to the speaker window. Renders nothing unless the picture is frozen, a notice
 * is due or the browser blocked the window.
 */
export function AudienceEnd() {
  const context = useActionContext()
  const frozen = useStore(audience, (s) => s.frozen)
  const blocked = useStore(audience, (s) => s.blocked && !s.connected)
  const notice = useStore(audience, (s) => s.notice)
  useEffect(() => holdLink(context), [context])
  useEffect(() => {
    if (notice === '') return
    const timer = setTimeout(() => audience.actions.clearNotice(), NOTICE_MS)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <>
      {frozen && <FrozenPicture />}
      {notice !== '' && (
        <p className={styles.notice} role="status">
          {notice}
        </p>
      )}
      {blocked && (
        <section className={styles.blocked} role="alert">
          <p>
            {tr(
              'The browser did not open the speaker window: it blocks pop-ups. Allow them for this page, or open it by this link.',
            )}
          </p>
          <p>
            <a
              href={speakerAddress()}
              target="khalkhin-speaker"
              rel="opener"
              onClick={() => audience.actions.setBlocked(false)}
            >
              {tr('Open the speaker window')}
            </a>
            <button type="button" onClick={() => audience.actions.setBlocked(false)}>
              {tr('Dismiss')}
            </button>
          </p>
        </section>
      )}
    </>
  )
}
