import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { useId, useState } from 'react'
import { isoLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { FORMATS, writeExchange } from '@/picture/exchange/formats'
import { FORMAT_IDS, type FormatId } from '@/picture/exchange/model'
import { groundPort } from '@/state/ports/groundPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { EDITION } from '@/state/words/edition'
import { save } from '@/ui/parts/save'
import styles from './DataPanel.module.css'
import { RoutesBlock } from './RoutesBlock'

/** Result of the last attempt to save a format. */
type Result =
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly name: string; readonly bytes: number; readonly lost: readonly string[] }
  | { readonly kind: 'failed'; readonly reason: string }

const field = (t: BattleTime) => isoLabel(t).slice(0, 16)

/** The record in other formats, each with its purpose and what it cannot contain. */
export function DataPanel() {
  const { record, playback } = useBattle()
  const exaggeration = useSession((s) => s.exaggeration)
  const [from, setFrom] = useState(field(record.start))
  const [until, setUntil] = useState(field(record.end))
  const [results, setResults] = useState<Partial<Record<FormatId, Result>>>({})
  const range = rangeOf(from, until, record)
  const say = (id: FormatId, result: Result) => setResults((old) => ({ ...old, [id]: result }))

  const write = async (id: FormatId) => {
    if (typeof range === 'string') return
    const { ground } = groundPort
    if (FORMATS[id].needsGround && !ground)
      return say(id, { kind: 'failed', reason: tr('The ground has not loaded, and this format needs it.') })
    say(id, { kind: 'busy' })
    try {
      const at = playback.clock.t
      const file = await writeExchange(id, { record, ...range, at, edition: EDITION, ground, exaggeration })
      const blob = new Blob([file.body], { type: file.mime })
      save(blob, file.name)
      say(id, { kind: 'saved', name: file.name, bytes: blob.size, lost: file.lost })
    } catch (error) {
      say(id, { kind: 'failed', reason: tr('The file could not be written: {reason}', { reason: (error as Error).message }) })
    }
  }
  return (
    <div className={styles.data} data-testid="data">
      <p>
        {tr('The record in formats of other programs, created in the browser. Each file names sources, confidence and licence: data CC BY-SA 4.0.')}
      </p>
      <fieldset className={styles.range}>
        <legend>{tr('Range of formats with time')}</legend>
        <TimeField word={tr('From')} value={from} bounds={record} onChange={setFrom} />
        <TimeField word={tr('Until')} value={until} bounds={record} onChange={setUntil} />
        {typeof range === 'string' && <p role="alert">{range}</p>}
      </fieldset>
      {FORMAT_IDS.map((id) => (
        <FormatBlock
          key={id}
          id={id}
          result={results[id]}
          disabled={typeof range === 'string'}
          onSave={() => void write(id)}
        />
      ))}
      <RoutesBlock />
    </div>
  )
}

interface BlockProps {
  readonly id: FormatId
  readonly result: Result | undefined
  readonly disabled: boolean
  readonly onSave: () => void
}

const TIME_WORDS = { moment: msg('Shows the time of the clock.'), none: msg('Has no time.') } as const

function FormatBlock({ id, result, disabled, onSave }: BlockProps) {
  const { label, use, lost, time } = FORMATS[id]
  // A saved file names what the format never holds first, then what was left out of it.
  const omitted = result?.kind === 'saved' ? result.lost.slice(lost.length) : []
  return (
    <section className={styles.format} data-format={id}>
      <div className={styles.head}>
        <h3>{tr(label)}</h3>
        <button
          type="button"
          className="kg-button kg-outlined"
          aria-label={tr('Save {format}', { format: tr(label) })}
          disabled={disabled || result?.kind === 'busy'}
          onClick={onSave}
        >
          {result?.kind === 'busy' ? tr('Writing…') : tr('Save')}
        </button>
      </div>
      <p>
        {tr('{sentence}.', { sentence: tr(use) })} {time !== 'range' && tr(TIME_WORDS[time])}
      </p>
      {result?.kind === 'failed' && <p role="alert">{result.reason}</p>}
      {result?.kind === 'saved' && (
        <p role="status">
          {tr('{file}, {n} kB', { file: result.name, n: formatNumber(Math.ceil(result.bytes / 1024)) })}
        </p>
      )}
      <details>
        <summary>{tr('What it does not contain')}</summary>
        <ul>
          {[...lost.map((text) => tr(text)), ...omitted].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}

interface TimeFieldProps {
  readonly word: string
  readonly value: string
  readonly bounds: { readonly start: BattleTime; readonly end: BattleTime }
  readonly onChange: (text: string) => void
}

function TimeField({ word, value, bounds, onChange }: TimeFieldProps) {
  const id = useId()
  return (
    <span>
      <label htmlFor={id}>{word}</label>
      <input
        id={id}
        type="datetime-local"
        min={field(bounds.start)}
        max={field(bounds.end)}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </span>
  )
}

/** The range as typed, or a sentence on what is wrong with it. */
function rangeOf(
  from: string,
  until: string,
  { start, end }: { start: BattleTime; end: BattleTime },
): { from: BattleTime; until: BattleTime } | string {
  const [a, b] = [parseBattleTime(from), parseBattleTime(until)]
  if (a === null || b === null) return tr('Expected two times, such as 25 August 1939, 12:00.')
  if (a < start || b > end) return tr('Expected times from {from} to {until}.', { from: field(start), until: field(end) })
  if (a >= b) return tr('Expected the first time before the second.')
  return { from: a, until: b }
}
