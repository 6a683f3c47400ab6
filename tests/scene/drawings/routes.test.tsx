import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Routes } from '@/scene/drawings/Routes'
import { routes } from '@/state/routes/routes'
import { leave, muteThree, show } from '../../helpers/show'

beforeEach(muteThree)
afterEach(leave)

describe('routes of the reader', () => {
  it('are drawn when they are added, and no longer when they are removed', async () => {
    const { meshes } = await show(<Routes />)
    const mesh = () => meshes()[0]!
    expect(mesh().visible).toBe(false)
    const line = [[118.7, 47.7], [118.72, 47.7]] as const // prettier-ignore
    await act(async () => routes.actions.add({ name: 'ride', lines: [line] }))
    // 1,501 m in pieces of at most 60 m, six indices each.
    expect(mesh().visible).toBe(true)
    expect(mesh().geometry.drawRange.count / 6).toBe(26)
    await act(async () => routes.actions.remove(routes.getState().list[0]!))
    expect(mesh().visible).toBe(false)
  })
})
