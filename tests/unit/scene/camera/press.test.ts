import { describe, expect, it } from 'vitest'
import { Press } from '@/scene/camera/press'

const at = (clientX: number, clientY = 0, pointerId = 1, pointerType = 'mouse') => ({
  pointerId,
  pointerType,
  clientX,
  clientY,
})

describe('a press', () => {
  it('ends where it began, within the tolerance', () => {
    const press = new Press()
    press.start(at(100))
    expect(press.move(at(104))).toBe(true)
    expect(press.end(at(103))).toBe(true)
    press.start(at(100, 0, 1, 'touch'))
    expect(press.end(at(110, 0, 1, 'touch'))).toBe(true)
  })

  it('is not detected after a drag, even one that comes back', () => {
    const press = new Press()
    press.start(at(100))
    press.move(at(160))
    press.move(at(100))
    expect(press.end(at(100))).toBe(false)
    press.start(at(100))
    expect(press.end(at(100)), 'the next press counts again').toBe(true)
  })

  it('is not detected for either finger of a pinch, in whatever order they are lifted', () => {
    for (const order of [
      [1, 2],
      [2, 1],
    ] as const) {
      const press = new Press()
      press.start(at(100, 0, 1, 'touch'))
      press.start(at(200, 0, 2, 'touch'))
      for (const id of order) expect(press.end(at(id * 100, 0, id, 'touch'))).toBe(false)
      press.start(at(100, 0, 3, 'touch'))
      expect(press.end(at(100, 0, 3, 'touch'))).toBe(true)
    }
  })

  it('is not detected when the browser cancels the pointer, or when it began elsewhere', () => {
    const press = new Press()
    press.start(at(100))
    press.cancel(at(100))
    expect(press.end(at(100))).toBe(false)
    expect(press.end(at(50, 0, 9))).toBe(false)
  })
})
