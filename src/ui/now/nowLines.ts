import type { BattleTime } from '@/base/core/battleTime'
import { formatList, tr } from '@/base/i18n/i18n'
import { hourWords } from '@/record/domain/eventTime'
import { nameWord } from '@/record/domain/nameWord'
import { namesAt } from '@/record/domain/placeNames'
import { active, EVENT_WINDOW } from '@/record/domain/stateAt'
import type { BattleRecord } from '@/record/model/record'
import type { Side } from '@/record/schema/common'
import type { Sortie } from '@/record/schema/sorties'
import { SIDE_WORDS, SIDES } from '@/state/words/words'

export interface NowLine {
  readonly key: string
  readonly kind: 'event' | 'sortie'
  readonly when: string
  readonly text: string
  readonly side: Side | null
  /** Id of the sortie to select. */
  readonly id: string
}

/** Aircraft by type, most numerous first: `150 SB, 144 I-16`. */
export function aircraftWords(sorties: readonly Sortie[]): string {
  const counts = new Map<string, number>()
  for (const { flights } of sorties) for (const f of flights) counts.set(f.type, (counts.get(f.type) ?? 0) + f.count)
  return formatList([...counts].sort((a, b) => b[1] - a[1]).map(([type, n]) => `${n} ${type}`))
}

/** What is in the air, one line per side, then the latest events; at most `limit` lines. */
export function nowLines(record: BattleRecord, t: BattleTime, limit = 3): NowLine[] {
  const flying = active(record.sorties, t)
  const lines: NowLine[] = SIDES.flatMap((side) => {
    const own = flying.filter((s) => s.side === side)
    if (own.length === 0) return []
    const target = record.places.get(own[0]!.target)
    const values = { side: tr(SIDE_WORDS[side]), aircraft: aircraftWords(own) }
    const text =
      own.length === 1 && target
        ? tr('{side}: {aircraft} over {place}', { ...values, place: nameWord(namesAt(target, t)) })
        : tr('{side}: {aircraft} in the air', values)
    return [{ key: own.map((s) => s.id).join(), kind: 'sortie' as const, when: '', text, side, id: own[0]!.id }]
  })
  const events = record.events
    .filter((e) => e.from <= t && t < Math.max(e.until, e.from + EVENT_WINDOW))
    .sort((a, b) => b.from - a.from || b.item.weight - a.item.weight)
  const room = Math.max(1, limit - lines.length)
  for (const { item, from } of events.slice(0, room)) {
    const when = hourWords(from, item.precision)
    lines.unshift({ key: item.id, kind: 'event', when, text: item.title, side: null, id: item.id })
  }
  return lines.slice(0, limit)
}
