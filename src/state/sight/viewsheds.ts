import { tr } from '@/base/i18n/i18n'
import type { Observer, Viewshed } from '@/ground/sight/viewshed'
import type { ViewshedMask } from '@/ground/sight/viewshedMask'
import type { GroundToAsk } from '@/state/ports/groundToAsk'
import { watchSilence, type SilenceWatch } from '@/state/ports/watchSilence'
import { createSightWorker } from './createSightWorker'
import type { SightAnswer, SightMessage } from './sightMessages'

export interface ComputedViewshed {
  readonly shed: Viewshed
  readonly mask: ViewshedMask
  readonly ms: number
}

export interface Viewsheds {
  /** What an observer sees of the ground within `rangeM` metres. Rejects when it cannot be computed. */
  compute(observer: Observer, rangeM: number): Promise<ComputedViewshed>
  /** Ends the worker; what is still awaited rejects. */
  dispose(): void
}

/** Samples along a ray at most; beyond it the samples lie farther apart than the posts of the heights. */
const MAX_RINGS = 500
/** Results kept, so that going back and forth between steps computes nothing again. */
const KEPT = 6

/** Metres between samples of a viewshed: the posts of the battlefield, or more for a far range. */
export function viewshedStep(spacingM: number, rangeM: number): number {
  return Math.max(spacingM, rangeM / MAX_RINGS)
}

/** Computes viewsheds in a worker, which gets a copy of the heights at the first request. */
export function createViewsheds({ ground, surfaces }: GroundToAsk, createWorker = createSightWorker): Viewsheds {
  let worker: Worker | null = null
  /** Only while something is awaited. */
  let silence: SilenceWatch | null = null
  let last = 0
  const kept = new Map<string, Promise<ComputedViewshed>>()
  const waiting = new Map<number, { done: (computed: ComputedViewshed) => void; fail: (error: Error) => void }>()

  const failAll = (message: string) => {
    silence?.stop()
    silence = null
    for (const { fail } of waiting.values()) fail(new Error(message))
    waiting.clear()
  }
  /** Ends the worker; the next request starts another. */
  const giveUp = (message: string) => {
    worker?.terminate()
    worker = null
    failAll(message)
  }
  const start = () => {
    const started = createWorker()
    started.onmessage = ({ data }: MessageEvent<SightAnswer>) => {
      const asked = waiting.get(data.id)
      waiting.delete(data.id)
      silence?.heard()
      if (waiting.size === 0) {
        silence?.stop()
        silence = null
      }
      if ('failure' in data) asked?.fail(new Error(data.failure))
      else asked?.done({ shed: data.shed, mask: data.mask, ms: data.ms })
    }
    started.onerror = (event) => giveUp(event.message || tr('the worker did not start'))
    const copy = (bytes: Uint8Array) => new Uint8Array(bytes)
    const message: SightMessage = {
      kind: 'ground',
      ground: {
        battlefield: { ...ground.battlefield, heights: ground.battlefield.heights.slice() },
        region: { ...ground.region, heights: ground.region.heights.slice() },
        reference: ground.reference,
      },
      surfaces: { battlefield: copy(surfaces.battlefield), region: copy(surfaces.region) },
    }
    started.postMessage(message, [
      message.ground.battlefield.heights.buffer,
      message.ground.region.heights.buffer,
      message.surfaces.battlefield.buffer,
      message.surfaces.region.buffer,
    ] as ArrayBuffer[])
    return started
  }

  return {
    compute(observer, rangeM) {
      const key = [observer.x.toFixed(1), observer.z.toFixed(1), observer.eyeM, rangeM].join(' ')
      const known = kept.get(key)
      if (known) return known
      const id = ++last
      const computed = new Promise<ComputedViewshed>((done, fail) => {
        waiting.set(id, { done, fail })
        silence ??= watchSilence(() => giveUp(tr('the worker that computes it stopped; ask again')))
        worker ??= start()
        const order = { rangeM, targetM: 0, stepM: viewshedStep(ground.battlefield.spacing, rangeM) }
        worker.postMessage({ kind: 'viewshed', id, observer, order } satisfies SightMessage)
      })
      kept.set(key, computed)
      computed.catch(() => kept.delete(key))
      const oldest = kept.keys().next().value
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
      return computed
    },
    dispose: () => giveUp(tr('the page no longer needs it')),
  }
}
