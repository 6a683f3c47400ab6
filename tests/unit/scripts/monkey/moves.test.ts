import { describe, expect, it } from 'vitest'
import { MONKEY_KEYS } from '../../../../scripts/monkey/keys'
import { movesOf, moveText } from '../../../../scripts/monkey/moves'

describe('the moves of the monkey', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(movesOf(11, 300, MONKEY_KEYS)).toEqual(movesOf(11, 300, MONKEY_KEYS))
    expect(movesOf(11, 300, MONKEY_KEYS)).not.toEqual(movesOf(12, 300, MONKEY_KEYS))
    // A failure at move 100 is made again by 100 moves.
    expect(movesOf(11, 100, MONKEY_KEYS)).toEqual(movesOf(11, 300, MONKEY_KEYS).slice(0, 100))
  })

  it('are of every kind: those of a mouse, and by touch taps and pinches instead of clicks', () => {
    const kinds = (touch: boolean) => [...new Set(movesOf(3, 3000, MONKEY_KEYS, touch).map((m) => m.do))].sort()
    expect(kinds(false)).toEqual(['click', 'control', 'double', 'drag', 'drop', 'key', 'resize', 'type', 'wheel'])
    expect(kinds(true)).toEqual(['control', 'drag', 'key', 'pinch', 'resize', 'tap', 'type'])
  })

  it('press every key of the page', () => {
    const pressed = new Set(movesOf(5, 20_000, MONKEY_KEYS).flatMap((m) => (m.do === 'key' ? [m.key] : [])))
    expect(MONKEY_KEYS.filter((key) => !pressed.has(key))).toEqual([])
    expect(MONKEY_KEYS).toContain('Shift+M')
  })

  it('are told in one line each', () => {
    for (const move of movesOf(1, 200, MONKEY_KEYS)) expect(moveText(move)).toMatch(/^\w+ \w+.{1,120}$/)
  })
})
