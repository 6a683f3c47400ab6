import type { BattleTime } from '@/base/core/battleTime'
import { formatNumber, msg, tr } from '@/base/i18n/i18n'
import { observerAt } from '@/record/domain/observers'
import { EYE_LIMITS, RANGE_LIMITS, type ViewshedRequest } from '@/record/schema/viewing'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { km } from '@/state/words/sightWords'
import { positionWords } from '../describe'
import { Icon } from '../marks/Icon'
import styles from './Viewshed.module.css'

/** Heights of an eye that are offered, metres. */
const EYES = [
  [0.5, msg('lying')],
  [1.7, msg('standing')],
  [3, msg('on a horse or a lorry')],
  [10, msg('on an observation tower')],
  [300, msg('from a balloon')],
] as const
/** Ranges that are offered, metres. */
const RANGES = [2000, 5000, 10_000, 15_000, 20_000, 30_000] as const

/** Who looks, where they are at battle time `t`, from how high and how far. */
export function Observers({ request, t }: { request: ViewshedRequest; t: BattleTime }) {
  const { record, session } = useBattle()
  const language = useSession((s) => s.language)
  const change = (part: Partial<ViewshedRequest>) => session.actions.setViewshed({ ...request, ...part })
  const remove = (i: number) => {
    const observers = request.observers.filter((_, other) => other !== i)
    session.actions.setViewshed(observers.length > 0 ? { ...request, observers } : null)
  }
  const eyes = EYES.some(([m]) => m === request.eyeM) ? EYES : [[request.eyeM, msg('as set')] as const, ...EYES]
  const ranges = RANGES.some((m) => m === request.rangeM) ? RANGES : [request.rangeM, ...RANGES]
  return (
    <>
      <ul className={styles.observers} aria-label={tr('Who looks')}>
        {request.observers.map((observer, i) => {
          const at = observerAt(record, observer, t)
          return (
            <li key={i} data-observer={i}>
              <span>
                {at?.names ? nameIn(at.names, language).text : tr('A point')}
                {at && <small>{positionWords(at.lon, at.lat, 50)}</small>}
              </span>
              <button
                type="button"
                className="kg-button"
                aria-label={tr('Remove observer {n}', { n: i + 1 })}
                data-tip={tr('Remove observer {n}', { n: i + 1 })}
                onClick={() => remove(i)}
              >
                <Icon name="close" size={18} />
              </button>
            </li>
          )
        })}
      </ul>
      <div className={styles.row}>
        <label>
          {tr('Eye')}{' '}
          <select
            value={request.eyeM}
            onChange={(event) => change({ eyeM: clampTo(EYE_LIMITS, Number(event.target.value)) })}
          >
            {eyes.map(([m, word]) => (
              <option key={m} value={m}>
                {tr('{n} m, {how}', { n: formatNumber(m), how: tr(word) })}
              </option>
            ))}
          </select>
        </label>
        <label>
          {tr('Range')}{' '}
          <select
            value={request.rangeM}
            onChange={(event) => change({ rangeM: clampTo(RANGE_LIMITS, Number(event.target.value)) })}
          >
            {ranges.map((m) => (
              <option key={m} value={m}>
                {km(m)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </>
  )
}

const clampTo = ({ min, max }: { min: number; max: number }, n: number) => Math.min(Math.max(n, min), max)
