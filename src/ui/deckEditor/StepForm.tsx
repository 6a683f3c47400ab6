import { useState, type ReactNode } from 'react'
import { tr } from '@/base/i18n/i18n'
import type { DeckStep, OwnDeck } from '@/record/deck/deck'
import { replaceStep } from '@/record/deck/editDeck'
import type { Step } from '@/record/schema/chapters'
import { captureStep } from '@/state/actions/captureStep'
import { useBattle } from '@/state/session/battleContext'
import styles from './DeckEditor.module.css'

const ZONE = '+08:00'
const wall = (iso: string) => iso.replace(/[+Z].*$/, '').slice(0, 16)
const words = (text: string) => text.split(/[\s,]+/).filter(Boolean)

interface Props {
  deck: OwnDeck
  at: DeckStep
  change(next: OwnDeck): boolean
}

/** The fields of a step. An invalid field keeps the typed text, and the deck keeps its old value. */
export function StepForm({ deck, at, change }: Props) {
  const battle = useBattle()
  const { record } = battle
  const { step } = at
  const put = (next: Step) => change(replaceStep(deck, at.index, next))
  const without = (name: 'play' | 'figure' | 'cut'): Step => {
    const { [name]: _, ...rest } = step
    return rest as Step
  }
  const retake = () => {
    const view = captureStep(battle, step.id)
    if (!view) return
    const { layers: _l, style: _s, ...rest } = step
    put({
      ...rest,
      camera: view.camera,
      ...(view.layers && { layers: view.layers }),
      ...(view.style && { style: view.style }),
    })
  }
  const range = { min: wall(record.battle.start), max: wall(record.battle.end) }
  return (
    <form className={styles.form} aria-label={tr('Step {n}', { n: at.index + 1 })} onSubmit={(e) => e.preventDefault()}>
      <Text
        label={tr('Caption, {n} of 320 characters', { n: step.caption.length })}
        value={step.caption}
        rows={3}
        onChange={(caption) => put({ ...step, caption })}
      />
      <Text label={tr('Notes')} value={step.notes} rows={4} onChange={(notes) => put({ ...step, notes })} />
      <label className={styles.field}>
        {tr('Time (as the sources print it)')}
        <input
          type="datetime-local"
          {...range}
          value={wall(step.t)}
          onChange={(e) => e.target.value && put({ ...step, t: e.target.value + ZONE })}
        />
      </label>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={step.play !== undefined}
          onChange={(e) =>
            put(
              e.target.checked ? { ...step, play: { to: hourAfter(step.t, range.max), seconds: 10 } } : without('play'),
            )
          }
        />
        {tr('The clock plays on')}
      </label>
      {step.play && (
        <div className={styles.pair}>
          <label className={styles.field}>
            {tr('Until')}
            <input
              type="datetime-local"
              {...range}
              value={wall(step.play.to)}
              onChange={(e) =>
                e.target.value && put({ ...step, play: { to: e.target.value + ZONE, seconds: step.play!.seconds } })
              }
            />
          </label>
          <label className={styles.field}>
            {tr('Over seconds')}
            <input
              type="number"
              min={1}
              max={120}
              value={step.play.seconds}
              onChange={(e) => put({ ...step, play: { to: step.play!.to, seconds: Number(e.target.value) } })}
            />
          </label>
        </div>
      )}
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={step.cut ?? false}
          onChange={(e) => put(e.target.checked ? { ...step, cut: true } : without('cut'))}
        />
        {tr('Cut to it, without a flight')}
      </label>
      <Text
        label={tr('Highlighted units, by id')}
        value={step.highlight.join(' ')}
        onChange={(text) => put({ ...step, highlight: words(text) })}
      />
      <Text
        label={tr('Sources, by id')}
        value={step.sources.map((s) => s.id).join(' ')}
        onChange={(text) =>
          put({ ...step, sources: words(text).map((id) => step.sources.find((s) => s.id === id) ?? { id }) })
        }
      />
      <div className={styles.tools}>
        <button type="button" className="kg-button kg-outlined" onClick={retake}>
          {tr('Take camera, layers and ground from this view')}
        </button>
        {step.figure && (
          <button type="button" className="kg-button kg-outlined" onClick={() => put(without('figure'))}>
            {tr('Leave out the figure “{title}”', { title: step.figure.title })}
          </button>
        )}
      </div>
    </form>
  )
}

/** Keeps invalid text while it is typed; the reasons are listed above. */
function Text({
  label,
  value,
  rows,
  onChange,
}: {
  label: ReactNode
  value: string
  rows?: number
  onChange(text: string): boolean
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const edit = (text: string) => setTyped(onChange(text) && rows ? null : text)
  const shared = { value: typed ?? value, 'aria-invalid': rows ? typed !== null : undefined }
  return (
    <label className={styles.field}>
      {label}
      {rows ? (
        <textarea rows={rows} {...shared} onChange={(e) => edit(e.target.value)} />
      ) : (
        <input type="text" {...shared} onChange={(e) => edit(e.target.value)} onBlur={() => setTyped(null)} />
      )}
    </label>
  )
}

function hourAfter(iso: string, latest: string): string {
  const later = new Date(Date.parse(iso) + 3_600_000 + 8 * 3_600_000).toISOString().slice(0, 16)
  return (later > latest ? latest : later) + ZONE
}
