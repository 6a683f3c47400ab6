import { describe, expect, it } from 'vitest'
import { createQualityGovernor } from '@/state/ports/qualityGovernor'
import type { Quality } from '@/state/session/session'

const choices = (frames: readonly number[], quality: Quality = 'high') => {
  const governor = createQualityGovernor()
  return frames.map((ms) => governor.note(ms, quality)).filter((q) => q !== null)
}
const row = (ms: number, times = 40) => Array.from({ length: times }, () => ms)

describe('the choice of quality', () => {
  it('steps down once for a full row of slow frames, and not below low', () => {
    expect(choices(row(80))).toEqual(['medium'])
    expect(choices(row(80), 'medium')).toEqual(['low'])
    expect(choices(row(80, 400), 'low')).toEqual([])
  })
  it('ignores a fast picture, a few slow frames, or a short row', () => {
    expect(choices(row(20, 400))).toEqual([])
    expect(choices([...row(20, 30), ...row(90, 10)])).toEqual([])
    expect(choices(row(200, 39))).toEqual([])
  })
  it('starts again after a rest', () => {
    expect(choices([...row(80, 30), 5000, ...row(80, 30)])).toEqual([])
    expect(choices([...row(80, 30), 5000, ...row(80, 40)])).toEqual(['medium'])
  })
})
