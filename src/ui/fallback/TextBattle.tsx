import { useRef, useState } from 'react'
import { momentLabel } from '@/base/core/battleTime'
import { msg, tr } from '@/base/i18n/i18n'
import { stateAt, type BattleState, type UnitState } from '@/record/domain/stateAt'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import type { GroundStatus } from '@/state/session/session'
import { nameIn } from '@/state/words/names'
import { postureInSentence, SIDE_WORDS } from '@/state/words/words'
import { Rich } from '@/ui/parts/Rich'
import { whereWords } from '../describe'
import { SideMark } from '../marks/SideMark'
import styles from './TextBattle.module.css'

const TITLES: Partial<Record<GroundStatus, string>> = {
  'no-webgl': msg('This browser cannot draw the battlefield: it offers no WebGL 2.'),
  failed: msg('The ground could not be drawn.'),
  'context-lost': msg('The graphics card stopped drawing.'),
}
const ADVICE: Partial<Record<GroundStatus, string>> = {
  'no-webgl': msg(
    'Use a current Firefox, Chrome, Edge or Safari with hardware acceleration to see it. Meanwhile the battle is given here in words; the timeline works.',
  ),
  failed: msg('The battle is given here in words; the timeline works.'),
  'context-lost': msg(
    'It often recovers by itself within seconds. Until then the battle is given here in words; the timeline works.',
  ),
}

/** Allies are listed together. */
const CAMPS = [
  ['su', 'mn'],
  ['jp', 'mk'],
] as const

const keyOf = (s: BattleState) =>
  JSON.stringify([s.units.map((u) => [u.id, u.posture, u.interpolated]), s.events.map((e) => e.id)])

/**
 * The battle in words, for when there is no picture: where each unit is, by distance and bearing, and the latest
 * events.
 */
export function TextBattle() {
  const { record, session, playback } = useBattle()
  const ground = useSession((s) => s.ground)
  const message = useSession((s) => s.groundMessage)
  const language = useSession((s) => s.language)
  const heading = useRef<HTMLHeadingElement>(null)
  const places = useRef(new Map<string, HTMLElement>())
  const [shown, setShown] = useState<{ key: string; state: BattleState } | null>(null)

  const words = (unit: UnitState, t: number) => whereWords(record, unit.lon, unit.lat, language, t)
  useClockWriter(({ t }) => {
    const state = stateAt(record, t)
    if (heading.current) heading.current.textContent = momentLabel(t)
    for (const unit of state.units) {
      const element = places.current.get(unit.id)
      if (element) element.textContent = words(unit, t)
    }
    const key = keyOf(state)
    setShown((old) => (old?.key === key ? old : { key, state }))
  }, 1000)

  const nameOf = (id: string) => {
    const unit = record.units.get(id)
    return unit ? nameIn(unit.names, language) : { lang: 'en', text: id }
  }
  const [title, advice] = [TITLES[ground], ADVICE[ground]]
  return (
    <section className={`kg-panel ${styles.battle}`} aria-label={tr('The battle in words')} tabIndex={0}>
      <div role="alert" className={styles.message}>
        <h2>{title && tr(title)}</h2>
        {message && <p>{message}</p>}
        <p>{advice && tr(advice)}</p>
        <button type="button" className="kg-button kg-outlined" onClick={() => location.reload()}>
          {tr('Reload')}
        </button>
      </div>
      <h2 ref={heading} />
      {shown?.state.events.map((e) => (
        <p key={e.id}>{tr('{sentence}.', { sentence: e.title })}</p>
      ))}
      {CAMPS.map((camp) => (
        <div key={camp[0]} className={styles.camp}>
          {camp.map((side) => {
            const units = shown?.state.units.filter((u) => u.side === side) ?? []
            return units.length === 0 ? null : (
              <section key={side}>
                <h3>
                  <SideMark side={side} /> {tr(SIDE_WORDS[side])}
                </h3>
                <ul>
                  {units.map((unit) => (
                    <li key={unit.id}>
                      <Rich
                        text="<0/> {posture}, <1/>"
                        values={{ posture: postureInSentence(unit.posture) }}
                        parts={[
                          <button
                            key="unit"
                            type="button"
                            className="kg-word"
                            lang={nameOf(unit.id).lang}
                            onClick={() => session.actions.select({ kind: 'unit', id: unit.id })}
                          >
                            {nameOf(unit.id).text}
                          </button>,
                          <span
                            key="where"
                            ref={(element) =>
                              void (element ? places.current.set(unit.id, element) : places.current.delete(unit.id))
                            }
                          >
                            {words(unit, playback.clock.t)}
                          </span>,
                        ]}
                      />
                    </li>
                  ))}
                </ul>
              </section>
            )
          })}
        </div>
      ))}
    </section>
  )
}
