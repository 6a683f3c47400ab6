/**
 * Messages between the audience window and the speaker window. The audience window owns the state and sends all of it
 * (`state`, numbered by `rev`); the speaker window sends requests (`ask`, numbered by `n`). A lost message is made good
 * by the next state or the next heartbeat. Order comes from these numbers, never from a clock, which may be set back
 * during a talk.
 */
import * as v from 'valibot'

/** Heartbeat interval, and the silence after which the other window counts as gone: wall milliseconds. */
export const BEAT_MS = 1000
export const GONE_MS = 4000
/** Limits of texts and lists; the sender cuts what exceeds them, the receiver rejects it. */
export const MAX_NOTES = 20_000
const MAX_STEPS = 2000
const MAX_PICTURE_BYTES = 8_000_000

export const TOOLS = ['none', 'pointer', 'line', 'arrow', 'ring'] as const
export type Tool = (typeof TOOLS)[number]
export const PHASES = ['start', 'move', 'end'] as const
export type Phase = (typeof PHASES)[number]

const Text = (length: number) => v.pipe(v.string(), v.maxLength(length))
const Between = (low: number, high: number) => v.pipe(v.number(), v.minValue(low), v.maxValue(high))
const Whole = (high: number) => v.pipe(Between(0, high), v.integer())
const WindowId = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const Sequence = Whole(Number.MAX_SAFE_INTEGER)

/** A step as the speaker window shows it. */
export const SpokenStep = v.strictObject({
  id: Text(200),
  chapter: Text(500),
  caption: Text(2000),
  notes: Text(MAX_NOTES),
  /** Battle time as the caption shows it. */
  time: Text(200),
  /** Planned duration, wall seconds. */
  seconds: Between(0, 36_000),
})
export type SpokenStep = Readonly<v.InferOutput<typeof SpokenStep>>
export const SpokenSteps = v.pipe(v.array(SpokenStep), v.maxLength(MAX_STEPS))
export const DeckTitle = Text(500)

export const AudienceState = v.strictObject({
  presenting: v.boolean(),
  step: Whole(100_000),
  blank: v.picklist(['none', 'black', 'white']),
  away: v.boolean(),
  frozen: v.boolean(),
  typed: Text(3),
  stepGridOpen: v.boolean(),
  helpOpen: v.boolean(),
  zoomed: v.boolean(),
  tool: v.picklist(TOOLS),
  /** Number of drawings on the current step. */
  drawings: Whole(100_000),
  /** Battle seconds since 11 May 1939, 00:00, and whether the clock plays. */
  t: Between(-1e9, 1e9),
  playing: v.boolean(),
  /** Width of the audience's picture over its height. */
  aspect: Between(0.1, 10),
  /** False while the audience window has lost its WebGL context. */
  picture: v.boolean(),
})
export type AudienceState = Readonly<v.InferOutput<typeof AudienceState>>

const Camera = { dx: Between(-10, 10), dy: Between(-10, 10) }
/**
 * What the speaker window may request of the audience window. Points in the picture are fractions of its width and
 * height.
 */
const Ask = v.variant('what', [
  v.strictObject({ what: v.literal('action'), id: Text(60), key: Text(40) }),
  v.strictObject({ what: v.literal('go'), step: Whole(100_000) }),
  v.strictObject({ what: v.literal('freeze'), on: v.boolean() }),
  v.strictObject({ what: v.literal('tool'), tool: v.picklist(TOOLS) }),
  v.strictObject({ what: v.literal('draw'), phase: v.picklist(PHASES), x: Between(-1, 2), y: Between(-1, 2) }),
  v.strictObject({ what: v.literal('orbit'), ...Camera }),
  v.strictObject({ what: v.literal('pan'), ...Camera }),
  v.strictObject({ what: v.literal('zoom'), closer: Between(-10, 10) }),
  /** Presents the step with this id, in an audience window that was reloaded. */
  v.strictObject({ what: v.literal('restore'), id: Text(200) }),
])
export type Ask = Readonly<v.InferOutput<typeof Ask>>

/**
 * `heard` is the number of the last `hello` received: it lets the speaker window tell a reloaded audience window from a
 * stale message.
 */
const State = v.strictObject({
  kind: v.literal('state'),
  audience: WindowId,
  heard: Sequence,
  rev: Sequence,
  state: AudienceState,
})
const Deck = v.strictObject({ kind: v.literal('deck'), audience: WindowId, title: DeckTitle, steps: SpokenSteps })
const Picture = v.strictObject({
  kind: v.literal('picture'),
  audience: WindowId,
  of: v.picklist(['now', 'next']),
  step: Whole(100_000),
  picture: v.pipe(v.blob(), v.maxSize(MAX_PICTURE_BYTES)),
})
const Bye = v.strictObject({ kind: v.literal('bye'), audience: WindowId })
const Hello = v.strictObject({ kind: v.literal('hello'), speaker: WindowId, n: Sequence, has: v.boolean() })
const Request = v.strictObject({ kind: v.literal('ask'), speaker: WindowId, audience: WindowId, n: Sequence, ask: Ask })
const Gone = v.strictObject({ kind: v.literal('gone'), speaker: WindowId })

const Message = v.variant('kind', [State, Deck, Picture, Bye, Hello, Request, Gone])
export type Message = v.InferOutput<typeof Message>
export type StateMessage = v.InferOutput<typeof State>
export type FromSpeaker = v.InferOutput<typeof Hello> | v.InferOutput<typeof Request> | v.InferOutput<typeof Gone>

/** Version of the messages. Windows of different versions do not understand each other. */
const PROTOCOL = 'khalkhin-audience-2'
const Envelope = v.strictObject({ protocol: v.literal(PROTOCOL), key: v.string(), message: v.unknown() })

/** Puts a message into its envelope, with the key of the pair of windows. */
export function wrap(message: Message, key: string): v.InferOutput<typeof Envelope> {
  return { protocol: PROTOCOL, key, message }
}

/**
 * The unparsed contents of an envelope; null unless it is of this protocol and carries the key of this pair. A cheap
 * check, so that messages of strangers cost little.
 */
export function openEnvelope(data: unknown, key: string): { readonly message: unknown } | null {
  const envelope = v.safeParse(Envelope, data)
  return envelope.success && key !== '' && envelope.output.key === key ? envelope.output : null
}

/** The message, or null where it does not pass the schema. */
export function parseMessage(given: unknown): Message | null {
  const message = v.safeParse(Message, given)
  return message.success ? message.output : null
}
