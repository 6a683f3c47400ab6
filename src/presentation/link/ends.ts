import type { Ask, AudienceState, FromAudience, FromSpeaker } from '@/state/audience/messages'

/** What the speaker window knows about the audience window. */
export interface SpeakerEnd {
  /** Id of the audience window; '' before the first message. */
  readonly audience: string
  /** When that window was opened, wall milliseconds: a later one replaces it. */
  readonly born: number
  readonly rev: number
  readonly state: AudienceState | null
  /** When the audience window was last heard, wall milliseconds. */
  readonly heard: number
}

export const NO_AUDIENCE: SpeakerEnd = { audience: '', born: -Infinity, rev: -1, state: null, heard: -Infinity }

/** Applies a state message. A message that is older than the known state, or from a replaced window, is ignored: the same value is returned. */
export function hearState(end: SpeakerEnd, message: Extract<FromAudience, { kind: 'state' }>, now: number): SpeakerEnd {
  const { audience, born, rev, state } = message
  if (audience === end.audience)
    return rev > end.rev ? { ...end, rev, state, heard: now } : rev === end.rev ? { ...end, heard: now } : end
  return born > end.born ? { audience, born, rev, state, heard: now } : end
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
  readonly heard: number
}

export const NO_SPEAKER: AudienceEnd = { speaker: '', n: -1, heard: -Infinity }

/** Reduces a message from the speaker window to the next state and the request to carry out. Duplicate, late and misaddressed requests are ignored. */
export function hearSpeaker(
  end: AudienceEnd,
  message: FromSpeaker,
  audience: string,
  now: number,
): { end: AudienceEnd; ask: Ask | null } {
  if (message.kind === 'gone') return { end: message.speaker === end.speaker ? NO_SPEAKER : end, ask: null }
  const known =
    message.speaker === end.speaker ? { ...end, heard: now } : { speaker: message.speaker, n: -1, heard: now }
  if (message.kind === 'hello') return { end: known, ask: null }
  if (message.audience !== audience || message.n <= known.n) return { end: known, ask: null }
  return { end: { ...known, n: message.n }, ask: message.ask }
}
