import { useState } from 'react'
import { msg, tr } from '@/base/i18n/i18n'
import { quarrelsOf, quarrelWords, type Quarrel } from '@/record/domain/quarrels'
import type { Side } from '@/record/schema/common'
import { useBattle, useSession } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { Choices } from '@/ui/parts/Choices'
import { WitnessScale } from '@/ui/parts/contested/WitnessScale'
import { SideChoices } from '@/ui/parts/SideChoices'
import { SideMark } from '../marks/SideMark'
import styles from './Contested.module.css'
import { HowKnownView } from './HowKnownView'

const VIEWS = [
  { id: 'contested', word: msg('Who says what') },
  { id: 'known', word: msg('How do we know') },
] as const

/** What the witnesses do not agree on, the widest quarrel first; and how much is known of what is in view. */
export function ContestedPanel() {
  const { record, session } = useBattle()
  const lens = useSession((s) => s.lens)
  const [view, setView] = useState<(typeof VIEWS)[number]>(VIEWS[0])
  const [side, setSide] = useState<Side | null>(null)
  const quarrels = quarrelsOf(record, side)
  return (
    <div className={styles.panel} data-testid="contested">
      <Choices
        label={tr('What is asked')}
        of={VIEWS}
        chosen={view}
        wordOf={({ word }) => tr(word)}
        onChoose={setView}
      />
      <label className={styles.lens}>
        <input type="checkbox" checked={lens} onChange={(event) => session.actions.setLens(event.target.checked)} />
        {tr('Mark contested numbers and dates wherever they are shown (6)')}
      </label>
      {view.id === 'known' ? (
        <HowKnownView />
      ) : (
        <>
          <SideChoices chosen={side} onChoose={setSide} />
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
