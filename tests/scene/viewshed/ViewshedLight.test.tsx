import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { viewshed, type Observer } from '@/ground/sight/viewshed'
import { viewshedMask } from '@/ground/sight/viewshedMask'
import { observerAt } from '@/record/domain/observers'
import { ViewshedLight } from '@/scene/viewshed/ViewshedLight'
import { leave, muteThree, show } from '../../helpers/show'
import { at } from '../../helpers/smallRecord'

const asked: Observer[] = []
// In place of the worker, which bare Node has not got.
vi.mock('@/state/sight/viewsheds', () => ({
  createViewsheds: ({ ground }: { ground: Parameters<typeof viewshed>[0] }) => ({
    compute: (observer: Observer) => {
      asked.push(observer)
      const shed = viewshed(ground, observer, { rangeM: 1000, targetM: 0, stepM: 250 }, () => 0)
      return Promise.resolve({ shed, mask: viewshedMask(shed), ms: 0 })
    },
    dispose: () => undefined,
  }),
}))

beforeEach(muteThree)
afterEach(leave)

it('a film looks from where a marching unit is in each of its frames, and waits for the light', async () => {
  const { world, record, session, frame } = await show(<ViewshedLight />)
  const unit = record.tracks[0]!.unit.id
  await act(async () => session.actions.setViewshed({ observers: [{ unit }], eyeM: 1.7, rangeM: 1000 }))
  asked.length = 0
  // Only the time of the still moves on: the session stays as it is.
  for (const time of ['1939-08-20T07:00', '1939-08-20T09:00', '1939-08-20T09:00']) {
    world.still = { ...world.still!, t: at(time) }
    await frame()
    await act(async () => undefined)
    const { lon, lat } = observerAt(record, { unit }, at(time))!
    const { x, z } = toLocal(lon, lat)
    expect(asked.at(-1)!.x).toBeCloseTo(x, 3)
    expect(asked.at(-1)!.z).toBeCloseTo(z, 3)
  }
  expect(asked).toHaveLength(2)
  expect(world.pending.has('viewshed')).toBe(false)
})
