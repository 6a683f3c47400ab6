import { afterEach, expect, it, vi } from 'vitest'
import { watchSize } from '@/state/ports/watchSize'

afterEach(() => vi.unstubAllGlobals())

/** A window of which only what the fallback uses exists. */
function fakeWindow() {
  const listeners = new Set<() => void>()
  vi.stubGlobal('addEventListener', (_: string, run: () => void) => listeners.add(run))
  vi.stubGlobal('removeEventListener', (_: string, run: () => void) => listeners.delete(run))
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  return { resize: () => listeners.forEach((run) => run()), listeners }
}

const broken = function () {
  throw new TypeError('blocked')
}

it.each([
  ['is missing', undefined],
  ['throws', broken],
])('follows the window where ResizeObserver %s', async (_, observer) => {
  vi.stubGlobal('ResizeObserver', observer)
  const { resize, listeners } = fakeWindow()
  const changed = vi.fn()
  const stop = watchSize([{} as Element], changed)
  await vi.waitFor(() => expect(changed, 'the first time, by itself').toHaveBeenCalledOnce())
  resize()
  expect(changed).toHaveBeenCalledTimes(2)
  stop()
  expect(listeners.size).toBe(0)
})

it('observes every element where there is one', () => {
  const observed: Element[] = []
  const disconnect = vi.fn()
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (element: Element) => observed.push(element)
      disconnect = disconnect
    },
  )
  const elements = [{}, {}] as Element[]
  const stop = watchSize(elements, () => undefined)
  expect(observed).toEqual(elements)
  stop()
  expect(disconnect).toHaveBeenCalledOnce()
})
