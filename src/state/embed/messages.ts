import * as v from 'valibot'
import { CameraCue } from '@/record/schema/chapters'
import { shown } from '@/record/schema/fault'

/**
 * Messages between the embedded page (`?embed=1&origin=…`) and the page that embeds it. Each request has an id and gets
 * one answer with it; events are sent without being asked for. docs/EMBEDDING.md describes them for other people's
 * programs, public/khalkhin-gol.d.ts has the types.
 */
export const EMBED_PROTOCOL = 'khalkhin-gol-embed-1'

const Short = v.pipe(v.string(), v.maxLength(200))

/** What the embedding page may ask for. */
export const EmbedCommand = v.variant('do', [
  /** A battle time, such as `1939-08-25T12:00` (UTC+8). */
  v.strictObject({ do: v.literal('go-to-time'), time: Short }),
  /** The id of a chapter or of a step. */
  v.strictObject({ do: v.literal('go-to-chapter'), chapter: Short }),
  v.strictObject({ do: v.literal('go-to-camera'), camera: CameraCue, instant: v.optional(v.boolean()) }),
  v.strictObject({ do: v.literal('play'), playing: v.boolean() }),
  v.strictObject({ do: v.literal('get-state') }),
])
export type EmbedCommand = v.InferOutput<typeof EmbedCommand>

const Request = v.strictObject({
  protocol: v.literal(EMBED_PROTOCOL),
  id: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER)),
  command: v.unknown(),
})

/** What the embedded page shows. */
export interface EmbedState {
  /** Battle time with its offset: `1939-08-25T12:00+08:00`. */
  readonly time: string
  readonly playing: boolean
  /** Null until the picture is there. */
  readonly camera: CameraCue | null
  /** The step that was last gone to, with its chapter; null when there was none. */
  readonly chapter: { readonly id: string; readonly step: string; readonly title: string } | null
  readonly selection: { readonly kind: string; readonly id: string; readonly name: string } | null
  /** False where the battle is described in words instead. */
  readonly picture: boolean
}

export type EmbedEvent =
  | { readonly event: 'ready' | 'change' | 'select'; readonly state: EmbedState }
  | { readonly event: 'answer'; readonly id: number; readonly state: EmbedState }
  | { readonly event: 'answer'; readonly id: number; readonly error: string }
export type EmbedMessage = { readonly protocol: typeof EMBED_PROTOCOL } & EmbedEvent

/** A request by its id, with its command or what is wrong with it; null for a message that is none of ours. */
export function readRequest(
  data: unknown,
): { readonly id: number; readonly command: EmbedCommand } | { readonly id: number; readonly error: string } | null {
  const request = v.safeParse(Request, data)
  if (!request.success) return null
  const { id, command } = request.output
  const known = v.safeParse(EmbedCommand, command)
  if (known.success) return { id, command: known.output }
  const [issue] = known.issues
  const path = v.getDotPath(issue)
  const expected = (issue.expected ?? 'a valid value').slice(0, 200)
  return { id, error: `command${path ? `.${path}` : ''}: expected ${expected}, got ${shown(issue.input)}` }
}
