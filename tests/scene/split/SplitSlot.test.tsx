// @vitest-environment jsdom
import { useFrame, useThree } from '@react-three/fiber'
import { act } from 'react'
import type { WebGLRenderer } from 'three'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { mapTarget } from '@/scene/camera/mapTarget'
import { ORDER } from '@/scene/frame/order'
import { SplitSlot } from '@/scene/split/SplitSlot'
import { crosses, useWorld, worldAt, type World } from '@/scene/world'
import { leave, muteThree, show } from '../../helpers/show'
import { at } from '../../helpers/smallRecord'

/** The world under which the forces are mounted, by mount, as of the last frame. */
const forces = new Set<World>()
let grounds = 0
let renderer: WebGLRenderer

function Forces() {
  const world = useWorld()
  useFrame(() => void forces.add(world), ORDER.forces)
  return null
}
function Ground() {
  renderer = useThree((s) => s.gl)
  useFrame(() => void grounds++, ORDER.ground)
  return null
}

const unit = 'su_one'
const telling = (changes: unknown[] = []) => ({ text: 'so', sources: [{ id: 'SRC' }], changes })
const difference = {
  id: 'one',
  title: 'One',
  from: '1939-08-20T06:00+08:00',
  until: '1939-08-20T18:00+08:00',
  seenAt: '1939-08-20T12:00+08:00',
  place: 'hill-one',
  camera: { target: [118.6, 47.7], distanceM: 9000, bearingDeg: 0, pitchDeg: 30 },
  soviet: telling([{ what: 'unit-untold', unit, from: '1939-08-20T06:00+08:00' }]),
  japanese: telling(),
  alike: '',
}

beforeEach(() => {
  muteThree()
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(
    new Response(JSON.stringify({ schemaVersion: 2, differences: [difference] })),
  )
})
afterEach(leave)

/** Draws frames until `holds` does. */
async function until(frame: () => Promise<unknown>, holds: () => void) {
  await vi.waitFor(async () => {
    forces.clear()
    grounds = 0
    await act(async () => void (await frame()))
    holds()
  })
}

describe('the split picture', () => {
  it('is one world, drawn by fiber, while nobody asks for two', async () => {
    const { world, frame } = await show(<SplitSlot ground={<Ground />} forces={<Forces />} />)
    await until(frame, () => expect([...forces]).toEqual([world]))
    expect(world.split).toBeNull()
    expect(worldAt(world, 10)).toBe(world)
  })

  it('sets another time beside the clock, with its own ground, and draws each half in its own part', async () => {
    const { world, session, frame, seek, record } = await show(<SplitSlot ground={<Ground />} forces={<Forces />} />)
    await seek('1939-08-20T08:00')
    const t = at('1939-08-20T10:00')
    await act(async () => session.actions.setDivider(0.25))
    await act(async () => session.actions.setSplit({ kind: 'times', t }))
    await until(frame, () => expect(forces.size).toBe(2))
    expect(grounds).toBe(2)
    const { left, right, at: edge } = world.split!
    expect(left).toBe(world)
    expect([right.t, world.t]).toEqual([t, at('1939-08-20T08:00')])
    const there = createPoseTable(record.tracks.length)
    samplePoses(record.tracks, t, there)
    expect(right.poses.x).toEqual(there.x)
    expect(right.poses.x).not.toEqual(world.poses.x)
    expect(right.uniforms.uTime.value).toBe(t)
    expect(right.uniforms.uSunDirection.value).not.toEqual(world.uniforms.uSunDirection.value)
    expect(right.camera).toBe(world.camera)
    expect(edge).toBe(320)
    expect([...left.half!.only, ...right.half!.only]).toEqual([])
    await act(async () => session.actions.setSplit({ kind: 'times', t: at('1939-08-22T10:00') }))
    await frame()
    expect([...left.half!.only]).toEqual(['pocket.one', 'front.one'])
    await act(async () => session.actions.setSplitMarks(false))
    await frame()
    expect(left.half!.only.size).toBe(0)
    expect([worldAt(world, 319), worldAt(world, 321)]).toEqual([world, right])
    const boxes: number[][] = []
    vi.spyOn(renderer, 'setScissor').mockImplementation((...box) => void boxes.push(box as number[]))
    const draw = vi.spyOn(renderer, 'render')
    await frame()
    expect(boxes).toEqual([
      [0, 0, 320, 720],
      [320, 0, 960, 720],
    ])
    expect(draw).toHaveBeenCalledTimes(2)
    await act(async () => session.actions.setSplit(null))
    await until(frame, () => expect([...forces]).toEqual([world]))
    expect([world.split, world.half]).toEqual([null, null])
  })

  it('draws two accounts over one ground, each by its own record, and none of it in a still', async () => {
    const { world, session, frame, seek, record } = await show(<SplitSlot ground={<Ground />} forces={<Forces />} />)
    await seek('1939-08-20T08:00')
    await act(async () => session.actions.setSplit({ kind: 'accounts' }))
    await until(frame, () => expect(forces.size).toBe(2))
    expect(grounds).toBe(1)
    const { left, right } = world.split!
    const row = record.tracks.findIndex((track) => track.unit.id === unit)
    expect([left, right].map((half) => half.poses.presence[row])).toEqual([0, 1])
    // A token at the same point of both halves' screens is picked in the half that has the point.
    for (const { tokens } of [left, right]) {
      tokens.count = 1
      tokens.row[0] = tokens === left.tokens ? row : row + 1
      tokens.x.fill(900)
      tokens.y.fill(300)
      tokens.halfWidth.fill(20)
      tokens.halfHeight.fill(12)
      tokens.alpha.fill(1)
    }
    const under = (x: number) => mapTarget(world, session, x, 300, 0)?.id
    expect(under(900)).toBe(record.tracks[row + 1]!.unit.id)
    session.actions.setDivider(0.9)
    await frame()
    expect(under(900)).toBe(unit)
    // A name reaches over the edge of its half from either side.
    const edge = world.split!.at
    expect([crosses(left, edge - 30, 20), crosses(left, edge - 10, 20)]).toEqual([false, true])
    expect([crosses(right, edge + 30, 20), crosses(right, edge + 10, 20)]).toEqual([false, true])
    expect(crosses(world, edge, 20)).toBe(false)
    expect(left.uniforms).toBe(world.uniforms)
    expect([...left.half!.only, ...right.half!.only]).toEqual([])
    expect(left.record).not.toBe(record)
    const { layers, mapStyle, highlight, viewshed } = session.getState()
    await act(async () => session.actions.showStill({ layers, mapStyle, highlight, viewshed, still: true }))
    await until(frame, () => expect([...forces]).toEqual([world]))
  })
})
