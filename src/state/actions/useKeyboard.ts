import { useEffect } from 'react'
import { keyName, matchKey } from './keys'
import { ACTIONS } from './table'
import { useActionContext } from './useActions'

/** Binds the keyboard once for the whole page. While help is open, only help's own keys work. */
export function useKeyboard(): void {
  const context = useActionContext()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const session = context.session.getState()
      const action = matchKey(event, session, ACTIONS)
      if (
        !action ||
        session.handoutOpen ||
        session.takeAwayOpen ||
        session.preflightOpen ||
        (session.helpOpen && action.id !== 'help') ||
        (session.stepGridOpen && action.id !== 'step-grid')
      )
        return
      event.preventDefault()
      if (!event.repeat || action.repeats) action.run(context, keyName(event))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}
