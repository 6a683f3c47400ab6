// @vitest-environment jsdom
import type { BufferGeometry, Material } from 'three'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { Axes } from '@/scene/axes/Axes'
import { Bursts } from '@/scene/fires/Bursts'
import { Ranges } from '@/scene/fires/Ranges'
import { FeatureLines } from '@/scene/lines/FeatureLines'
import { Pockets } from '@/scene/lines/Pockets'
import { Terrain } from '@/scene/terrain/Terrain'
import { leave, muteThree, show, type SceneMesh } from '../helpers/show'

beforeEach(muteThree)
afterEach(leave)

describe('the lines and arms of a moment', () => {
  it('shows an arm from its start, growing to its leading unit, and fades it after its end', async () => {
    const { seek, meshes, world, session, frame } = await show(<Axes />)
    const [arm] = meshes() as [SceneMesh]
    expect(arm.visible).toBe(false)
    await seek('1939-08-20T08:00')
    const early = arm.material.uniforms.uHead!.value as number
    expect(arm.visible).toBe(true)
    await seek('1939-08-20T10:00')
    expect(arm.material.uniforms.uHead!.value).toBeGreaterThan(early)
    const whole = Math.hypot(
      toLocal(118.8, 47.75).x - toLocal(118.6, 47.7).x,
      toLocal(118.8, 47.75).z - toLocal(118.6, 47.7).z,
    )
    expect(early / whole).toBeCloseTo(1 / 3, 1)
    expect(world.poses.progress[0]).toBeCloseTo(2 / 3, 2)
    session.actions.setLayer('axes', false)
    await frame()
    expect(arm.visible).toBe(false)
    session.actions.setLayer('axes', true)
    await seek('1939-08-23T06:00')
    expect(arm.visible).toBe(false)
  })

  it('draws the lines of the hour, and rewrites them only when one appears or disappears', async () => {
    const { seek, meshes, session, frame } = await show(<FeatureLines />)
    const [lines] = meshes() as [SceneMesh]
    const { geometry } = lines
    const drawn = () => geometry.drawRange.count
    const writes = () => geometry.index!.version
    expect(drawn()).toBeGreaterThan(0) // the cross-fade begins at 04:30
    await seek('1939-08-20T04:00')
    expect(drawn()).toBe(0)
    await seek('1939-08-20T12:00')
    const both = drawn()
    const written = writes()
    await seek('1939-08-20T13:00')
    expect([drawn(), writes()]).toEqual([both, written])
    session.actions.setLayer('fronts', false)
    await frame()
    expect(drawn()).toBe(0)
    session.actions.setLayer('fronts', true)
    await seek('1939-08-21T06:00')
    expect(drawn()).toBe(0)
  })

  it('hatches the pocket while it holds', async () => {
    const { seek, meshes } = await show(<Pockets />)
    const [pocket] = meshes() as [SceneMesh]
    const shown: boolean[] = []
    for (const time of ['1939-08-20T04:00', '1939-08-20T07:00', '1939-08-21T05:59', '1939-08-21T06:00']) {
      await seek(time)
      shown.push(pocket.visible)
    }
    expect(shown).toEqual([false, true, true, false])
    // Inside is positive, and at most half the pocket's width.
    const depth = pocket.geometry.getAttribute('aDepth').array as Float32Array
    const middle = toLocal(118.65, 47.72)
    const position = pocket.geometry.getAttribute('position')
    let best = 0
    for (let i = 0; i < position.count; i++)
      if (
        Math.hypot(position.getX(i) - middle.x, position.getZ(i) - middle.z) <
        Math.hypot(position.getX(best) - middle.x, position.getZ(best) - middle.z)
      )
        best = i
    expect(depth[best * 2]).toBeGreaterThan(1000)
    expect(Math.max(...depth)).toBeLessThan(4000)
  })
})

describe('fire and ranges', () => {
  it('draws bursts only during a barrage, and a ring around the selected guns', async () => {
    const { seek, meshes, session, frame } = await show(
      <>
        <Bursts />
        <Ranges />
      </>,
    )
    const [bursts, rings] = meshes() as [SceneMesh, SceneMesh]
    await seek('1939-08-20T05:59')
    expect(bursts.visible).toBe(false)
    await seek('1939-08-20T07:00')
    expect([bursts.visible, rings.visible]).toEqual([true, false])
    session.actions.select({ kind: 'unit', id: 'su_one' })
    await frame()
    expect(rings.visible).toBe(true)
    expect([...(rings.geometry.getAttribute('aRing').array as Float32Array)].slice(2, 3)).toEqual([9000])
    session.actions.setLayer('fire', false)
    await frame()
    expect(bursts.visible).toBe(false)
  })
})

describe('Terrain', () => {
  it('writes one mesh of battlefield and region, and shows it as wire when asked', async () => {
    const { meshes, session, frame, world } = await show(<Terrain />)
    const [ground] = meshes() as [SceneMesh]
    /** Vertices of the drawn triangles: x, z. */
    const drawn = () => {
      const { index, drawRange } = ground.geometry
      const position = ground.geometry.getAttribute('position')
      return Array.from({ length: drawRange.count }, (_, i) => index!.getX(i)).map(
        (v) => [position.getX(v), position.getZ(v)] as const,
      )
    }
    const look = async (x: number, y: number, z: number) => {
      world.camera!.lookAt(x, y, z)
      world.camera!.updateMatrixWorld()
      await frame()
    }
    // Looking down, nothing of the region is visible.
    await look(0, 0, 0)
    const below = drawn()
    expect(below.length).toBeGreaterThan(5)
    expect(below.every(([x, z]) => Math.abs(x) <= 32_768 && Math.abs(z) <= 32_768)).toBe(true)
    session.actions.setWireframe(true)
    await frame()
    expect(ground.material.wireframe).toBe(true)
    // To the horizon in the north: the region is drawn too, to its edge and not beyond.
    await look(0, 8000, -90_000)
    const far = drawn().filter(([, z]) => z < -32_768)
    expect(far.length).toBeGreaterThan(12)
    expect(Math.min(...far.map(([, z]) => z))).toBe(-98_304)
    // With the camera turned to the sky there is nothing to draw.
    await look(0, 90_000, 9000)
    expect(drawn()).toEqual([])
  })
})

describe('leaving', () => {
  it('disposes of every geometry and material', async () => {
    const { meshes } = await show(
      <>
        <Terrain />
        <Axes />
        <FeatureLines />
        <Pockets />
      </>,
    )
    const gone = new Set<BufferGeometry | Material>()
    const owned = meshes().flatMap((m): (BufferGeometry | Material)[] => [m.geometry, m.material])
    expect(owned).toHaveLength(8)
    for (const thing of owned) (thing as BufferGeometry).addEventListener('dispose', () => gone.add(thing))
    await leave()
    expect(gone.size).toBe(8)
  })
})
