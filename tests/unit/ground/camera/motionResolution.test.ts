import { describe, expect, it } from 'vitest'
import { createMotionResolution, SETTLE_MS } from '@/ground/camera/motionResolution'

/** Plays frames of one length through it; `moving` while the camera moves. */
function player(motion = createMotionResolution()) {
  let now = 1000
  return {
    frames: (count: number, frameMs: number, moving: boolean) =>
      Array.from({ length: count }, () => {
        now += frameMs
        return motion.note(moving, frameMs, now)
      }),
    rest: (ms: number) => void (now += ms),
  }
}

describe('fewer pixels while the camera moves', () => {
  it('never on a machine that keeps up', () => {
    const { frames } = player()
    expect(frames(200, 16, true)).not.toContain(true)
    expect(frames(50, 55, true)).not.toContain(true)
  })

  it('never while the camera is at rest, however slow frames are: playback stays sharp', () => {
    const { frames } = player()
    expect(frames(100, 200, false)).not.toContain(true)
  })

  it('after three slow frames of a motion, until the camera has come to rest; at once in the next motion', () => {
    const { frames, rest } = player()
    expect(frames(5, 170, true)).toEqual([false, false, true, true, true])
    // Within the settling time a drag that pauses for a frame changes nothing.
    expect(frames(1, 100, false)).toEqual([true])
    expect(frames(1, SETTLE_MS + 20, false)).toEqual([false])
    rest(5000)
    expect(frames(3, 170, false)).toEqual([false, false, false])
    expect(frames(2, 110, true)).toEqual([true, true])
  })

  it('is not misled by one long frame, or by the wait before a drag', () => {
    const { frames } = player()
    expect(frames(1, 300, true)).toEqual([false])
    expect(frames(5, 16, true)).not.toContain(true)
    const other = player()
    expect([
      ...other.frames(1, 5000, true),
      ...other.frames(1, 5000, true),
      ...other.frames(1, 5000, true),
    ]).not.toContain(true)
  })

  it('recovers on a machine that was only busy: ten fast frames, and it is sharp', () => {
    const { frames } = player()
    expect(frames(4, 120, true).at(-1)).toBe(true)
    expect(frames(9, 12, true)).not.toContain(false)
    expect(frames(5, 12, true).at(-1)).toBe(false)
    expect(frames(50, 16, true)).not.toContain(true)
  })
})
