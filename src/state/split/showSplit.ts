import { battleTime, clockLabel, DAY, dayLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import type { ActionContext } from '@/state/actions/action'
import { closeSheet, openSheet } from '@/state/session/sheets'
import type { SplitRequest } from '@/state/session/slices/split'

/** The end of the offensive: what the opening is compared with unless the reader chooses otherwise. */
const END_OF_AUGUST = '1939-08-31T12:00'

/** The time first shown beside `t`: the end of August, or where that is the time itself, 20 August. */
export function otherTime({ start, end }: Pick<BattleRecord, 'start' | 'end'>, t: number): BattleTime {
  const august = parseBattleTime(END_OF_AUGUST)!
  const other = Math.abs(august - t) < DAY / 2 ? t - 11 * DAY : august
  return battleTime(Math.round(Math.min(Math.max(other, start), end)))
}

/** Splits the picture and opens the panel about it. */
export function showSplit({ session, page }: ActionContext, split: SplitRequest): void {
  session.actions.setSplit(split)
  openSheet(session, 'split')
  page.announce(
    split.kind === 'accounts'
      ? tr('Two accounts side by side: Soviet on the left, Japanese on the right')
      : tr('Two times side by side: on the right {day}, {time}', {
          day: dayLabel(split.t),
          time: clockLabel(split.t),
        }),
  )
}

/** Makes the picture whole again. */
export function closeSplit({ session, page }: Pick<ActionContext, 'session' | 'page'>): void {
  session.actions.setSplit(null)
  if (session.getState().sheet === 'split') closeSheet(session)
  page.announce(tr('One picture again'))
}

/** Splits the picture in this way, or makes it whole again if it is. */
export function toggleSplit(context: ActionContext, kind: SplitRequest['kind']): void {
  const { session, record, playback } = context
  if (session.getState().split?.kind === kind) return closeSplit(context)
  showSplit(context, kind === 'accounts' ? { kind } : { kind, t: otherTime(record, playback.clock.t) })
}
