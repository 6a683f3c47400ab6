import { useState } from 'react'
import { sumUnits, type KindSum, type SourceSum, type Sums } from '@/record/domain/sums'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { sentence, SIDE_WORDS } from '@/state/words/words'
import { SideMark } from '../marks/SideMark'
import styles from './Orbat.module.css'

const n = (value: number) => value.toLocaleString('en-GB')
const span = ({ min, max }: SourceSum) => (min === max ? n(min) : `${n(min)} to ${n(max)}`)

/** Totals of the chosen units: by side and arm, and the figures in the record. */
export function SumsCard() {
  const { record, session, playback } = useBattle()
  const group = useSession((s) => s.group)
  const [, setKey] = useState('')
  useClockWriter(({ t }) => setKey(JSON.stringify(sumUnits(record, group, t))), 500)
  if (group.length === 0) return null
  const sums = sumUnits(record, group, playback.clock.t)
  return (
    <section className={styles.sums} aria-label="Chosen units">
      <header>
        <h3>
          {sums.count} {sums.count === 1 ? 'unit' : 'units'} chosen
        </h3>
        <button type="button" className="kg-button kg-outlined" onClick={() => session.actions.setGroup([])}>
          Clear
        </button>
      </header>
      <SumsList sums={sums} />
    </section>
  )
}

/** Totals by side and arm, and the figures in the record with their sources. */
export function SumsList({ sums }: { sums: Sums }) {
  return (
    <ul tabIndex={0} aria-label="Totals">
      {sums.bySide.map(({ side, count, arms }) => (
        <li key={side}>
          <SideMark side={side} size={16} /> {SIDE_WORDS[side]}: {count}
          <small>{arms.map((a) => `${a.count} ${sentence(a.arm).toLowerCase()}`).join(', ')}</small>
        </li>
      ))}
      {sums.kinds.map((kind) => (
        <KindRow key={kind.kind} kind={kind} count={sums.count} />
      ))}
      {sums.kinds.length === 0 && (
        <li>
          <small>The record has no figure for any of them at this time.</small>
        </li>
      )}
    </ul>
  )
}

function KindRow({ kind: { kind, sums, within, without }, count }: { kind: KindSum; count: number }) {
  const { record } = useBattle()
  const language = useSession((s) => s.language)
  return (
    <li>
      {sentence(kind)}: {sums.map(span).join(' and, by another source, ')}
      {sums.map((sum) => (
        <small key={sum.by}>
          {span(sum)} by{' '}
          {sum.by
            .split('+')
            .map((id) => record.sources.get(id)?.title ?? id)
            .join(' and ')}
          : {sum.figures.map((f) => nameIn(record.units.get(f.id)!.names, language).text).join(', ')}
          {sum.figures.some((f) => f.notes.length > 0) &&
            ` (${[...new Set(sum.figures.flatMap((f) => f.notes))].join('; ')})`}
        </small>
      ))}
      {sums.length > 1 && <small>Figures of different sources are not added together.</small>}
      {within.length > 0 && <small>{within.length} within a chosen superior’s figure, not counted again.</small>}
      <small>
        {without.length} of {count} have no figure.
      </small>
    </li>
  )
}
