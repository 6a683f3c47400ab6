import type { Ask, FromHall, FromSpeaker, HallState } from '@/state/audience/messages'

/** What the speaker's window knows of the hall. */
export interface SpeakerEnd {
  /** The hall that is listened to; '' before the first word. */
  readonly hall: string
  /** When that hall was opened, wall milliseconds: a later one takes its place. */
  readonly born: number
  readonly rev: number
  readonly state: HallState | null
  /** When the hall was last heard, wall milliseconds. */
  readonly heard: number
}

export const DEAF: SpeakerEnd = { hall: '', born: -Infinity, rev: -1, state: null, heard: -Infinity }

/** Takes a state of the hall in. What is older than what is known, or of a hall that was replaced, changes nothing: the same value comes back. */
export function hearState(end: SpeakerEnd, message: Extract<FromHall, { kind: 'state' }>, now: number): SpeakerEnd {
  const { hall, born, rev, state } = message
  if (hall === end.hall)
    return rev > end.rev ? { ...end, rev, state, heard: now } : rev === end.rev ? { ...end, heard: now } : end
  return born > end.born ? { hall, born, rev, state, heard: now } : end
}

/** What a new hall is told so that it takes up where the old one stood; null when there is nothing to tell. */
export function restoreFor(before: SpeakerEnd, after: SpeakerEnd, stepId: string | undefined): Ask | null {
  if (before.hall === '' || before.hall === after.hall || !before.state?.presenting || stepId === undefined) return null
  return { what: 'restore', id: stepId }
}

/** What the hall knows of the speaker's window. */
export interface HallEnd {
  readonly speaker: string
  /** Number of the last thing asked that was done. */
  readonly n: number
  readonly heard: number
}

export const ALONE: HallEnd = { speaker: '', n: -1, heard: -Infinity }

/** Takes a word of the speaker in: the end after it, and what is to be done. Repeated, late and misdirected asks do nothing. */
export function hearSpeaker(
  end: HallEnd,
  message: FromSpeaker,
  hall: string,
  now: number,
): { end: HallEnd; ask: Ask | null } {
  if (message.kind === 'gone') return { end: message.speaker === end.speaker ? ALONE : end, ask: null }
  const known =
    message.speaker === end.speaker ? { ...end, heard: now } : { speaker: message.speaker, n: -1, heard: now }
  if (message.kind === 'hello') return { end: known, ask: null }
  if (message.hall !== hall || message.n <= known.n) return { end: known, ask: null }
  return { end: { ...known, n: message.n }, ask: message.ask }
}
