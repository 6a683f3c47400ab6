import { formatList, tr } from '@/base/i18n/i18n'
import { LINE_SIDE_WORDS, LINE_WORDS } from '@/record/domain/lineWords'
import type { Timed } from '@/record/model/record'
import type { Confidence, Names, Side } from '@/record/schema/common'
import type { Axis, Feature } from '@/record/schema/features'
import type { Barrage } from '@/record/schema/fires'
import type { Sortie } from '@/record/schema/sorties'
import { useBattle, useSession } from '@/state/session/battleContext'
import { nameIn } from '@/state/words/names'
import { capital, CONFIDENCE_WORDS, SIDE_WORDS } from '@/state/words/words'
import { ConfidenceMark } from '../marks/ConfidenceMark'
import { SideMark } from '../marks/SideMark'
import styles from './Tooltip.module.css'

interface Thing {
  readonly names: Names
  readonly side?: Side | undefined
  readonly confidence: Confidence
}

/** Name, one line of text and confidence: the tooltip of kinds that need no more. */
export function ThingTip({ thing: { names, side, confidence }, words }: { thing: Thing; words: string }) {
  const language = useSession((s) => s.language)
  const title = nameIn(names, language)
  return (
    <>
      <p className={styles.name} lang={title.lang}>
        {side && <SideMark side={side} size={16} />} {capital(title.text)}
      </p>
      <p>{words}</p>
      <p className={styles.sure}>
        <ConfidenceMark confidence={confidence} /> {tr(CONFIDENCE_WORDS[confidence].word)}
      </p>
    </>
  )
}

export function FireTip({ thing: { item } }: { thing: Timed<Barrage> }) {
  const words = tr(
    '{side, select, su {Soviet artillery fire} mn {Mongolian artillery fire} jp {Japanese artillery fire} other {Manchukuo artillery fire}}',
    { side: item.side },
  )
  return <ThingTip thing={item} words={words} />
}

export function SortieTip({ thing: { item } }: { thing: Timed<Sortie> }) {
  const words = tr(
    '{side, select, su {Soviet aviation: {aircraft}} mn {Mongolian aviation: {aircraft}} jp {Japanese aviation: {aircraft}} other {Manchukuo aviation: {aircraft}}}',
    { side: item.side, aircraft: formatList(item.flights.map((f) => `${f.count} ${f.type}`)) },
  )
  return <ThingTip thing={item} words={words} />
}

export function AxisTip({ thing: { item } }: { thing: Timed<Axis> }) {
  const { record } = useBattle()
  const lead = record.units.get(item.lead)?.short ?? item.lead
  return <ThingTip thing={item} words={tr('Arm of an attack, led by {unit}', { unit: lead })} />
}

export function LineTip({ thing: { item } }: { thing: Timed<Feature> }) {
  const line = tr(LINE_WORDS[item.kind])
  const words = item.side
    ? tr('{line}: {side} {what}', { line, side: tr(SIDE_WORDS[item.side]), what: tr(LINE_SIDE_WORDS[item.kind]) })
    : line
  return <ThingTip thing={item} words={words} />
}
