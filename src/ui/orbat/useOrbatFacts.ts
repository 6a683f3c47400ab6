import { useState } from 'react'
import { formatList } from '@/base/i18n/i18n'
import { commandAt } from '@/record/domain/command'
import { treeTimes } from '@/record/domain/orbatTree'
import { stateAt, type UnitState } from '@/record/domain/stateAt'
import { strengthIndexAt, strengthSeries, strengthWords } from '@/record/domain/strength'
import { useClockWriter } from '@/state/clock/useClock'
import { useBattle } from '@/state/session/battleContext'

/** Twice a second is enough for text. */
const EVERY_MS = 500

export interface OrbatFacts {
  /** A time within the current order of battle: changes only when a unit is put under another superior. */
  readonly epoch: number
  /** Only for units that are on the map. */
  readonly onMap: ReadonlyMap<string, Pick<UnitState, 'confidence' | 'posture'>>
  readonly strength: ReadonlyMap<string, string>
  readonly commander: ReadonlyMap<string, string>
}

/** The facts of the tree at the time shown; renders when one of them changes, not with the clock. */
export function useOrbatFacts(): OrbatFacts {
  const { record } = useBattle()
  const [times] = useState(() => treeTimes(record))
  const [facts, setFacts] = useState<{ key: string; value: OrbatFacts }>({
    key: '',
    value: { epoch: record.start, onMap: new Map(), strength: new Map(), commander: new Map() },
  })
  useClockWriter(({ t }) => {
    const epoch = times.findLast((x) => x <= t) ?? record.start
    const onMap = new Map(stateAt(record, t).units.map((u) => [u.id, { confidence: u.confidence, posture: u.posture }]))
    const strength = new Map<string, string>()
    const commander = new Map<string, string>()
    for (const unit of record.units.values()) {
      const words = strengthSeries(unit).flatMap((series) => {
        const point = series.points[strengthIndexAt(series, t)]
        return point ? [strengthWords(point)] : []
      })
      const known = words.length > 0 ? formatList(words) : unit.strength
      if (known) strength.set(unit.id, known)
      const chief = commandAt(record, unit, t)
      if (chief) commander.set(unit.id, chief.name)
    }
    const key = JSON.stringify([epoch, [...onMap], [...strength], [...commander]])
    setFacts((old) => (old.key === key ? old : { key, value: { epoch, onMap, strength, commander } }))
  }, EVERY_MS)
  return facts.value
}
