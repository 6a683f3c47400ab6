import { useEffect, useRef, useState } from 'react'
import type { ChoiceKind } from '@/record/domain/chosen'
import { LINE_SIDE_WORDS, LINE_WORDS } from '@/record/domain/lineWords'
import { spanDays } from '@/record/domain/placeSpan'
import { strengthIndexAt, strengthSeries, strengthWords } from '@/record/domain/strength'
import { errorWords } from '@/record/domain/where'
import type { BattleRecord } from '@/record/model/record'
import type { Confidence, Names, Side } from '@/record/schema/common'
import type { Unit } from '@/record/schema/forces'
import type { Place } from '@/record/schema/places'
import { useBattle, useSession } from '@/state/session/battleContext'
import { hover } from '@/state/session/hover'
import { nameIn } from '@/state/words/names'
import { CONFIDENCE_WORDS, gradeWords, postureWord, sentence, SIDE_WORDS } from '@/state/words/words'
import { useUnitState } from '../card/useUnitState'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { SideMark } from '../marks/SideMark'
import styles from './Tooltip.module.css'

/** Clear of the pointer and of what it points at, and of the page's edge: CSS pixels. */
const OFF = 18
const EDGE = 6

/**
 * Who or what is under the pointer, in a few words. Hidden from screen readers: the live region
 * tells them what is selected. Renders when that is another thing; moves by ref.
 */
export function Tooltip() {
  const { record } = useBattle()
  const box = useRef<HTMLDivElement>(null)
  const [key, setKey] = useState('')
  useEffect(() => {
    const write = () => {
      setKey(hover.kind === null ? '' : `${hover.kind} ${hover.id}`)
      if (box.current) place(box.current)
    }
    write()
    return hover.changed.subscribe(write)
  }, [])
  // Its size is known only when its words stand, and they may change by the clock.
  useEffect(() => {
    if (!box.current) return
    const sized = new ResizeObserver(([entry]) => place(entry!.target as HTMLElement))
    sized.observe(box.current)
    return () => sized.disconnect()
  }, [key])
  const [kind, id] = key.split(' ') as [ChoiceKind | '', string?]
  const unit = kind === 'unit' ? record.units.get(id!) : undefined
  const spot = kind === 'place' ? record.places.get(id!) : undefined
  const other = kind !== 'unit' && kind !== 'place' && id ? thingOf(record, kind, id) : undefined
  if (!unit && !spot && !other) return null
  return (
    <div ref={box} className={`kg-panel ${styles.tip}`} aria-hidden="true" data-testid="tooltip">
      {unit && <UnitTip key={unit.id} unit={unit} />}
      {spot && <PlaceTip place={spot} />}
      {other && <ThingTip {...other} />}
    </div>
  )
}

/** Below and to the right of the point; on the other side where the page ends. */
function place(box: HTMLElement): void {
  const { offsetWidth: w, offsetHeight: h } = box
  const x = hover.x + OFF + w > window.innerWidth - EDGE ? hover.x - OFF - w : hover.x + OFF
  const y = hover.y + OFF + h > window.innerHeight - EDGE ? hover.y - OFF - h : hover.y + OFF
  box.style.transform = `translate(${Math.round(Math.max(x, EDGE))}px, ${Math.round(Math.max(y, EDGE))}px)`
}

function UnitTip({ unit }: { unit: Unit }) {
  const { playback } = useBattle()
  const language = useSession((s) => s.language)
  const state = useUnitState(unit.id, nothing)
  const title = nameIn(unit.names, language)
  const figures = strengthSeries(unit).flatMap((series) => {
    const point = series.points[strengthIndexAt(series, playback.clock.t)]
    return point ? [strengthWords(point)] : []
  })
  const strength = figures.length > 0 ? figures.join(', ') : unit.strength
  return (
    <>
      <p className={styles.name} lang={title.lang}>
        <SideMark side={unit.side} size={16} /> {title.text}
      </p>
      <p>
        {state
          ? `${postureWord(state.posture)}${state.doing ? `. ${sentence(state.doing)}` : ''}`
          : 'Not on the map at this time'}
      </p>
      {strength && <p>{strength}</p>}
      {state && (
        <p className={styles.sure}>
          <ConfidenceMark confidence={state.confidence} /> {gradeWords(state.confidence)},{' '}
          {errorWords(state.errorM)}
        </p>
      )}
    </>
  )
}

const nothing = () => undefined

function PlaceTip({ place }: { place: Place }) {
  const { names, kind, confidence, errorM } = place
  const language = useSession((s) => s.language)
  const title = nameIn(names, language)
  return (
    <>
      <p className={styles.name} lang={title.lang}>
        {title.text}
      </p>
      <p>{[sentence(kind), spanDays(place)].filter(Boolean).join(', ')}</p>
      <p className={styles.sure}>
        <ConfidenceMark confidence={confidence} /> {CONFIDENCE_WORDS[confidence].word}, {errorWords(errorM)}
      </p>
    </>
  )
}

interface Thing {
  readonly names: Names
  readonly side: Side | undefined
  readonly words: string
  readonly confidence: Confidence
}

/** What is said of all that is neither unit nor place. */
function thingOf(record: BattleRecord, kind: ChoiceKind | '', id: string): Thing | undefined {
  const among = <T extends { readonly id: string }>(list: readonly { readonly item: T }[]) =>
    list.find((e) => e.item.id === id)?.item
  if (kind === 'fire') {
    const fire = among(record.barrages)
    return fire && { ...fire, words: `${SIDE_WORDS[fire.side]} artillery fire` }
  }
  if (kind === 'sortie') {
    const sortie = among(record.sorties)
    return (
      sortie && {
        ...sortie,
        words: `${SIDE_WORDS[sortie.side]} aviation: ${sortie.flights.map((f) => `${f.count} ${f.type}`).join(', ')}`,
      }
    )
  }
  if (kind === 'axis') {
    const axis = among(record.axes)
    return axis && { ...axis, words: `Arm of an attack, led by ${record.units.get(axis.lead)?.short ?? axis.lead}` }
  }
  const line = kind === 'line' ? among(record.features) : undefined
  return (
    line && {
      names: line.names,
      confidence: line.confidence,
      side: line.side,
      words: line.side
        ? `${LINE_WORDS[line.kind]}: ${SIDE_WORDS[line.side]} ${LINE_SIDE_WORDS[line.kind]}`
        : LINE_WORDS[line.kind],
    }
  )
}

function ThingTip({ names, side, words, confidence }: Thing) {
  const language = useSession((s) => s.language)
  const title = nameIn(names, language)
  return (
    <>
      <p className={styles.name} lang={title.lang}>
        {side && <SideMark side={side} size={16} />} {sentence(title.text)}
      </p>
      <p>{words}</p>
      <p className={styles.sure}>
        <ConfidenceMark confidence={confidence} /> {CONFIDENCE_WORDS[confidence].word}
      </p>
    </>
  )
}
