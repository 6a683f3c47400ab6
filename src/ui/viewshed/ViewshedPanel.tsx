import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { battleTime, MINUTE, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { formatNumber, tr } from '@/base/i18n/i18n'
import { compareViewsheds } from '@/ground/sight/compare'
import type { Observer } from '@/record/schema/viewing'
import type { ActionContext } from '@/state/actions/action'
import { compareWith, lookFrom, roundedPoint } from '@/state/actions/evidence'
import { useActionContext } from '@/state/actions/useActions'
import { useClockWriter } from '@/state/clock/useClock'
import { viewshedPort } from '@/state/ports/viewshedPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { leftOutWords, percent } from '@/state/words/sightWords'
import { Observers } from './Observers'
import { SeenBlock } from './SeenBlock'
import styles from './Viewshed.module.css'

/** A grid this fine tells two viewsheds' shares to a fraction of a per cent, metres. */
const COMPARE_STEP_M = 100

/** What could be seen from one place or two: who looks, how high and far, the shares, and what is left out. */
export function ViewshedPanel() {
  const context = useActionContext()
  const { session } = context
  const request = useSession((s) => s.viewshed)
  const ground = useSession((s) => s.ground)
  const t = useMinute()
  if (!request)
    return (
      <div className={styles.panel} data-testid="viewshed">
        <p>
          {tr(
            'Choose who looks: open the menu of a point of the map (right click or resting finger), press the button on the card of a unit or place, or take the middle of the picture.',
          )}
        </p>
        <div className={styles.row}>
          <Here word={tr('From the middle of the picture')} />
          <Staffs />
        </div>
      </div>
    )
  return (
    <div className={styles.panel} data-testid="viewshed">
      <Observers request={request} t={t} />
      <div className={styles.row}>
        <Here word={tr('Compare with the middle of the picture')} second />
        <Staffs />
        <button type="button" className="kg-button kg-outlined" onClick={() => session.actions.setViewshed(null)}>
          {tr('Remove the viewshed')}
        </button>
      </div>
      {ground === 'ready' ? <Result rangeM={request.rangeM} t={t} /> : <p>{tr('The ground has to be drawn first.')}</p>}
    </div>
  )
}

/** The minute shown by the clock, looked at once a second. */
function useMinute(): BattleTime {
  const { playback } = useBattle()
  const [minute, setMinute] = useState(() => Math.floor(playback.clock.t / MINUTE))
  useClockWriter(({ t }) => setMinute(Math.floor(t / MINUTE)), 1000)
  return battleTime(minute * MINUTE)
}

/** The middle of the picture as an observer; null until the scene stands. */
function middle({ camera }: ActionContext): Observer | null {
  const at = camera.current.cue()?.target
  return at ? { at: roundedPoint(at[0], at[1]) } : null
}

/** Looks from the middle of the picture; as the `second` observer beside the first. */
function Here({ word, second = false }: { word: string; second?: boolean }) {
  const context = useActionContext()
  const look = () => {
    const observer = middle(context)
    if (observer) (second ? compareWith : lookFrom)(context, observer)
  }
  return (
    <button type="button" className="kg-button kg-outlined" onClick={look}>
      {word}
    </button>
  )
}

/** The two staffs of 20 August: the argument of the whole battle. */
function Staffs() {
  const { session, record, playback } = useBattle()
  const step = record.chapters.flatMap((c) => c.steps).find((s) => s.id === 'what-they-saw')
  if (!step?.viewshed) return null
  const { viewshed, t } = step
  return (
    <button
      type="button"
      className="kg-button kg-outlined"
      onClick={() => {
        playback.play(false)
        playback.seek(parseBattleTime(t) ?? playback.clock.t)
        session.actions.setViewshed(viewshed)
      }}
    >
      {tr('The two staffs, 20 August')}
    </button>
  )
}

function Result({ rangeM, t }: { rangeM: number; t: BattleTime }) {
  const { record } = useBattle()
  const { status, seen, message } = useStore(viewshedPort)
  const both = useMemo(() => {
    const [a, b] = seen
    return a && b ? compareViewsheds(a.shed, b.shed, COMPARE_STEP_M) : null
  }, [seen])
  if (status === 'failed')
    return <p role="alert">{tr('What could be seen was not computed: {message}', { message })}</p>
  if (seen.length === 0)
    return <p role="status">{tr(status === 'computing' ? 'Computing…' : 'No observer is on the map at this time.')}</p>
  return (
    <div aria-busy={status === 'computing'}>
      {seen.map((each) => (
        <SeenBlock key={each.index} seen={each} t={t} />
      ))}
      {seen.length === 2 && (
        <section>
          <h3>{tr('Of the ground within range of both')}</h3>
          {both ? (
            <ul>
              <li>{tr('both see {share}', { share: percent(both.both) })}</li>
              <li>{tr('only the first {share}', { share: percent(both.onlyFirst) })}</li>
              <li>{tr('only the second {share}', { share: percent(both.onlySecond) })}</li>
              <li>
                {tr('neither {share} of {area} km²', {
                  share: percent(both.neither),
                  area: formatNumber(Math.round(both.areaKm2)),
                })}
              </li>
            </ul>
          ) : (
            <p>{tr('No ground is within range of both.')}</p>
          )}
        </section>
      )}
      <section>
        <h3>{tr('What this leaves out')}</h3>
        <ul>
          {leftOutWords(record, t, rangeM).map((line) => (
            <li key={line}>{line}</li>
          ))}
          <li>
            {tr(
              'Curvature of the Earth and refraction (0.13) are in it. The relief is measured at about 1.65 km and drawn in between: the shares above say how much depends on that.',
            )}
          </li>
        </ul>
      </section>
    </div>
  )
}
