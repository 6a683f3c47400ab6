import { useRef, useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { POSTURE_BADGES } from '@/picture/symbols/badges'
import type { SymbolOf } from '@/picture/symbols/symbolParts'
import { commandAt, parentAt, type Command } from '@/record/domain/command'
import { postureKind } from '@/record/domain/postureKind'
import { errorWords } from '@/record/domain/where'
import type { Unit } from '@/record/schema/forces'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { armWord, capital, echelonInSentence, postureWord, SIDE_WORDS } from '@/state/words/words'
import { LensText } from '@/ui/parts/contested/LensText'
import { Rich } from '@/ui/parts/Rich'
import { positionWords, whereWords } from '../describe'
import { BadgeMark } from '../marks/BadgeMark'
import { UnitSymbol } from '../marks/UnitSymbol'
import styles from './Card.module.css'
import { CardHead, Fold, GradesRows, Row, SourceNames } from './CardParts'
import { ChoiceWord } from './ChoiceWord'
import { ContestedRow } from './ContestedRow'
import { EventsRow } from './EventsRow'
import { GunsRow } from './GunsRow'
import { FateRow, InTheFight, StrengthRows } from './StateRows'
import { useUnitState } from './useUnitState'

export function UnitCard({ thing: unit }: { thing: Unit }) {
  const { record, playback } = useBattle()
  const language = useSession((s) => s.language)
  const perspective = useSession((s) => s.perspective)
  const set = useSession((s) => s.symbolSet)
  const where = useRef<HTMLElement>(null)
  const position = useRef<HTMLElement>(null)
  const doubt = useRef<HTMLElement>(null)
  const state = useUnitState(unit.id, (now, doubtM) => {
    if (where.current)
      where.current.textContent = now ? whereWords(record, now.lon, now.lat, language, playback.clock.t) : ''
    if (position.current) position.current.textContent = now ? positionWords(now.lon, now.lat, now.errorM) : ''
    if (doubt.current) doubt.current.textContent = now ? doubtWords(now.errorM, doubtM) : ''
  })
  const kind = state && postureKind(state.posture)
  const symbol: SymbolOf = {
    side: unit.side,
    arm: unit.arm,
    echelon: unit.echelon,
    confidence: state?.confidence ?? unit.confidence,
    perspective,
    set,
  }
  return (
    <>
      <CardHead names={unit.names} side={unit.side}>
        <span className={styles.symbol}>
          <UnitSymbol of={symbol} />
        </span>
        <span>
          {tr(SIDE_WORDS[unit.side])}
          <br />
          {tr('{arm}, {echelon}', { arm: armWord(unit.arm), echelon: echelonInSentence(unit.echelon) })}
        </span>
      </CardHead>
      <p className={styles.doing}>
        {kind && <BadgeMark badge={POSTURE_BADGES[kind]} size={18} />}{' '}
        {state?.doing ? (
          <Rich
            text="<0>{state}</0>. {doing}"
            values={{ state: postureWord(state.posture), doing: capital(state.doing) }}
            parts={[<strong key="state" />]}
          />
        ) : (
          <strong>{state ? postureWord(state.posture) : tr('Not on the map at this time')}</strong>
        )}
        {state?.interpolated && <small> {tr('(on the way between two recorded places)')}</small>}
        <InTheFight unit={unit} />
      </p>
      <dl className={styles.rows}>
        <FateRow unit={unit} />
        <StrengthRows unit={unit} />
        <Row term={tr('Where')} hidden={!state}>
          <span ref={where} />
          <small>
            <span ref={position} /> <span ref={doubt} data-testid="doubt" />
          </small>
        </Row>
        <GradesRows
          confidence={state?.confidence ?? unit.confidence}
          sources={state?.sources ?? { fact: unit.sources, place: unit.sources }}
        />
        <ContestedRow kind="unit" id={unit.id} />
      </dl>
      <Fold word={tr('Command, events, guns')}>
        <Superior unit={unit} />
        <Commander unit={unit} />
        <GunsRow unit={unit} />
        <EventsRow kind="unit" id={unit.id} />
        {unit.note && (
          <Row term={tr('Note')}>
            <LensText text={unit.note} />
          </Row>
        )}
      </Fold>
    </>
  )
}

/** `±2 km`, and how far the unit may be from there by now, between its recorded places. */
function doubtWords(recordedM: number, nowM: number): string {
  return nowM < recordedM * 1.1
    ? errorWords(recordedM)
    : tr('{recorded} where recorded, up to {now} by now', {
        recorded: errorWords(recordedM),
        now: errorWords(Math.round(nowM / 100) * 100),
      })
}

/** The superior at this time; renders when it changes. */
function Superior({ unit }: { unit: Unit }) {
  const { record } = useBattle()
  const [id, setId] = useState<string | null>(null)
  useClockWriter(({ t }) => setId(parentAt(unit, t)), 250)
  const parent = id === null ? undefined : record.units.get(id)
  if (!parent) return null
  return (
    <Row term={tr('Part of')}>
      <ChoiceWord kind="unit" id={parent.id} />
    </Row>
  )
}

/** The commander at this time; renders when the commander or his rank changes. */
function Commander({ unit }: { unit: Unit }) {
  const { record } = useBattle()
  const [shown, setShown] = useState<{ key: string; command: Command | null }>({ key: '', command: null })
  useClockWriter(({ t }) => {
    const command = commandAt(record, unit, t)
    const key = command ? command.name + command.fate : 'none'
    setShown((old) => (old.key === key ? old : { key, command }))
  }, 250)
  const { command } = shown
  return (
    <Row term={tr('Commander')}>
      {command?.person ? (
        <ChoiceWord kind="person" id={command.person} words={command.name} />
      ) : (
        (command?.name ?? tr('Not known'))
      )}
      {command?.original && <small>{command.original}</small>}
      {command?.fate && <small>{command.fate}</small>}
      {command?.note && <small>{command.note}</small>}
      {command && command.sources.length > 0 && (
        <small>
          <SourceNames sources={command.sources} />
        </small>
      )}
    </Row>
  )
}
