import { useMemo, useState } from 'react'
import { battleTime, DAY, dayLabel } from '@/base/core/battleTime'
import {
  balanceAt,
  balanceOf,
  BALANCES,
  type Alliance,
  type Balance,
  type BalancePoint,
} from '@/picture/balance/balance'
import { amount } from '@/record/domain/claimText'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import styles from './Balance.module.css'
import { BalanceChart } from './BalanceChart'

export const ALLIANCE_WORDS: Record<Alliance, string> = { su: 'Soviet and Mongolian', jp: 'Japanese and Manchukuo' }

/** Men, guns, tanks, aircraft and lorries by side over the campaign, from the record's claims, tied to the clock. */
export function BalancePanel() {
  const { record, playback } = useBattle()
  const [balance, setBalance] = useState<Balance>(BALANCES[0])
  const points = useMemo(() => balanceOf(record, balance), [record, balance])
  const [day, setDay] = useState(() => Math.floor(playback.clock.t / DAY))
  useClockWriter(({ t }) => setDay(Math.floor(t / DAY)), 500)
  const t = battleTime((day + 1) * DAY - 1)
  return (
    <div className={styles.panel} data-testid="balance">
      <div className={styles.choice} role="group" aria-label="What is counted">
        {BALANCES.map((each) => (
          <button
            key={each.id}
            type="button"
            className="kg-button"
            aria-pressed={each === balance}
            onClick={() => setBalance(each)}
          >
            {each.title}
          </button>
        ))}
      </div>
      <BalanceChart title={balance.title} points={points} />
      <h3>{dayLabel(t)}</h3>
      <ul>
        {(['su', 'jp'] as const).map((alliance) => {
          const now = balanceAt(points, alliance, t)
          return (
            <li key={alliance}>
              {ALLIANCE_WORDS[alliance]}: {now ? figure(now) : 'no number yet'}
              {now && <small>stated for {dayLabel(now.from)}; nothing is known between two numbers</small>}
            </li>
          )
        })}
      </ul>
      <Table points={points} t={t} />
      <p className={styles.small}>
        A bar spans what the witnesses say, the dot is the number that this page uses. Each number counts what its title
        says, so two dots of one side may count different things.
      </p>
    </div>
  )
}

function figure({ value, min, max }: BalancePoint): string {
  return min === max ? amount(value) : `${amount(value)} (${amount(min)} to ${amount(max)})`
}

function Table({ points, t }: { points: readonly BalancePoint[]; t: number }) {
  const { session } = useBattle()
  if (points.length === 0) return <p>The record has no such number.</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">From</th>
          <th scope="col">What was counted</th>
          <th scope="col">Number</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.claim.id} data-side={point.alliance} data-past={point.from <= t}>
            <th scope="row">{dayLabel(point.from)}</th>
            <td>
              <button type="button" className="kg-word" onClick={() => openSheetAt(session, 'numbers', point.claim.id)}>
                {point.claim.title}
              </button>{' '}
              <small>{ALLIANCE_WORDS[point.alliance]}</small>
            </td>
            <td>{figure(point)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
