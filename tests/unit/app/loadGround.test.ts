import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loadGround } from '@/app/loadGround'

const { ON_PAGE } = vi.hoisted(() => ({ ON_PAGE: { read: 'on the page' } }))
vi.mock('@/app/readGround', () => ({ readGround: () => Promise.resolve({ assets: ON_PAGE, faults: [] }) }))

function fakeWorker() {
  const worker = {
    onmessage: null as ((event: { data: unknown }) => void) | null,
    onerror: null as ((event: { message: string }) => void) | null,
    postMessage: vi.fn(),
    terminate: vi.fn(),
  }
  return { worker, create: () => worker as unknown as Worker }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('rejects with a sentence when the worker was killed without a word', async () => {
  const { worker, create } = fakeWorker()
  const rejected = expect(loadGround(create)).rejects.toThrow('the worker that reads it stopped')
  await vi.advanceTimersByTimeAsync(60_000)
  await rejected
  expect(worker.terminate).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})

it('waits for slow files as long as the worker gives signs of life', async () => {
  const { worker, create } = fakeWorker()
  const loading = loadGround(create)
  for (let i = 0; i < 100; i++) {
    await vi.advanceTimersByTimeAsync(3000)
    worker.onmessage!({ data: { alive: true } })
  }
  expect(worker.terminate).not.toHaveBeenCalled()
  const assets = { marker: 1 }
  worker.onmessage!({ data: { assets } })
  expect((await loading).assets).toBe(assets)
  expect(vi.getTimerCount()).toBe(0)
})

it('names what the worker found wrong', async () => {
  const { worker, create } = fakeWorker()
  const named = expect(loadGround(create)).rejects.toThrow('battlefield.png: expected the file')
  worker.onmessage!({ data: { failure: 'battlefield.png: expected the file, got HTTP 404' } })
  await named
})

it('reads on the page where the worker does not start', async () => {
  const { worker, create } = fakeWorker()
  const loading = loadGround(create)
  worker.onerror!({ message: '' })
  expect((await loading).assets).toBe(ON_PAGE)
  expect(worker.terminate).toHaveBeenCalledOnce()
  const refused = loadGround(() => {
    throw new Error('blocked')
  })
  expect((await refused).assets).toBe(ON_PAGE)
  expect(vi.getTimerCount()).toBe(0)
})
