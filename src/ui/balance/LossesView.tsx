import { useMemo, useRef, useState, type CSSProperties } from 'react'
import { battleTime, DAY, dayLabel, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { ALLIANCE_WORDS, ALLIANCES, type Alliance } from '@/record/domain/alliances'
import { LOSSES, lossesAt, lossesByWitness, lossesOf, type LossFigure, type LossKind } from '@/record/domain/losses'
import { boundsText } from '@/record/text/lossesText'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'
import { openSheetAt } from '@/state/session/sheets'
import { Choices } from '@/ui/parts/Choices'
import { ContestedMark } from '@/ui/parts/contested/ContestedMark'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import { Rich } from '@/ui/parts/Rich'
import { SideMark } from '../marks/SideMark'
import styles from './Balance.module.css'

/** Losses stated for periods up to the day `t` by side and witness, and the periods of all of them under the clock. */
export function LossesView({ t }: { t: BattleTime }) {
  const { record } = useBattle()
  const [kind, setKind] = useState<LossKind>(LOSSES[0])
  const figures = useMemo(() => lossesOf(record, kind), [record, kind])
  // The day shown has passed when it ends.
  const end = t + 1
  return (
    <>
      <Choices
        label={tr('What was lost')}
        of={LOSSES}
        chosen={kind}
        wordOf={({ title }) => tr(title)}
        onChoose={setKind}
      />
      <h3>{tr('To the end of {day}', { day: dayLabel(t) })}</h3>
      {ALLIANCES.map((alliance) => (
        <ToDate key={alliance} figures={figures} alliance={alliance} t={end} />
      ))}
      <Periods figures={figures} t={end} />
      <p className={styles.small}>
        {tr(
          'Sources count losses over whole periods. What fell on a day within a period, or between two of them, is not known and is not estimated here. Figures of different witnesses are never added together.',
        )}
      </p>
    </>
  )
}

function ToDate({ figures, alliance, t }: { figures: readonly LossFigure[]; alliance: Alliance; t: number }) {
  const { record } = useBattle()
  const { ended, running } = lossesAt(figures, alliance, t)
  const witnesses = lossesByWitness(ended)
  const parts = ended.filter((f) => f.part)
  const days = Math.round((t - record.start) / DAY)
  return (
    <section className={styles.losses} data-alliance={alliance}>
      <h4>
        <SideMark side={alliance} size={16} /> {tr(ALLIANCE_WORDS[alliance])}
      </h4>
      {witnesses.length === 0 && <p>{tr('No figure for a period that has ended.')}</p>}
      <ul>
        {witnesses.map((w) => (
          <li key={w.by}>
            <Rich
              text="{claimed, select, yes {<0>{figure}</0> by {witness}, a claim of the other side, not an admitted loss} other {<0>{figure}</0> by {witness}}}"
              values={{ figure: boundsText(w.min, w.max), witness: w.by, claimed: w.claimed ? 'yes' : 'no' }}
              parts={[<b key="figure" />]}
            />
            <LensClaims ids={w.figures.map((f) => f.claim.id)} bare />
            <small>
              {tr('{claims}. Nothing for {missing} of the {days, plural, other {# days}} so far.', {
                claims: titlesOf(w.figures),
                missing: Math.max(days - w.days, 0),
                days,
              })}
            </small>
          </li>
        ))}
        {parts.map(({ claim, min, max }) => (
          <li key={claim.id}>
            {tr('{figure}: {claim}', { figure: boundsText(min, max), claim: claim.title })}
            {min !== max && <ContestedMark claim={claim} />}
            <small>{tr('part of a side’s losses, not added')}</small>
          </li>
        ))}
      </ul>
      {running.length > 0 && (
        <small>
          {tr('Under way: {claims}. How much of that falls before this day no source says.', {
            claims: titlesOf(running),
          })}
        </small>
      )}
    </section>
  )
}

const titlesOf = (figures: readonly LossFigure[]): string =>
  figures.map(({ claim }) => claim.title).reduce((list, item) => tr('{list}; {item}', { list, item }))

/** Every period with its figure, on the time of the campaign; a line at the present. */
function Periods({ figures, t }: { figures: readonly LossFigure[]; t: number }) {
  const { record, session, playback } = useBattle()
  const box = useRef<HTMLUListElement>(null)
  const share = (at: number) => Math.min(Math.max((at - record.start) / (record.end - record.start), 0), 1)
  useClockWriter(({ t: now }) => box.current?.style.setProperty('--now', `${(share(now) * 100).toFixed(2)}%`))
  return (
    <ul ref={box} className={styles.periods} aria-label={tr('Periods for which losses are stated')}>
      {figures.map((f) => (
        <li key={f.claim.id} data-side={f.alliance} data-past={f.until <= t}>
          <span>
            <button type="button" className="kg-word" onClick={() => openSheetAt(session, 'numbers', f.claim.id)}>
              {f.claim.title}
            </button>{' '}
            <b>{boundsText(f.min, f.max)}</b>
            {f.min !== f.max && <ContestedMark claim={f.claim} />}
          </span>
          <button
            type="button"
            className={styles.track}
            aria-label={tr('Set the clock to the end of: {claim}', { claim: f.claim.title })}
            style={{ '--from': share(f.from), '--until': share(f.until) } as CSSProperties}
            onClick={() => {
              playback.play(false)
              playback.seek(battleTime(Math.min(f.until - 1, record.end)))
            }}
          />
        </li>
      ))}
    </ul>
  )
}
