// @vitest-environment jsdom
import { act } from 'react'
import type { InterleavedBufferAttribute } from 'three'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { AreaLine } from '@/scene/section/AreaLine'
import { leave, muteThree, show } from '../../helpers/show'

beforeEach(muteThree)
afterEach(leave)

it('the edge of an area is drawn while there is one, a circle about a unit where the unit is', async () => {
  const { record, session, meshes, frame, seek } = await show(<AreaLine />)
  const mesh = () => meshes()[0]!
  /** The first segment: local metres of its ends. */
  const edge = () => {
    const { data } = mesh().geometry.getAttribute('aStart') as InterleavedBufferAttribute
    return [...data.array.slice(0, 6)]
  }
  await frame()
  expect(mesh().visible).toBe(false)
  const ring: [number, number][] = [[118.6, 47.7], [118.62, 47.7], [118.62, 47.72]] // prettier-ignore
  await act(async () => session.actions.setArea({ ring }))
  await frame()
  expect(mesh().visible).toBe(true)
  // Three sides of 1.5 to 2.7 km in pieces of at most 60 m.
  const pieces = mesh().geometry.drawRange.count / 6
  expect(pieces).toBeGreaterThan(100)
  expect(pieces).toBeLessThan(130)
  await seek('1939-08-20T06:00')
  await act(async () => session.actions.setArea({ about: { unit: record.tracks[0]!.unit.id }, radiusM: 500 }))
  await frame()
  expect(mesh().geometry.drawRange.count / 6).toBe(120)
  const before = edge()
  await seek('1939-08-20T09:00')
  expect(edge()).not.toEqual(before)
  await act(async () => session.actions.setArea(null))
  await frame()
  expect(mesh().visible).toBe(false)
})
