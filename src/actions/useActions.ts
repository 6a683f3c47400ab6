import { useMemo } from 'react'
import { deckOf } from '@/deck/deck'
import { useBattle } from '@/state/battleContext'
import type { ActionContext } from './action'
import { browserPage } from './browserPage'
import { isLive } from './keys'
import { actionById } from './table'

export function useActionContext(): ActionContext {
  const battle = useBattle()
  return useMemo(() => ({ ...battle, deck: deckOf(battle.record.chapters), page: browserPage }), [battle])
}

/** Runs an action by its id, if it may be run now. */
export function useRunAction(): (id: string) => void {
  const context = useActionContext()
  return (id) => {
    const action = actionById(id)
    if (isLive(action, context.session.getState())) action.run(context)
  }
}
