import { useMemo } from 'react'
import { deckInUse } from '@/state/ports/deckPort'
import { useBattle } from '@/state/session/battleContext'
import type { ActionContext } from './action'
import { browserPage } from './browserPage'
import { isLive } from './keys'
import { actionById } from './table'

export function useActionContext(): ActionContext {
  const battle = useBattle()
  return useMemo(
    () => ({
      ...battle,
      get deck() {
        return deckInUse(battle)
      },
      page: browserPage,
    }),
    [battle],
  )
}

/** Runs an action by its id, if it is available. */
export function useRunAction(): (id: string) => void {
  const context = useActionContext()
  return (id) => {
    const action = actionById(id)
    if (isLive(action, context.session.getState())) action.run(context)
  }
}
