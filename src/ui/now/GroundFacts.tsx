import { useMemo, useState } from 'react'
import { tr } from '@/base/i18n/i18n'
import { gapMeterOf } from '@/picture/fronts/gap'
import { showsGap } from '@/picture/fronts/shown'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle, useSession } from '@/state/session/battleContext'
import { SourceLinks } from '../sources/SourceLinks'
import styles from './GroundFacts.module.css'
import { fireLines, gapLine, weatherLines, type GroundLine } from './groundLines'

const same = (a: readonly GroundLine[], b: readonly GroundLine[]) =>
  a.length === b.length && a.every((line, i) => line.key === b[i]!.key && line.text === b[i]!.text)

/**
 * What is drawn and needs words: the gap between the arms, artillery fire, the weather; each opens its sources.
 */
export function GroundFacts() {
  const { record } = useBattle()
  const meter = useMemo(() => gapMeterOf(record), [record])
  const layers = useSession((s) => s.layers)
  const filter = useSession((s) => s.filter)
  const [lines, setLines] = useState<readonly GroundLine[]>([])
  useClockWriter(({ t }) => {
    const gap = gapLine(meter, t)
    const next = [...(gap ? [gap] : []), ...fireLines(record, t, filter).slice(0, 1), ...weatherLines(record, t)]
    setLines((old) => (same(old, next) ? old : next))
  }, 250)
  const showsLine = (key: string) =>
    key === 'gap' ? showsGap(layers, filter) : key.startsWith('weather') ? layers.weather : layers.fire
  const shown = lines.filter((line) => showsLine(line.key))
  if (shown.length === 0) return null
  return (
    <section className={styles.ground} aria-label={tr('On the ground')}>
      {shown.map((line) => (
        <details key={line.key}>
          <summary>{line.text}</summary>
          <p>{line.note}</p>
          <p>
            <SourceLinks sources={line.sources} />
          </p>
        </details>
      ))}
    </section>
  )
}
