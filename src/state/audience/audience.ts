import { createActionStore } from '@/state/store/actionStore'
import { keepDrawings, readDrawings, type Drawing } from './drawings'
import type { Phase, Tool } from './messages'

/** State of the audience's screen beside the session: the speaker window, freezing, pointer and drawings. */
interface Audience {
  /** The speaker window was requested, or has sent a message: the audience end of the link is loaded. */
  readonly wanted: boolean
  /** The speaker window answers. */
  readonly connected: boolean
  /** The browser did not open the speaker window. */
  readonly blocked: boolean
  /** Notice about the link, shown in the audience window; '' for none. Short: the audience sees it. */
  readonly notice: string
  /** The audience sees its last picture while the lecturer explores the scene. */
  readonly frozen: boolean
  readonly tool: Tool
  /** By the id of the step (or '' outside any). */
  readonly drawings: Readonly<Record<string, readonly Drawing[]>>
}

interface AudienceActions {
  /** Requests the audience end of the link. */
  want(): void
  setBlocked(blocked: boolean): void
  connect(): void
  /** The speaker window is gone; `notice` says so. */
  disconnect(notice: string): void
  clearNotice(): void
  /** Freezes the audience's picture, which needs the audience end of the link, or shows the scene again. */
  setFrozen(frozen: boolean): void
  setTool(tool: Tool): void
  /** Selects a tool, or puts it away if it is already selected. */
  toggleTool(tool: Tool): void
  /** Presenting has ended: no tool, nothing frozen. */
  endTalk(): void
  /** Changes the drawings of a step and keeps them for a reload of the page. */
  setDrawings(step: string, change: (list: readonly Drawing[]) => readonly Drawing[]): void
}

export const audience = createActionStore<Audience, AudienceActions>(
  {
    wanted: false,
    connected: false,
    blocked: false,
    notice: '',
    frozen: false,
    tool: 'none',
    drawings: readDrawings(),
  },
  (write, read) => ({
    want: () => write({ wanted: true }),
    setBlocked: (blocked) => write({ blocked }),
    connect: () => write({ connected: true, blocked: false, notice: '' }),
    disconnect: (notice) => write({ connected: false, tool: 'none', notice }),
    clearNotice: () => write({ notice: '' }),
    setFrozen: (frozen) => write(frozen ? { frozen, wanted: true } : { frozen }),
    setTool: (tool) => write({ tool }),
    toggleTool: (tool) => write((s) => ({ tool: s.tool === tool ? 'none' : tool })),
    endTalk: () => write({ tool: 'none', frozen: false }),
    setDrawings: (step, change) => {
      write(({ drawings }) => ({ drawings: { ...drawings, [step]: change(drawings[step] ?? []) } }))
      keepDrawings(read().drawings)
    },
  }),
)

/** Reference to the speaker window, if this page has one. */
export const speakerWindow: { current: Window | null } = { current: null }

/** What the link needs from the scene. The scene sets the real one. */
export interface DrawingPort {
  /** Moves the pointer or draws, at a point of the picture given as fractions of its width and height. */
  draw(phase: Phase, x: number, y: number): void
  /** Copies the picture into a new canvas at most `width` pixels wide: the current frame within a call of `onFrame`, else with `fresh` a new frame. */
  copy(width: number, fresh: boolean): HTMLCanvasElement | null
  /** Calls after each drawn frame. Returns a function that unsubscribes. */
  onFrame(call: () => void): () => void
}
export const drawingPort: { current: DrawingPort | null } = { current: null }
