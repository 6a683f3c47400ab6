import type { BattleRecord } from '@/record/model/record'
import type { Citation } from '@/record/schema/common'

/** `Drea, Nomonhan: …, p. 8`: the title of the source with the page or section. */
export function titleOf(record: BattleRecord, { id, loc }: Citation): string {
  const title = record.sources.get(id)?.title ?? id
  return loc ? `${title}, ${loc}` : title
}
