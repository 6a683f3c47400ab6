import { describe, expect, it, vi } from 'vitest'
import type { GroundToAsk } from '@/state/ports/groundToAsk'
import type { SightAnswer, SightMessage } from '@/state/sight/sightMessages'
import { createViewsheds, viewshedStep } from '@/state/sight/viewsheds'

const flat = (posts: number, spacing: number) => ({
  posts,
  spacing,
  west: (-(posts - 1) * spacing) / 2,
  north: (-(posts - 1) * spacing) / 2,
  heights: new Float32Array(posts * posts).fill(700),
})
const asked: GroundToAsk = {
  ground: { battlefield: flat(65, 32), region: flat(13, 1024), reference: 700 },
  surfaces: { battlefield: new Uint8Array(33 * 33 * 4), region: new Uint8Array(13 * 13 * 4) },
  water: { rivers: [], lakes: [] },
}

function fakeWorker() {
  const sent: SightMessage[] = []
  const worker = {
    onmessage: null as ((event: { data: SightAnswer }) => void) | null,
    onerror: null as ((event: { message: string }) => void) | null,
    postMessage: (message: SightMessage) => void sent.push(message),
    terminate: vi.fn(),
  }
  return { sent, worker, create: vi.fn(() => worker as unknown as Worker) }
}

const observer = { x: 0, z: 0, eyeM: 1.7 }

describe('createViewsheds', () => {
  it('starts no worker before the first request and sends the heights once, as a copy', async () => {
    const { sent, worker, create } = fakeWorker()
    const viewsheds = createViewsheds(asked, create)
    expect(create).not.toHaveBeenCalled()
    const first = viewsheds.compute(observer, 10_000)
    const second = viewsheds.compute({ ...observer, x: 50 }, 10_000)
    expect(create).toHaveBeenCalledOnce()
    expect(sent.map((m) => m.kind)).toEqual(['ground', 'viewshed', 'viewshed'])
    const ground = sent[0] as Extract<SightMessage, { kind: 'ground' }>
    expect(ground.ground.battlefield.heights).not.toBe(asked.ground.battlefield.heights)
    expect(ground.ground.battlefield.heights).toEqual(asked.ground.battlefield.heights)
    // Answers find their request, whatever the order.
    const answer = (id: number) => ({ id, shed: { id } as never, mask: {} as never, ms: id })
    worker.onmessage!({ data: answer(2) })
    worker.onmessage!({ data: answer(1) })
    expect((await first).ms).toBe(1)
    expect((await second).ms).toBe(2)
  })

  it('computes the same request once, and again after a failure', async () => {
    const { sent, worker, create } = fakeWorker()
    const viewsheds = createViewsheds(asked, create)
    const failed = viewsheds.compute(observer, 5000)
    expect(viewsheds.compute(observer, 5000)).toBe(failed)
    worker.onmessage!({ data: { id: 1, failure: 'no memory' } })
    await expect(failed).rejects.toThrow('no memory')
    void viewsheds.compute(observer, 5000).catch(() => undefined)
    expect(sent.filter((m) => m.kind === 'viewshed')).toHaveLength(2)
    viewsheds.dispose()
  })

  it('rejects what is awaited when it is disposed of', async () => {
    const { worker, create } = fakeWorker()
    const viewsheds = createViewsheds(asked, create)
    const waiting = viewsheds.compute(observer, 5000)
    viewsheds.dispose()
    await expect(waiting).rejects.toThrow()
    expect(worker.terminate).toHaveBeenCalledOnce()
  })

  it('gives up a worker that was killed without a word, and starts another at the next request', async () => {
    vi.useFakeTimers()
    const { worker, create } = fakeWorker()
    const viewsheds = createViewsheds(asked, create)
    const waiting = expect(viewsheds.compute(observer, 5000)).rejects.toThrow(/the worker .* stopped/)
    await vi.advanceTimersByTimeAsync(60_000)
    await waiting
    expect(worker.terminate).toHaveBeenCalledOnce()
    const again = viewsheds.compute(observer, 5000)
    expect(create).toHaveBeenCalledTimes(2)
    worker.onmessage!({ data: { id: 2, shed: {} as never, mask: {} as never, ms: 4 } })
    expect((await again).ms).toBe(4)
    expect(vi.getTimerCount(), 'nothing is watched while nothing is awaited').toBe(0)
    vi.useRealTimers()
  })

  it('samples at the posts, and more coarsely only for a far range', () => {
    expect(viewshedStep(32, 10_000)).toBe(32)
    expect(viewshedStep(32, 30_000)).toBe(60)
  })
})
