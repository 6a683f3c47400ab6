import type { BattleContextValue } from '@/state/session/battleContext'

/**
 * Calls `done` when the camera has arrived; at once when it is at rest. While the ground loads there is no camera yet,
 * so that counts as in flight. Returns a function that stops waiting.
 */
export function afterFlight({ camera, session }: Pick<BattleContextValue, 'camera' | 'session'>, done: () => void) {
  let frame = 0
  const look = () => {
    if (session.getState().ground === 'loading' || camera.current.flying()) frame = requestAnimationFrame(look)
    else done()
  }
  look()
  return () => cancelAnimationFrame(frame)
}
