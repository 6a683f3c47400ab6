import { useStore } from 'zustand'
import { parseBattleTime, shortMomentLabel } from '@/base/core/battleTime'
import { formatSemicolonList, tr } from '@/base/i18n/i18n'
import { differencesAt, isDrawn } from '@/record/domain/accounts'
import { ACCOUNTS, type Difference } from '@/record/schema/accounts'
import { useBattle } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { accounts, useDifferences } from '@/state/split/accounts'
import { ACCOUNT_WORDS, useHalvesNow } from '@/state/split/halvesNow'
import { splitSummary } from '@/state/split/splitWords'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import { LensText } from '@/ui/parts/contested/LensText'
import { ChoiceWord } from '../card/ChoiceWord'
import { SourceLinks } from '../sources/SourceLinks'
import styles from './Split.module.css'
import { SplitLines } from './SplitLines'

/** Where the two accounts differ: now, and in the whole campaign, with a jump to each. */
export function AccountsView() {
  const differences = useDifferences()
  const problems = useStore(accounts, (s) => s.problems)
  const now = useHalvesNow()
  if (!differences || !now) return <p role="status">{tr('Loading the accounts…')}</p>
  const current = differencesAt(differences, now.t)
  return (
    <>
      <p role="status">
        {current.length > 0
          ? tr('Now: {differences}.', { differences: formatSemicolonList(current.map((d) => d.title)) })
          : tr('At this time no difference between the accounts is known here.')}{' '}
        {splitSummary(now)}
      </p>
      <SplitLines now={now} />
      <p>
        {tr(
          'Left the Soviet account, right the Japanese one. Each half draws what the works of that side give where they differ from the record; everything else is the record in both halves. Neither is a side’s own view of all it knew.',
        )}
      </p>
      {problems.map((problem) => (
        <p key={problem} role="alert">
          {problem}
        </p>
      ))}
      {differences.map((d) => (
        <DifferenceBlock key={d.id} difference={d} now={current.includes(d)} />
      ))}
    </>
  )
}

function DifferenceBlock({ difference: d, now }: { difference: Difference; now: boolean }) {
  const { session, playback, camera, record } = useBattle()
  const from = parseBattleTime(d.from)!
  const jump = () => {
    playback.play(false)
    playback.seek(parseBattleTime(d.seenAt)!)
    camera.current.goTo(d.camera)
  }
  return (
    <section className={styles.difference} data-difference={d.id} data-now={now}>
      <h3>{d.title}</h3>
      <div className={styles.when}>
        <small>
          {shortMomentLabel(from)} · {tr(isDrawn(d) ? 'drawn differently' : 'said differently, drawn alike')}
        </small>
        <button
          type="button"
          className="kg-button kg-outlined"
          aria-label={tr('Show: {what}', { what: d.title })}
          onClick={jump}
        >
          {tr('Show')}
        </button>
      </div>
      <dl>
        {ACCOUNTS.map((account) => (
          <div key={account} data-account={account}>
            <dt>{tr(ACCOUNT_WORDS[account])}</dt>
            <dd>
              <LensText text={d[account].text} t={from} />{' '}
              <small>
                <SourceLinks sources={d[account].sources} />
              </small>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <small>{d.alike}</small>
      </p>
      <details className={styles.block}>
        <summary>{tr('Figures and events')}</summary>
        <ul>
          {d.claims.map((id) => (
            <li key={id}>
              <button type="button" className="kg-word" onClick={() => openSheetAt(session, 'numbers', id)}>
                {record.claims.find((c) => c.id === id)?.title ?? id}
              </button>
              <LensClaims ids={[id]} bare />
            </li>
          ))}
          {d.events.map((id) => (
            <li key={id}>
              <ChoiceWord kind="event" id={id} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
