import { createStore } from 'zustand/vanilla'
import type { Phase, Tool } from './messages'

export type DrawingKind = 'line' | 'arrow' | 'ring'

/** A drawing on the ground: local metres, x and z in turn. A ring has its middle and a point on it. */
export interface Drawing {
  readonly kind: DrawingKind
  readonly points: readonly number[]
}

/** State of the audience's screen beside the session: the speaker window, freezing, pointer and drawings. */
interface Audience {
  /** The speaker's window was asked for, or has spoken: its end of the link is loaded. */
  readonly wanted: boolean
  /** A speaker's window answers. */
  readonly connected: boolean
  /** The browser did not open the window. */
  readonly blocked: boolean
  /** Notice about the link, shown in the audience window; '' for none. Short: the audience sees it. */
  readonly notice: string
  /** The audience sees its last picture while the lecturer explores the scene. */
  readonly frozen: boolean
  readonly tool: Tool
  /** By the id of the step (or '' outside any). */
  readonly drawings: Readonly<Record<string, readonly Drawing[]>>
}

const KEPT = 'khalkhin-drawings'

export const audience = createStore<Audience>(() => ({
  wanted: false,
  connected: false,
  blocked: false,
  notice: '',
  frozen: false,
  tool: 'none',
  drawings: readKept(),
}))

/** A drawing outlives a reload of the page, not its tab. */
function readKept(): Audience['drawings'] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}')
    return typeof kept === 'object' && kept !== null && Object.values(kept).every(isDrawings)
      ? (kept as Audience['drawings'])
      : {}
  } catch {
    return {}
  }
}

function isDrawings(list: unknown): list is Drawing[] {
  return (
    Array.isArray(list) &&
    list.every(
      (d: Partial<Drawing> | null) =>
        ['line', 'arrow', 'ring'].includes(d?.kind ?? '') &&
        Array.isArray(d?.points) &&
        d.points.every(Number.isFinite),
    )
  )
}

export function setDrawings(step: string, change: (list: readonly Drawing[]) => readonly Drawing[]): void {
  audience.setState(({ drawings }) => ({ drawings: { ...drawings, [step]: change(drawings[step] ?? []) } }))
  try {
    sessionStorage.setItem(KEPT, JSON.stringify(audience.getState().drawings))
  } catch {
    // Without storage they last as long as the page.
  }
}

/** The speaker's window, while this page holds it. */
export const speakerWindow: { current: Window | null } = { current: null }

/** What the link asks of the scene. The scene puts the real ones in. */
export interface DrawingPort {
  /** Moves the pointer or draws, at a place of the picture as shares of its width and height. */
  draw(phase: Phase, x: number, y: number): void
  /** Copies the picture into a canvas of its own, at most `width` pixels wide: within a call of `onFrame` as it stands, else `fresh`, drawn once more. */
  copy(width: number, fresh: boolean): HTMLCanvasElement | null
  /** Calls after each frame that is drawn; returns the way to stop. */
  onFrame(call: () => void): () => void
}
export const drawingPort: { current: DrawingPort | null } = { current: null }
