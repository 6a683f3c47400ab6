import { battleTime, isoLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import { TIME_PAIRS } from '@/picture/split/compareHalves'
import { useBattle } from '@/state/session/battleContext'
import { useHalvesNow } from '@/state/split/halvesNow'
import { splitSummary } from '@/state/split/splitWords'
import styles from './Split.module.css'
import { SplitLines } from './SplitLines'

/** `1939-08-20T05:30`, as a field of date and time has it. */
const fieldText = (t: number) => isoLabel(battleTime(Math.floor(t / 60) * 60)).slice(0, 16)

/** Two times side by side: the clock's on the left, another on the right; chosen, swapped, and compared in words. */
export function TimesView({ t: right }: { t: BattleTime }) {
  const { record, playback, session } = useBattle()
  const now = useHalvesNow()
  const set = (text: string, act: (t: BattleTime) => void) => {
    const t = parseBattleTime(text)
    if (t !== null) act(battleTime(Math.min(Math.max(t, record.start), record.end)))
  }
  const setRight = (t: BattleTime) => session.actions.setSplit({ kind: 'times', t })
  const swap = () => {
    const left = battleTime(Math.round(playback.clock.t))
    playback.seek(right)
    setRight(left)
  }
  const field = { type: 'datetime-local', min: fieldText(record.start), max: fieldText(record.end), required: true }
  return (
    <>
      <div className={styles.times}>
        <label>
          {tr('Left, the clock')}
          <input
            {...field}
            value={fieldText(now?.left.t ?? playback.clock.t)}
            onChange={(event) => set(event.target.value, (t) => playback.seek(t))}
          />
        </label>
        <label>
          {tr('Right')}
          <input {...field} value={fieldText(right)} onChange={(event) => set(event.target.value, setRight)} />
        </label>
        <button type="button" className="kg-button kg-outlined" onClick={swap}>
          {tr('Swap')}
        </button>
      </div>
      <div className={styles.pairs} role="group" aria-label={tr('Times worth comparing')}>
        {TIME_PAIRS.map(({ word, times: [from, to] }) => (
          <button
            key={word}
            type="button"
            className="kg-word"
            onClick={() => {
              playback.play(false)
              playback.seek(from!)
              setRight(to!)
            }}
          >
            {tr(word)}
          </button>
        ))}
      </div>
      {now && (
        <>
          <p role="status">{splitSummary(now)}</p>
          <SplitLines now={now} />
        </>
      )}
    </>
  )
}
