import { useEffect } from 'react'
import { keyName, matchKey } from '@/state/actions/keys'
import { ACTIONS } from '@/state/actions/table'
import { useActionContext } from '@/state/actions/useActions'

/** Keys of time and view, and Escape; those that open panels or a talk are left to the full page. */
const EMBED_ACTIONS = ACTIONS.filter(
  ({ group, keys }) => group === 'Time' || group === 'View' || keys.includes('Escape'),
).filter(({ id }) => !id.startsWith('sheet-'))

/** Binds those keys while the focus is within the frame. */
export function useEmbedKeys(): void {
  const context = useActionContext()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const session = context.session.getState()
      // A frame that presents (present=1, kiosk) has all the keys of a talk.
      const action = matchKey(event, session, session.mode === 'present' ? ACTIONS : EMBED_ACTIONS)
      if (!action) return
      event.preventDefault()
      if (!event.repeat || action.repeats) action.run(context, keyName(event))
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [context])
}
