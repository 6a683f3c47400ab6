import type { Viewshed } from '@/ground/sight/viewshed'
import type { ObserverPoint } from '@/record/domain/observers'
import type { Observer } from '@/record/schema/viewing'
import { createActionStore } from '@/state/store/actionStore'

/** What one observer sees. */
export interface SeenFrom {
  readonly observer: Observer
  /** Its place in the request: 0 or 1. */
  readonly index: number
  readonly point: ObserverPoint
  readonly shed: Viewshed
  /** Time the worker took, milliseconds. */
  readonly ms: number
}

export interface ViewshedResult {
  readonly status: 'none' | 'computing' | 'ready' | 'failed'
  /** One per observer that is on the map; of the last request while the next is computed. */
  readonly seen: readonly SeenFrom[]
  /** Why it failed; empty otherwise. */
  readonly message: string
}

/** The viewsheds that are drawn. The scene writes them; the panel tells them. */
export const viewshedPort = createActionStore<
  ViewshedResult,
  {
    setComputing: () => void
    setSeen: (seen: readonly SeenFrom[]) => void
    setFailed: (message: string) => void
    clear: () => void
  }
>({ status: 'none', seen: [], message: '' }, (write) => ({
  setComputing: () => write({ status: 'computing' }),
  setSeen: (seen) => write({ status: 'ready', seen, message: '' }),
  setFailed: (message) => write({ status: 'failed', seen: [], message }),
  clear: () => write({ status: 'none', seen: [], message: '' }),
}))
