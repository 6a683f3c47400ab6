// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { overallConfidence } from '@/record/domain/grades'
import { stateAt } from '@/record/domain/stateAt'
import { NO_FILTER } from '@/record/domain/unitFilter'
import { Tokens } from '@/scene/units/Tokens'
import { forceCounts } from '@/state/ports/forceCounts'
import { leave, muteThree, show } from '../../helpers/show'
import { at } from '../../helpers/smallRecord'

/** A canvas that accepts every call and paints nothing: jsdom has none. */
function noCanvas(): void {
  const brush: CanvasRenderingContext2D = new Proxy({} as CanvasRenderingContext2D, {
    get: (_, key) => (key === 'createRadialGradient' ? () => ({ addColorStop: () => undefined }) : () => undefined),
    set: () => true,
  })
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as never)
  vi.stubGlobal('Path2D', function Path2D() {})
}
beforeEach(() => {
  muteThree()
  noCanvas()
})
afterEach(async () => {
  await leave()
  vi.unstubAllGlobals()
})

describe('the token view', () => {
  it('draws in two calls, counts like stateAt, and obeys the filter and the layer', async () => {
    const { meshes, seek, session, frame, world, record: small } = await show(<Tokens />)
    await seek('1939-08-20T09:00')
    expect(meshes()).toHaveLength(2)
    const states = stateAt(small, at('1939-08-20T09:00')).units
    const bySide = ['su', 'mn', 'jp', 'mk'].map((side) => states.filter((u) => u.side === side).length)
    expect([...forceCounts.shown]).toEqual(bySide)
    expect(world.tokens.count).toBeGreaterThan(0)
    session.actions.setFilter({ ...NO_FILTER, sides: ['jp'] })
    await frame()
    expect([...forceCounts.shown]).toEqual([0, 0, bySide[2], 0])
    expect([...forceCounts.onMap]).toEqual(bySide)
    session.actions.setFilter({ ...NO_FILTER, only: 'both' })
    await frame()
    expect(forceCounts.shown.reduce((a, b) => a + b, 0)).toBe(
      states.filter((u) => overallConfidence(u.confidence) === 'documented').length,
    )
    session.actions.clearFilter()
    session.actions.setLayer('units', false)
    await frame()
    expect(world.tokens.count).toBe(0)
  })
})
