import type { Ask, AudienceState, FromSpeaker, StateMessage } from '@/state/audience/messages'

/** What the speaker window knows about the audience window. */
export interface SpeakerEnd {
  /** Id of the audience window; '' before the first message. */
  readonly audience: string
  /** Number of our latest `hello` that it has answered. */
  readonly answered: number
  readonly rev: number
  readonly state: AudienceState | null
  /** When it was last heard from, monotonic milliseconds. */
  readonly heard: number
}

export const NO_AUDIENCE: SpeakerEnd = { audience: '', answered: -1, rev: -1, state: null, heard: -Infinity }

/** Heartbeats that the known audience window must have missed before another one replaces it. */
const MISSED = 2

/**
 * Applies a state message. A message older than the known state is ignored: the same value is returned. Another window
 * replaces the known one if it answers a `hello` that the known one has not answered in time: so a reloaded page is
 * accepted whatever its clock says, and a stale message of a closed one is not.
 */
export function hearState(end: SpeakerEnd, message: StateMessage, now: number): SpeakerEnd {
  const { audience, heard: answered, rev, state } = message
  if (audience === end.audience) {
    if (rev < end.rev) return end
    const latest = Math.max(answered, end.answered)
    return rev > end.rev
      ? { ...end, answered: latest, rev, state, heard: now }
      : { ...end, answered: latest, heard: now }
  }
  if (end.audience !== '' && answered < end.answered + MISSED) return end
  return { audience, answered, rev, state, heard: now }
}

/** The known audience window has announced that it is closing: the next one to answer replaces it at once. */
export function hearBye(end: SpeakerEnd): SpeakerEnd {
  return { ...end, answered: end.answered - MISSED }
}

/** Request that restores the step in a reloaded audience window; null when there is nothing to restore. */
export function restoreFor(before: SpeakerEnd, after: SpeakerEnd, stepId: string | undefined): Ask | null {
  if (before.audience === '' || before.audience === after.audience || !before.state?.presenting || stepId === undefined)
    return null
  return { what: 'restore', id: stepId }
}

/** What the audience window knows about the speaker window. */
export interface AudienceEnd {
  readonly speaker: string
  /** Sequence number of the last request handled. */
  readonly n: number
  /** Number of the last `hello`; 0 before the first. */
  readonly hello: number
  /** When it was last heard from, monotonic milliseconds. */
  readonly heard: number
}

export const NO_SPEAKER: AudienceEnd = { speaker: '', n: -1, hello: 0, heard: -Infinity }

/** Reduces a message from the speaker window to the next state and the request to carry out. Duplicate, late and misaddressed requests are ignored. */
export function hearSpeaker(
  end: AudienceEnd,
  message: FromSpeaker,
  audience: string,
  now: number,
): { end: AudienceEnd; ask: Ask | null } {
  if (message.kind === 'gone') return { end: message.speaker === end.speaker ? NO_SPEAKER : end, ask: null }
  const known =
    message.speaker === end.speaker ? { ...end, heard: now } : { ...NO_SPEAKER, speaker: message.speaker, heard: now }
  if (message.kind === 'hello') return { end: { ...known, hello: Math.max(known.hello, message.n) }, ask: null }
  if (message.audience !== audience || message.n <= known.n) return { end: known, ask: null }
  return { end: { ...known, n: message.n }, ask: message.ask }
}
