import { Fragment, useMemo } from 'react'
import { contestedIn } from '@/record/text/contestedIn'
import { useBattle } from '@/state/session/battleContext'
import { ContestedMark } from './ContestedMark'
import styles from './Witness.module.css'

/** A text in which each contested number and date carries a mark. `t` is the battle time that it is about. */
export function MarkedText({ text, t }: { text: string; t?: number | undefined }) {
  const { record } = useBattle()
  const spans = useMemo(() => contestedIn(text, record, t ?? null), [text, record, t])
  return (
    <>
      {spans.map(({ start, end, claim }, i) => (
        <Fragment key={start}>
          {text.slice(spans[i - 1]?.end ?? 0, start)}
          <span className={styles.number}>{text.slice(start, end)}</span>
          <ContestedMark claim={claim} strong />
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  )
}
