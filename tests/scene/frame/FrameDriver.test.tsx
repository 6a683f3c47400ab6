// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { coveredRects } from '@/state/ports/coveredRects'
import { tuningChanged } from '@/state/session/tuning'
import { countListeners } from '../../helpers/listeners'
import { posesOf } from '../../helpers/poses'
import { leave, muteThree, show } from '../../helpers/show'
import { at } from '../../helpers/smallRecord'

beforeEach(muteThree)
afterEach(leave)

describe('FrameDriver', () => {
  it('stands still while paused and moves the clock, poses and time while playing', async () => {
    const { frame, playback, world, record } = await show(null)
    await frame(0.05)
    expect([playback.clock.t, world.t]).toEqual([record.opening, record.opening])
    playback.seek(at('1939-08-20T09:00'))
    playback.setRate(3600)
    playback.play()
    await frame(0.05)
    expect(playback.clock.t).toBeCloseTo(at('1939-08-20T09:00') + 180, 3)
    expect(world.uniforms.uTime.value).toBe(playback.clock.t)
    const expected = createPoseTable(record.tracks.length)
    samplePoses(record.tracks, playback.clock.t, expected)
    expect(posesOf(world.poses)).toEqual(posesOf(expected))
    // Halfway from hill one to hill two, and a little more.
    const [a, b] = [toLocal(118.6, 47.7), toLocal(118.8, 47.75)]
    expect(world.poses.x[0]).toBeGreaterThan((a.x + b.x) / 2)
    expect(world.poses.x[0]).toBeLessThan(b.x)
  })

  it('writes the light of the hour, the exaggeration and the size', async () => {
    const { seek, world, session, frame } = await show(null)
    await seek('1939-08-20T12:00')
    const noon = world.uniforms.uSunDirection.value.y
    expect(noon).toBeGreaterThan(0.8)
    expect(world.uniforms.uNight.value).toBe(0)
    await seek('1939-08-20T00:30')
    expect(world.uniforms.uSunDirection.value.y).toBeLessThan(-0.4)
    expect(world.uniforms.uNight.value).toBe(1)
    expect(world.uniforms.uSkyColour.value.b).toBeGreaterThan(0.1)
    session.actions.setSunOverride({ azimuthDeg: 90, altitudeDeg: 45 })
    session.actions.setExaggeration(7)
    await frame()
    expect(world.uniforms.uSunDirection.value.x).toBeCloseTo(Math.SQRT1_2, 5)
    expect(world.uniforms.uExaggeration.value).toBe(7)
    expect([world.width, world.height]).toEqual([1280, 720])
    expect(world.pixelsPerRadian).toBeCloseTo(360 / Math.tan((20 * Math.PI) / 180), 3)
  })

  it('listens to clock, session, tuning and covered rectangles, and to none of them after unmounting', async () => {
    const counts: (() => number)[] = []
    await show(null, ({ playback, session }) =>
      counts.push(...[playback, session, tuningChanged, coveredRects.changed].map(countListeners)),
    )
    for (const count of counts) expect(count()).toBeGreaterThan(0)
    await leave()
    expect(counts.map((count) => count())).toEqual([0, 0, 0, 0])
  })
})
