import { act } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { RangesSlot } from '@/scene/fires/RangesSlot'
import { leave, muteThree, show } from '../../helpers/show'

beforeEach(muteThree)
afterEach(leave)

it('the rings of guns load when they are first asked for, and a still waits for them', async () => {
  const { meshes, session, world, seek, frame } = await show(<RangesSlot />)
  await seek('1939-08-20T08:00')
  expect(meshes()).toEqual([])
  act(() => session.actions.setLayer('ranges', true))
  expect(world.pending.has('ranges')).toBe(true)
  await act(async () => {
    await import('@/scene/fires/Ranges')
  })
  await frame()
  expect(world.pending.has('ranges')).toBe(false)
  expect(meshes().map((m) => m.visible)).toEqual([true])
  act(() => session.actions.setLayer('ranges', false))
  expect(meshes()).toEqual([])
  act(() => session.actions.select({ kind: 'unit', id: 'su_one' }))
  expect(meshes()).toHaveLength(1)
})
