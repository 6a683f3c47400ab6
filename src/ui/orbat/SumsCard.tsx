import { useState } from 'react'
import { formatList, formatNumber, formatSemicolonList, tr } from '@/base/i18n/i18n'
import { sumKindWord, sumUnits, type KindSum, type SourceSum, type Sums } from '@/record/domain/sums'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { armInSentence, SIDE_WORDS } from '@/state/words/words'
import { LensClaims } from '@/ui/parts/contested/LensClaims'
import { SideMark } from '../marks/SideMark'
import styles from './Orbat.module.css'

const span = ({ min, max }: SourceSum) =>
  min === max ? formatNumber(min) : tr('{min} to {max}', { min: formatNumber(min), max: formatNumber(max) })

/** Totals of the chosen units: by side and arm, and the figures in the record. */
export function SumsCard() {
  const { record, session, playback } = useBattle()
  const group = useSession((s) => s.group)
  const [, setKey] = useState('')
  useClockWriter(({ t }) => setKey(JSON.stringify(sumUnits(record, group, t))), 500)
  if (group.length === 0) return null
  const sums = sumUnits(record, group, playback.clock.t)
  return (
    <section className={styles.sums} aria-label={tr('Chosen units')}>
      <header>
        <h3>{tr('{n, plural, one {# unit chosen} other {# units chosen}}', { n: sums.count })}</h3>
        <button type="button" className="kg-button kg-outlined" onClick={() => session.actions.setGroup([])}>
          {tr('Clear')}
        </button>
      </header>
      <SumsList sums={sums} />
      <LensClaims units={group} />
    </section>
  )
}

/** Totals by side and arm, and the figures in the record with their sources. */
export function SumsList({ sums }: { sums: Sums }) {
  return (
    <ul tabIndex={0} aria-label={tr('Totals')}>
      {sums.bySide.map(({ side, count, arms }) => (
        <li key={side}>
          <SideMark side={side} size={16} /> {tr('{side}: {n}', { side: tr(SIDE_WORDS[side]), n: count })}
          <small>{formatList(arms.map((a) => tr('{n} {arm}', { n: a.count, arm: armInSentence(a.arm) })))}</small>
        </li>
      ))}
      {sums.kinds.map((kind) => (
        <KindRow key={kind.kind} kind={kind} count={sums.count} />
      ))}
      {sums.kinds.length === 0 && (
        <li>
          <small>{tr('The record has no figure for any of them at this time.')}</small>
        </li>
      )}
    </ul>
  )
}

function KindRow({ kind: { kind, sums, within, without }, count }: { kind: KindSum; count: number }) {
  const { record } = useBattle()
  const language = useSession((s) => s.language)
  const sourceWords = (sum: SourceSum) => {
    const values = {
      figure: span(sum),
      sources: sum.by
        .split('+')
        .map((id) => record.sources.get(id)?.title ?? id)
        .reduce((list, item) => tr('{list} and {item}', { list, item })),
      units: formatList(sum.figures.map((f) => nameIn(record.units.get(f.id)!.names, language).text)),
    }
    const notes = formatSemicolonList([...new Set(sum.figures.flatMap((f) => f.notes))])
    return notes === ''
      ? tr('{figure} by {sources}: {units}', values)
      : tr('{figure} by {sources}: {units} ({notes})', { ...values, notes })
  }
  const figures = sums.map(span).reduce((list, item) => tr('{list} and, by another source, {item}', { list, item }))
  return (
    <li>
      {tr('{kind}: {figures}', { kind: sumKindWord(kind), figures })}
      {sums.map((sum) => (
        <small key={sum.by}>{sourceWords(sum)}</small>
      ))}
      {sums.length > 1 && <small>{tr('Figures of different sources are not added together.')}</small>}
      {within.length > 0 && (
        <small>{tr('{n} within a chosen superior’s figure, not counted again.', { n: within.length })}</small>
      )}
      <small>{tr('{n} of {all} have no figure.', { n: without.length, all: count })}</small>
    </li>
  )
}
