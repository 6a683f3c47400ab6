import { useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { quarrelsOf, quarrelWords, type Quarrel } from '@/record/domain/quarrels'
import type { Side } from '@/record/schema/common'
import { useBattle, useSession } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { SIDE_WORDS, SIDES } from '@/state/words/words'
import { WitnessScale } from '@/ui/parts/contested/WitnessScale'
import { SideMark } from '../marks/SideMark'
import styles from './Contested.module.css'
import { HowKnownView } from './HowKnownView'

/** What the witnesses do not agree on, the widest quarrel first; and how much is known of what is in view. */
export function ContestedPanel() {
  const { record, session } = useBattle()
  const lens = useSession((s) => s.lens)
  const [shown, setShown] = useState<'contested' | 'known'>('contested')
  const [side, setSide] = useState<Side | null>(null)
  const quarrels = quarrelsOf(record, side)
  return (
    <div className={styles.panel} data-testid="contested">
      <div className={styles.choice} role="group" aria-label={tr('What is asked')}>
        <button
          type="button"
          className="kg-button"
          aria-pressed={shown === 'contested'}
          onClick={() => setShown('contested')}
        >
          {tr('Who says what')}
        </button>
        <button type="button" className="kg-button" aria-pressed={shown === 'known'} onClick={() => setShown('known')}>
          {tr('How do we know')}
        </button>
      </div>
      <label className={styles.lens}>
        <input type="checkbox" checked={lens} onChange={(event) => session.actions.setLens(event.target.checked)} />
        {tr('Mark contested numbers and dates wherever they are shown (6)')}
      </label>
      {shown === 'known' ? (
        <HowKnownView />
      ) : (
        <>
          <div className={styles.choice} role="group" aria-label={tr('Side')}>
            {[null, ...SIDES].map((each) => (
              <button
                key={each ?? 'all'}
                type="button"
                className="kg-button"
                aria-pressed={each === side}
                onClick={() => setSide(each)}
              >
                {tr(each === null ? 'All sides' : SIDE_WORDS[each])}
              </button>
            ))}
          </div>
          <p>
            {tr(
              '{n} contested of {all}. The wider apart the witnesses, the higher in the list; the filled mark is the figure that this page uses.',
              { n: quarrels.length, all: record.claims.length },
            )}
          </p>
          {quarrels.map((quarrel) => (
            <QuarrelBlock
              key={quarrel.claim.id}
              quarrel={quarrel}
              onOpen={() => openSheetAt(session, 'numbers', quarrel.claim.id)}
            />
          ))}
        </>
      )}
    </div>
  )
}

function QuarrelBlock({ quarrel, onOpen }: { quarrel: Quarrel; onOpen: () => void }) {
  const { claim } = quarrel
  return (
    <section className={styles.quarrel} data-claim={claim.id}>
      <h3>
        {claim.about.sides.map((side) => (
          <SideMark key={side} side={side} size={16} named />
        ))}
        <button type="button" className="kg-word" onClick={onOpen}>
          {claim.title}
        </button>
        <small>{quarrelWords(quarrel)}</small>
      </h3>
      <WitnessScale claim={claim} />
      <small>{claim.preferred.why}</small>
    </section>
  )
}
