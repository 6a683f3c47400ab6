import { useEffect, useEffectEvent } from 'react'
import { mayBeRequested } from '@/presentation/audience/perform'
import { keyName, matchKey } from '@/state/actions/keys'
import { ACTIONS } from '@/state/actions/table'
import { createSession, type Session } from '@/state/session/session'
import type { AudienceView } from './useAudience'

const BARE = createSession().getState()
const REQUESTABLE = ACTIONS.filter((a) => mayBeRequested(a.id))

/** The part of the audience window's session that its keys depend on. */
function sessionOf({ state }: AudienceView): Session {
  if (!state) return { ...BARE, mode: 'present' }
  const { step, blank, away, typed, stepGridOpen, helpOpen, zoomed } = state
  return {
    ...BARE,
    mode: state.presenting ? 'present' : 'explore',
    step,
    blank,
    away,
    typed,
    stepGridOpen,
    helpOpen,
    zoomedTo: zoomed ? 'a unit' : null,
    hasPresented: true,
  }
}

/**
 * Handles the audience window's keys and the clicker in this window: the same table of actions, requested from the
 * audience window.
 */
export function useSpeakerKeys(audience: AudienceView): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const action = matchKey(event, sessionOf(audience), REQUESTABLE)
    // A clicker's start button must not reload this window either.
    if (!action) return event.key === 'F5' && !event.ctrlKey ? event.preventDefault() : undefined
    event.preventDefault()
    if (!event.repeat || action.repeats) audience.ask({ what: 'action', id: action.id, key: keyName(event) })
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])
}
