import { useState } from 'react'
import { battleTime, MINUTE } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
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
  soviet: msg('Soviet and Russian'),
  japanese: msg('Japanese'),
  mongolian: msg('Mongolian'),
  third: msg('third parties'),
  compiler: msg('computed or compiled here'),
}

/** For what is in view: how much is documented, approximate and reconstructed, by fact and by place, and by whose accounts. */
export function HowKnownView() {
  const { record, playback, camera } = useBattle()
  const [minute, setMinute] = useState(() => Math.floor(playback.clock.t / MINUTE))
  useClockWriter(({ t }) => setMinute(Math.floor(t / MINUTE)), 1000)
  useMapMoved()
  const cue = camera.current.cue()
  if (!cue || mapReadout.metresPerPixel === 0) return <p>{tr('The map has to be drawn first.')}</p>
  const radiusM = mapReadout.metresPerPixel * innerWidth * VIEW_SHARE
  const known = howKnown(record, battleTime(minute * MINUTE), cue.target, radiusM)
  return (
    <section aria-label={tr('How do we know')}>
      <p>
        {tr(
          'Within {distance} of the middle of the picture: {units, plural, other {# units}}, {places, plural, other {# named places}}.',
          { distance: lengthWords(radiusM), units: known.units, places: known.places },
        )}
      </p>
      {known.units > 0 && (
        <>
          <Strip word={tr('What the units did, and when')} counts={known.fact} />
          <Strip word={tr('Where they are drawn')} counts={known.place} />
        </>
      )}
      {known.places > 0 && <Strip word={tr('Where the named places lie')} counts={known.named} />}
      {known.lines > 0 && <Strip word={tr('Where lines and pockets run')} counts={known.drawn} />}
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
            {tr('{grade}: {n} ({percent} %)', {
              grade: tr(CONFIDENCE_WORDS[c].word),
              n: counts[c],
              percent: Math.round((100 * counts[c]) / all),
            })}
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
      <h4>{tr('Whose accounts they rest on')}</h4>
      <ul>
        {accounts.map(({ perspective, citations }) => (
          <li key={perspective}>
            {tr('{whose}: {n, plural, other {# citations}} ({percent} %)', {
              whose: tr(ACCOUNTS[perspective]),
              n: citations,
              percent: Math.round((100 * citations) / all),
            })}
          </li>
        ))}
      </ul>
    </div>
  )
}
