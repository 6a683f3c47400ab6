import { tr } from '@/base/i18n/i18n'
import type { BattleRecord } from '@/record/model/record'
import { announce } from '@/state/session/notices'
import type { SessionStore } from '@/state/session/session'
import { nameIn } from '@/state/words/names'

/** Adds a unit to the group or removes it, and announces that. */
export function toggleChosen(session: SessionStore, record: Pick<BattleRecord, 'units'>, id: string): void {
  const { group, language } = session.getState()
  const next = group.includes(id) ? group.filter((x) => x !== id) : [...group, id]
  session.actions.setGroup(next)
  const unit = record.units.get(id)
  if (unit)
    announce(
      tr(next.includes(id) ? '{name} chosen; {n} chosen' : '{name} no longer chosen; {n} chosen', {
        name: nameIn(unit.names, language).text,
        n: next.length,
      }),
    )
}

/** Adds units to the group, keeping those already in it. */
export function addChosen(session: SessionStore, ids: readonly string[]): void {
  const next = [...new Set([...session.getState().group, ...ids])]
  session.actions.setGroup(next)
  announce(tr('{n, plural, other {# units chosen}}', { n: next.length }))
}
