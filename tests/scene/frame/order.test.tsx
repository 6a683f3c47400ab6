// @vitest-environment jsdom
import { Texture, Vector4 } from 'three'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Labels } from '@/scene/labels/Labels'
import { PathLabels } from '@/scene/paths/PathLabels'
import { leave, muteThree, show } from '../../helpers/show'

const { calls } = vi.hoisted(() => ({ calls: [] as string[] }))

// There is no canvas here: cells of one size replace the painted texts.
vi.mock('@/scene/labels/textAtlas', () => ({
  createTextAtlas: (jobs: readonly unknown[]) =>
    Promise.resolve({
      texture: new Texture(),
      cells: Array.from({ length: jobs.length + 1 }, () => ({ uv: new Vector4(), width: 40, height: 16 })),
    }),
}))
vi.mock('@/base/layout/placeLabels', async (original) => {
  const real = await original<typeof import('@/base/layout/placeLabels')>()
  return {
    ...real,
    placeLabels: (...given: Parameters<typeof real.placeLabels>) => {
      calls.push('labels placed')
      real.placeLabels(...given)
    },
    touchesLabel: (...given: Parameters<typeof real.touchesLabel>) => {
      calls.push('labels read')
      return real.touchesLabel(...given)
    },
  }
})

beforeEach(muteThree)
afterEach(leave)

describe('the order of a frame', () => {
  it('places names before the hours on trails read their positions, whichever mounts first', async () => {
    const { session, seek, frame } = await show(
      <>
        <PathLabels />
        <Labels />
      </>,
    )
    session.actions.select({ kind: 'unit', id: 'su_one' })
    await seek('1939-08-20T12:00')
    await frame()
    calls.length = 0
    await frame()
    expect(calls).toContain('labels read')
    expect(calls.indexOf('labels placed')).toBe(0)
    expect(calls.lastIndexOf('labels placed')).toBe(0)
  })
})
