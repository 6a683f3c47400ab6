import { tr } from '@/base/i18n/i18n'
import { DOCUMENTED_WHAT, isFiltering } from '@/record/domain/unitFilter'
import { Confidence, Side } from '@/record/schema/common'
import { Arm, Echelon } from '@/record/schema/forces'
import { useBattle, useSession } from '@/state/session/battleContext'
import { DOCUMENTED_WORDS } from '@/state/words/forceWords'
import { armWord, capital, CONFIDENCE_WORDS, echelonWord, SIDE_WORDS } from '@/state/words/words'
import styles from './Orbat.module.css'

interface ChipsProps<T extends string> {
  legend: string
  values: readonly T[]
  word: (value: T) => string
  chosen: readonly T[]
  onChange: (values: T[]) => void
}

/** Chips of one field; with none pressed, all pass. */
function Chips<T extends string>({ legend, values, word, chosen, onChange }: ChipsProps<T>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          className={styles.chip}
          aria-pressed={chosen.includes(value)}
          onClick={() => onChange(values.filter((v) => (v === value ? !chosen.includes(v) : chosen.includes(v))))}
        >
          {word(value)}
        </button>
      ))}
    </fieldset>
  )
}

/** Filter by side, arm, level and confidence; it applies to the map too. */
export function FilterBar({ passing, onMap }: { passing: number; onMap: number }) {
  const { record, session } = useBattle()
  const filter = useSession((s) => s.filter)
  const set = session.actions.setFilter
  const units = [...record.units.values()]
  const on = isFiltering(filter)
  return (
    <div className={styles.filter}>
      <Chips
        legend={tr('Side')}
        values={Side.options}
        word={(v) => tr(SIDE_WORDS[v])}
        chosen={filter.sides}
        onChange={(sides) => set({ sides })}
      />
      <details>
        <summary>
          {tr(
            filter.arms.length + filter.echelons.length + filter.confidences.length > 0 || filter.only
              ? 'Arm, level, confidence (set)'
              : 'Arm, level, confidence',
          )}
        </summary>
        <div className={styles.more}>
          <Chips
            legend={tr('Arm')}
            values={Arm.options.filter((a) => units.some((u) => u.arm === a))}
            word={armWord}
            chosen={filter.arms}
            onChange={(arms) => set({ arms })}
          />
          <Chips
            legend={tr('Level')}
            values={Echelon.options.filter((e) => units.some((u) => u.echelon === e))}
            word={echelonWord}
            chosen={filter.echelons}
            onChange={(echelons) => set({ echelons })}
          />
          <Chips
            legend={tr('How sure its place is')}
            values={Confidence.options}
            word={(v) => tr(CONFIDENCE_WORDS[v].word)}
            chosen={filter.confidences}
            onChange={(confidences) => set({ confidences })}
          />
          <Chips
            legend={tr('Documented only')}
            values={DOCUMENTED_WHAT}
            word={(v) => capital(tr(DOCUMENTED_WORDS[v]))}
            chosen={filter.only ? [filter.only] : []}
            onChange={(chosen) => set({ only: chosen.find((v) => v !== filter.only) ?? null })}
          />
        </div>
      </details>
      <div className={styles.summary}>
        <span role="status">
          {on
            ? tr('Filter on: {passing} of {all, plural, one {# unit} other {# units}} on the map shown', {
                passing,
                all: onMap,
              })
            : tr('{n, plural, one {# unit} other {# units}} on the map now', { n: onMap })}
        </span>
        {on && (
          <button type="button" className="kg-button kg-outlined" onClick={() => session.actions.clearFilter()}>
            {tr('Clear filter')}
          </button>
        )}
      </div>
    </div>
  )
}
