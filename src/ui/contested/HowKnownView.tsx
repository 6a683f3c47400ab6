import { useState } from 'react'
import { battleTime, MINUTE } from '@/base/core/battleTime'
import { howKnown, type HowKnown, type Perspective } from '@/record/domain/howKnown'
import { lengthWords } from '@/record/domain/where'
import { CONFIDENCES, type Confidence } from '@/record/schema/common'
import { useClockWriter } from '@/state/clock/useClock'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle } from '@/state/session/battleContext'
import { CONFIDENCE_WORDS } from '@/state/words/words'
import styles from './Contested.module.css'
import { useMapMoved } from './useMapMoved'

/** Share of the page's width that counts as in view, from its middle. */
const VIEW_SHARE = 0.5

const ACCOUNTS: Record<Perspective, string> = {
  soviet: 'Soviet and Russian',
  japanese: 'Japanese',
  mongolian: 'Mongolian',
  third: 'third parties',
  compiler: 'computed or compiled here',
}

/** For what is in view: how much is documented, approximate and reconstructed, by fact and by place, and by whose accounts. */
export function HowKnownView() {
  const { record, playback, camera } = useBattle()
  const [minute, setMinute] = useState(() => Math.floor(playback.clock.t / MINUTE))
  useClockWriter(({ t }) => setMinute(Math.floor(t / MINUTE)), 1000)
  useMapMoved()
  const cue = camera.current.cue()
  if (!cue || mapReadout.metresPerPixel === 0) return <p>The map has to be drawn first.</p>
  const radiusM = mapReadout.metresPerPixel * innerWidth * VIEW_SHARE
  const known = howKnown(record, battleTime(minute * MINUTE), cue.target, radiusM)
  return (
    <section aria-label="How do we know">
      <p>
        Within {lengthWords(radiusM)} of the middle of the picture: {known.units} units, {known.places} named places.
      </p>
      {known.units > 0 && (
        <>
          <Strip word="What the units did, and when" counts={known.fact} />
          <Strip word="Where they are drawn" counts={known.place} />
        </>
      )}
      {known.places > 0 && <Strip word="Where the named places lie" counts={known.named} />}
      <Accounts known={known} />
    </section>
  )
}

function Strip({ word, counts }: { word: string; counts: Readonly<Record<Confidence, number>> }) {
  const all = CONFIDENCES.reduce((sum, c) => sum + counts[c], 0)
  return (
    <div className={styles.strip}>
      <h4>{word}</h4>
      <div className={styles.bar} aria-hidden="true">
        {CONFIDENCES.map((c) => (
          <span key={c} data-grade={c} style={{ flexGrow: counts[c] }} />
        ))}
      </div>
      <ul>
        {CONFIDENCES.map((c) => (
          <li key={c} data-grade={c}>
            {CONFIDENCE_WORDS[c].word}: {counts[c]} ({Math.round((100 * counts[c]) / all)} %)
          </li>
        ))}
      </ul>
    </div>
  )
}

function Accounts({ known: { accounts } }: { known: HowKnown }) {
  const all = accounts.reduce((sum, a) => sum + a.citations, 0)
  if (all === 0) return null
  return (
    <div className={styles.strip}>
      <h4>Whose accounts they rest on</h4>
      <ul>
        {accounts.map(({ perspective, citations }) => (
          <li key={perspective}>
            {ACCOUNTS[perspective]}: {citations} citations ({Math.round((100 * citations) / all)} %)
          </li>
        ))}
      </ul>
    </div>
  )
}
