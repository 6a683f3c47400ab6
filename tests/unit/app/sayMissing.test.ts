// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { missingWords } from '@/app/sayMissing'

afterEach(() => vi.unstubAllGlobals())

it('says in one sentence what is withheld, and nothing where nothing is', () => {
  expect(missingWords({ storage: false, broadcast: false, resize: false })).toBeNull()
  expect(missingWords({ storage: true, broadcast: false, resize: false })).toMatch(
    /something: nothing can be kept.*files\.$/,
  )
  expect(missingWords({ storage: true, broadcast: true, resize: true })?.split(';')).toHaveLength(3)
})

it('a stand-in for ResizeObserver reports at once, and again when the window changes', async () => {
  vi.stubGlobal('ResizeObserver', undefined)
  // @ts-expect-error: a browser without it
  delete window.ResizeObserver
  const { resizeIsStoodIn, standInForResizeObserver } = await import('@/app/resizeStandIn')
  standInForResizeObserver()
  expect(resizeIsStoodIn()).toBe(true)
  const seen: Element[][] = []
  const observer = new ResizeObserver((entries) => seen.push(entries.map((entry) => entry.target)))
  const [a, b] = [document.createElement('div'), document.createElement('div')]
  observer.observe(a)
  observer.observe(b)
  await vi.waitFor(() => expect(seen).toEqual([[a], [b]]))
  window.dispatchEvent(new Event('resize'))
  expect(seen.at(-1)).toEqual([a, b])
  observer.unobserve(a)
  window.dispatchEvent(new Event('resize'))
  expect(seen.at(-1)).toEqual([b])
  observer.disconnect()
  const before = seen.length
  window.dispatchEvent(new Event('resize'))
  expect(seen).toHaveLength(before)
})
