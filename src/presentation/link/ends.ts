import type { Ask, AudienceState, FromAudience, FromSpeaker } from '@/state/audience/messages'

/** What the speaker's window knows of the hall. */
export interface SpeakerEnd {
  /** The hall that is listened to; '' before the first word. */
  readonly audience: string
  /** When that hall was opened, wall milliseconds: a later one takes its place. */
  readonly born: number
  readonly rev: number
  readonly state: AudienceState | null
  /** When the hall was last heard, wall milliseconds. */
  readonly heard: number
}

export const DEAF: SpeakerEnd = { audience: '', born: -Infinity, rev: -1, state: null, heard: -Infinity }

/** Takes a state of the hall in. What is older than what is known, or of a hall that was replaced, changes nothing: the same value comes back. */
export function hearState(end: SpeakerEnd, message: Extract<FromAudience, { kind: 'state' }>, now: number): SpeakerEnd {
  const { audience, born, rev, state } = message
  if (audience === end.audience)
    return rev > end.rev ? { ...end, rev, state, heard: now } : rev === end.rev ? { ...end, heard: now } : end
  return born > end.born ? { audience, born, rev, state, heard: now } : end
}

/** What a new hall is told so that it takes up where the old one stood; null when there is nothing to tell. */
export function restoreFor(before: SpeakerEnd, after: SpeakerEnd, stepId: string | undefined): Ask | null {
  if (before.audience === '' || before.audience === after.audience || !before.state?.presenting || stepId === undefined)
    return null
  return { what: 'restore', id: stepId }
}

/** What the hall knows of the speaker's window. */
export interface AudienceEnd {
  readonly speaker: string
  /** Number of the last thing asked that was done. */
  readonly n: number
  readonly heard: number
}

export const ALONE: AudienceEnd = { speaker: '', n: -1, heard: -Infinity }

/** Takes a word of the speaker in: the end after it, and what is to be done. Repeated, late and misdirected asks do nothing. */
export function hearSpeaker(
  end: AudienceEnd,
  message: FromSpeaker,
  audience: string,
  now: number,
): { end: AudienceEnd; ask: Ask | null } {
  if (message.kind === 'gone') return { end: message.speaker === end.speaker ? ALONE : end, ask: null }
  const known =
    message.speaker === end.speaker ? { ...end, heard: now } : { speaker: message.speaker, n: -1, heard: now }
  if (message.kind === 'hello') return { end: known, ask: null }
  if (message.audience !== audience || message.n <= known.n) return { end: known, ask: null }
  return { end: { ...known, n: message.n }, ask: message.ask }
}
