import { useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { addressOfView } from '@/state/actions/browserPage'
import { useActionContext } from '@/state/actions/useActions'
import { covers } from '../covers'
import { PlayButton } from '../strip/PlayButton'
import { ShortTime } from '../strip/ShortTime'
import { StripTrack } from '../strip/StripTrack'
import { useTimelineMarks } from '../timeline/useTimelineMarks'
import styles from './EmbedInterface.module.css'

/** Play, date and time, the campaign on one line, and the way to the full page. */
export function EmbedStrip() {
  const marks = useTimelineMarks()
  return (
    <footer ref={covers} className={`kg-panel ${styles.strip}`} aria-label={tr('Time')} data-testid="strip">
      <PlayButton className={styles.play} />
      <ShortTime />
      <StripTrack marks={marks} />
      <FullPage />
    </footer>
  )
}

/** Leads to the same view on the full page; the address is written when the link is about to be used. */
function FullPage() {
  const context = useActionContext()
  const [address, setAddress] = useState(() => addressOfView(context))
  const update = () => setAddress(addressOfView(context))
  return (
    <a
      className={`kg-button ${styles.full}`}
      href={address}
      target="_blank"
      rel="noopener"
      aria-label={tr('Open the full page')}
      data-tip={tr('Panels, sources, search, the story')}
      onPointerEnter={update}
      onPointerDown={update}
      onFocus={update}
    >
      <span>{tr('Full page')}</span> <Leaves />
    </a>
  )
}

/** An arrow out of a frame. */
function Leaves() {
  return (
    <svg width={20} height={20} viewBox="0 0 20 20" aria-hidden="true" fill="none">
      <path
        d="M8 4.500H4.500v11h11V12M11.500 4.500h4v4M15 5l-6 6"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
