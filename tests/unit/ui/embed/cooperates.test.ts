import { describe, expect, it } from 'vitest'
import { cooperates, hintWords } from '@/ui/embed/cooperates'

const now = { modifier: false, fingers: 0, full: false }

describe('gestures over an embedded map', () => {
  it('leave the wheel and one finger to the page around it', () => {
    expect(cooperates({ ...now, gesture: 'wheel' })).toBe(false)
    expect(cooperates({ ...now, gesture: 'touch', fingers: 1 })).toBe(false)
  })
  it('move the map with Ctrl, with two fingers, and in full screen', () => {
    expect(cooperates({ ...now, gesture: 'wheel', modifier: true })).toBe(true)
    expect(cooperates({ ...now, gesture: 'touch', fingers: 2 })).toBe(true)
    expect(cooperates({ ...now, gesture: 'wheel', full: true })).toBe(true)
    expect(cooperates({ ...now, gesture: 'touch', fingers: 1, full: true })).toBe(true)
  })
  it('say what to do instead', () => {
    expect(hintWords('wheel', false)).toContain('Ctrl')
    expect(hintWords('wheel', true)).toContain('⌘')
    expect(hintWords('touch', false)).toContain('two fingers')
  })
})
