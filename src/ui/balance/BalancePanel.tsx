import { useMemo, useState } from 'react'
import { battleTime, DAY, dayLabel, type BattleTime } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
import { ALLIANCE_WORDS, ALLIANCES } from '@/record/domain/alliances'
import { balanceAt, balanceOf, BALANCES, type Balance, type BalancePoint } from '@/record/domain/balance'
import { balanceFigure } from '@/record/text/balanceText'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { Choices } from '@/ui/parts/Choices'
import { ContestedMark } from '@/ui/parts/contested/ContestedMark'
import styles from './Balance.module.css'
import { BalanceChart } from './BalanceChart'
import { LossesView } from './LossesView'
import { SupplyView } from './SupplyView'

const VIEWS = [
  ['strength', msg('Strength')],
  ['losses', msg('Losses to date')],
  ['supply', msg('Supply')],
] as const

/** Strength, losses and supply by side over the campaign, from the record's claims, tied to the clock. */
export function BalancePanel() {
  const { playback } = useBattle()
  const requested = useSession((s) => s.sheetAt)
  const [view, setView] = useState<(typeof VIEWS)[number]>(VIEWS.find(([id]) => id === requested) ?? VIEWS[0])
  const [shown] = view
  const [day, setDay] = useState(() => Math.floor(playback.clock.t / DAY))
  useClockWriter(({ t }) => setDay(Math.floor(t / DAY)), 500)
  const t = battleTime((day + 1) * DAY - 1)
  return (
    <div className={styles.panel} data-testid="balance">
      <Choices
        label={tr('What is shown')}
        of={VIEWS}
        chosen={view}
        wordOf={([, word]) => tr(word)}
        onChoose={setView}
      />
      {shown === 'strength' && <StrengthView t={t} />}
      {shown === 'losses' && <LossesView t={t} />}
      {shown === 'supply' && <SupplyView t={t} />}
    </div>
  )
}

/** Men, guns, tanks, aircraft and lorries by side over the campaign. */
function StrengthView({ t }: { t: BattleTime }) {
  const { record } = useBattle()
  const [balance, setBalance] = useState<Balance>(BALANCES[0])
  const points = useMemo(() => balanceOf(record, balance), [record, balance])
  return (
    <>
      <Choices
        label={tr('What is counted')}
        of={BALANCES}
        chosen={balance}
        wordOf={({ title }) => tr(title)}
        onChoose={setBalance}
      />
      <BalanceChart title={tr(balance.title)} points={points} />
      <h3>{dayLabel(t)}</h3>
      <ul>
        {ALLIANCES.map((alliance) => {
          const now = balanceAt(points, alliance, t)
          return (
            <li key={alliance}>
              {now
                ? tr('{side}: {figure}', { side: tr(ALLIANCE_WORDS[alliance]), figure: balanceFigure(now) })
                : tr('{side}: no number yet', { side: tr(ALLIANCE_WORDS[alliance]) })}
              {now && (
                <small>
                  {tr('stated for {day}; nothing is known between two numbers', { day: dayLabel(now.from) })}
                </small>
              )}
            </li>
          )
        })}
      </ul>
      <Table points={points} t={t} />
      <p className={styles.small}>
        {tr(
          'A bar spans what the witnesses say, the dot is the number that this page uses. Each number counts what its title says, so two dots of one side may count different things.',
        )}
      </p>
    </>
  )
}

function Table({ points, t }: { points: readonly BalancePoint[]; t: number }) {
  const { session } = useBattle()
  if (points.length === 0) return <p>{tr('The record has no such number.')}</p>
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{tr('From')}</th>
          <th scope="col">{tr('What was counted')}</th>
          <th scope="col">{tr('Number')}</th>
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
              <small>{tr(ALLIANCE_WORDS[point.alliance])}</small>
            </td>
            <td>
              {balanceFigure(point)}
              {point.min !== point.max && <ContestedMark claim={point.claim} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
