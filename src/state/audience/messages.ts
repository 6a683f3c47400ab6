/**
 * Messages between the audience window and the speaker window. The audience window owns the state and
 * sends all of it (`state`, numbered by `rev`); the speaker window sends requests (`ask`, numbered by `n`).
 * A lost message is made good by the next state or the next heartbeat.
 */

export const MARK = 'khalkhin-audience-1'
/** Wall time between two signs of life, and after how long without one the other counts as gone. */
export const BEAT_MS = 1000
export const GONE_MS = 4000
/** A next heartbeat comes at once a minute in a window that the browser has put to sleep. */
export const LONGEST_NOTES = 20_000

export const TOOLS = ['none', 'pointer', 'line', 'arrow', 'ring'] as const
export type Tool = (typeof TOOLS)[number]
export const PHASES = ['start', 'move', 'end'] as const
export type Phase = (typeof PHASES)[number]
export const BLANKS = ['none', 'black', 'white'] as const

/** A step as the speaker's window shows it. */
export interface SpokenStep {
  readonly id: string
  readonly chapter: string
  readonly caption: string
  readonly notes: string
  /** Battle time as it is written on the stage. */
  readonly time: string
  /** Wall seconds that the step is planned to take. */
  readonly seconds: number
}

export interface AudienceState {
  readonly presenting: boolean
  readonly step: number
  readonly blank: (typeof BLANKS)[number]
  readonly away: boolean
  readonly frozen: boolean
  readonly typed: string
  readonly stepGridOpen: boolean
  readonly helpOpen: boolean
  readonly zoomed: boolean
  readonly tool: Tool
  /** Drawings on the present step. */
  readonly drawings: number
  /** Battle seconds since 11 May 1939, 00:00, and whether the clock plays. */
  readonly t: number
  readonly playing: boolean
  /** Width of the audience's picture over its height. */
  readonly aspect: number
  /** False while the audience window has lost its WebGL context. */
  readonly picture: boolean
}

/** What the speaker window may request of the audience window. Places in the picture are fractions of its width and height. */
export type Ask =
  | { readonly what: 'action'; readonly id: string; readonly key: string }
  | { readonly what: 'go'; readonly step: number }
  | { readonly what: 'freeze'; readonly on: boolean }
  | { readonly what: 'tool'; readonly tool: Tool }
  | { readonly what: 'draw'; readonly phase: Phase; readonly x: number; readonly y: number }
  | { readonly what: 'orbit' | 'pan'; readonly dx: number; readonly dy: number }
  | { readonly what: 'zoom'; readonly closer: number }
  | { readonly what: 'restore'; readonly id: string }

export type FromAudience =
  | {
      readonly kind: 'state'
      readonly audience: string
      readonly born: number
      readonly rev: number
      readonly state: AudienceState
    }
  | { readonly kind: 'deck'; readonly audience: string; readonly title: string; readonly steps: readonly SpokenStep[] }
  | {
      readonly kind: 'picture'
      readonly audience: string
      readonly of: 'now' | 'next'
      readonly step: number
      readonly picture: Blob
    }
  | { readonly kind: 'bye'; readonly audience: string }
export type FromSpeaker =
  | { readonly kind: 'hello'; readonly speaker: string; readonly has: boolean }
  | { readonly kind: 'ask'; readonly speaker: string; readonly audience: string; readonly n: number; readonly ask: Ask }
  | { readonly kind: 'gone'; readonly speaker: string }
export type Message = FromAudience | FromSpeaker

type Loose = Record<string, unknown>
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null
const isText = (value: unknown, longest = 200): value is string => typeof value === 'string' && value.length <= longest
const isNumber = (value: unknown, low = -1e15, high = 1e15): value is number =>
  typeof value === 'number' && value >= low && value <= high
const isWhole = (value: unknown): value is number => isNumber(value, 0, 1e15) && Number.isInteger(value)
const isOne = <T>(values: readonly T[], value: unknown): value is T => values.includes(value as T)
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'

export function isAsk(a: unknown): a is Ask {
  if (!isObject(a)) return false
  switch (a.what) {
    case 'action':
      return isText(a.id, 60) && isText(a.key, 40)
    case 'go':
      return isWhole(a.step)
    case 'freeze':
      return isFlag(a.on)
    case 'tool':
      return isOne(TOOLS, a.tool)
    case 'draw':
      return isOne(PHASES, a.phase) && isNumber(a.x, -1, 2) && isNumber(a.y, -1, 2)
    case 'orbit':
    case 'pan':
      return isNumber(a.dx, -10, 10) && isNumber(a.dy, -10, 10)
    case 'zoom':
      return isNumber(a.closer, -10, 10)
    case 'restore':
      return isText(a.id)
    default:
      return false
  }
}

export function isAudienceState(s: unknown): s is AudienceState {
  return (
    isObject(s) && isWhole(s.step) && isOne(BLANKS, s.blank) && isText(s.typed, 3) && isOne(TOOLS, s.tool) && isWhole(s.drawings) && isNumber(s.t) && isNumber(s.aspect, 0.1, 10) &&
    [s.presenting, s.away, s.frozen, s.stepGridOpen, s.helpOpen, s.zoomed, s.playing, s.picture].every(isFlag)
  ) // prettier-ignore
}

export function isSpokenStep(s: unknown): s is SpokenStep {
  return (
    isObject(s) &&
    isText(s.id) &&
    isText(s.chapter, 500) &&
    isText(s.caption, 2000) &&
    isText(s.notes, LONGEST_NOTES) &&
    isText(s.time) &&
    isNumber(s.seconds, 0, 36_000)
  )
}

/** The message in what came, or null: anything may be sent to a window. `isPicture` tells a picture, which only a browser has. */
export function readMessage(data: unknown, isPicture: (value: unknown) => boolean): Message | null {
  if (!isObject(data) || data.mark !== MARK || !isObject(data.message)) return null
  const m = data.message
  return isKnown(m, isPicture) ? (m as unknown as Message) : null
}

function isKnown(m: Loose, isPicture: (value: unknown) => boolean): boolean {
  switch (m.kind) {
    case 'state':
      return isText(m.audience) && isNumber(m.born) && isWhole(m.rev) && isAudienceState(m.state)
    case 'deck':
      return (
        isText(m.audience) &&
        isText(m.title, 500) &&
        Array.isArray(m.steps) &&
        m.steps.length <= 2000 &&
        m.steps.every(isSpokenStep)
      )
    case 'picture':
      return isText(m.audience) && isOne(['now', 'next'], m.of) && isWhole(m.step) && isPicture(m.picture)
    case 'bye':
      return isText(m.audience)
    case 'hello':
      return isText(m.speaker) && isFlag(m.has)
    case 'ask':
      return isText(m.speaker) && isText(m.audience) && isWhole(m.n) && isAsk(m.ask)
    case 'gone':
      return isText(m.speaker)
    default:
      return false
  }
}

export function wrap(message: Message): { mark: string; message: Message } {
  return { mark: MARK, message }
}
