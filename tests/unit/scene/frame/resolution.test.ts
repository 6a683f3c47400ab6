import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createResolution } from '@/scene/frame/resolution'
import type { World } from '@/scene/world'
import { tuning } from '@/state/session/tuning'

beforeEach(() => vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }))
afterEach(() => vi.useRealTimers())

it('draws fewer pixels while a slow machine moves the camera, requests the sharp frame itself, and never for a still', () => {
  let ratio = 2
  const set = vi.fn((next: number) => void (ratio = next))
  const state = {
    gl: { getPixelRatio: () => ratio, setPixelRatio: set },
    viewport: { dpr: 2 },
  } as unknown as Parameters<ReturnType<typeof createResolution>['apply']>[1]
  const world = { moving: true, still: null, pixelRatio: 0 } as unknown as World
  const invalidate = vi.fn()
  const resolution = createResolution(invalidate)
  const frame = (ms: number) => {
    vi.advanceTimersByTime(ms)
    resolution.apply(world, state, ms / 1000)
    return world.pixelRatio
  }
  expect([frame(150), frame(150)]).toEqual([2, 2])
  expect(set).not.toHaveBeenCalled()
  expect(frame(150)).toBe(2 * tuning.motionResolution)
  expect(ratio).toBe(2 * tuning.motionResolution)
  // At rest: nothing else requests a frame.
  world.moving = false
  invalidate.mockClear()
  vi.advanceTimersByTime(1000)
  expect(invalidate).toHaveBeenCalledTimes(1)
  expect(frame(0)).toBe(2)
  expect(ratio).toBe(2)
  // A still of another moment has all its pixels, even if the page was moving.
  world.moving = true
  expect(frame(150)).toBe(2 * tuning.motionResolution)
  Object.assign(world, { still: { t: 0, view: {} } })
  expect(frame(50)).toBe(2)
  resolution.dispose()
})
