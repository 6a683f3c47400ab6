import { useDeferredValue, useMemo } from 'react'
import { dateLabel, isoLabel, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { Deck } from '@/record/deck/deck'
import { unitsOnMap } from '@/record/domain/onMap'
import type { BattleRecord } from '@/record/model/record'
import { Answerer } from '@/record/search/answer'
import { searchIndex, type Findable, type FindKind } from '@/record/search/search'
import { useActionContext } from '@/state/actions/useActions'

/** One line that can be chosen: a result, or the date that was typed. */
export type Found =
  Findable | { readonly kind: 'date'; readonly id: string; readonly title: string; readonly t: BattleTime }

export interface FoundGroup {
  readonly kind: FindKind | 'date'
  readonly items: readonly Found[]
}

const answerers = new WeakMap<BattleRecord, { deck: Deck; answerer: Answerer }>()

/** Built once per record and deck: takes about a quarter of a second. */
function answererOf(record: BattleRecord, deck: Deck): Answerer {
  const known = answerers.get(record)
  if (known?.deck === deck) return known.answerer
  const answerer = new Answerer(searchIndex(record, deck))
  answerers.set(record, { deck, answerer })
  return answerer
}

/** Answers to a query, by kind; may lag behind fast typing. */
export function useAnswers(query: string): readonly FoundGroup[] {
  const { record, deck, playback } = useActionContext()
  const answerer = useMemo(() => answererOf(record, deck), [record, deck])
  const deferredQuery = useDeferredValue(query)
  return useMemo(() => {
    if (deferredQuery.trim() === '') return []
    const { t } = playback.clock
    const { date, groups } = answerer.answer(deferredQuery, { t, onMap: new Set(unitsOnMap(record, t).keys()) })
    if (!date || date.t < record.start || date.t > record.end) return groups
    const title = tr('Go to {date}', { date: dateLabel(date.t) })
    const when: Found = { kind: 'date', id: isoLabel(date.t), title, t: date.t }
    return [{ kind: 'date' as const, items: [when] }, ...groups]
  }, [answerer, deferredQuery, playback, record])
}
