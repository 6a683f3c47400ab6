import { act } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toLocal } from '@/base/geo/frame'
import { parseRecord } from '@/record/read/parse'
import { createPlants } from '@/scene/growth/Growth'
import { advance } from '@/scene/near/motion'
import { createNear, Near } from '@/scene/near/Near'
import { createDust } from '@/scene/weather/Dust'
import { overcast } from '@/scene/weather/Weather'
import { at, smallRaw, spoil } from '../../helpers/record'
import { leave, muteThree, show, type SceneMesh } from '../../helpers/show'

beforeEach(muteThree)
afterEach(leave)

const cited = { confidence: 'approximate', sources: [{ id: 'SRC' }] }
const trench = {
  id: 'trench.one',
  kind: 'trench',
  names: { en: 'Trench' },
  side: 'jp',
  from: '1939-08-20T06:00+08:00',
  until: '1939-08-21T06:00+08:00',
  line: [
    [118.7, 47.7],
    [118.71, 47.7],
  ],
  fact: cited,
  ...cited,
}
const wrecks = {
  ...trench,
  id: 'wrecks.one',
  kind: 'wrecks',
  names: { en: 'Wrecks' },
  side: 'su',
  count: 5,
  vehicle: 'tank',
  line: [
    [118.72, 47.7],
    [118.73, 47.7],
    [118.725, 47.705],
  ],
}
const middle = toLocal(118.705, 47.7)
const field = toLocal(118.725, 47.7015)

/** The near part with a trench and five wrecks in the record, and rain on the 22nd. */
async function showNear() {
  const raw = smallRaw()
  const features = raw['features.json']!.features as unknown[]
  features.push(trench, wrecks)
  spoil(raw['events.json'], 'events[2].weather', 'rain')
  spoil(raw['events.json'], 'events[2].until', '1939-08-22T12:00+08:00')
  spoil(raw['forces.json'], 'units[0].arm', 'armour')
  const { record, faults } = parseRecord(raw)
  expect(faults).toEqual([])
  const shown = await show(<Near />, ({ world }) => {
    Object.assign(world, { record })
    world.pending.add('near')
    Object.assign(world.assets, {
      surfaces: {
        ...world.assets.surfaces,
        battlefield: Uint8Array.from({ length: 65 * 65 * 4 }, (_, i) => (i % 4 === 2 ? 0 : 60)),
      },
    })
  })
  const stand = async (x: number, y: number, z: number) => {
    shown.world.camera!.position.set(x, y, z)
    shown.world.camera!.lookAt(x, 0, z - 200)
    shown.world.camera!.updateMatrixWorld()
    await shown.frame()
    await shown.frame()
  }
  const has = (name: string) => (mesh: SceneMesh) => name in mesh.material.defines
  const of = (name: string) => shown.meshes().filter(has(name))
  const solid = () => shown.meshes().filter((m) => m.geometry.hasAttribute('aSite'))
  return { ...shown, stand, of, solid }
}

describe('what is drawn to scale', () => {
  it('is seen near by, not from afar, not before its time, and not with its layer off', async () => {
    const { stand, of, solid, seek, session, frame, world } = await showNear()
    expect(world.pending.has('near')).toBe(false)
    await seek('1939-08-20T12:00')
    await stand(middle.x, 300, middle.z + 600)
    expect(of('TRENCH').some((m) => m.visible)).toBe(true)
    await stand(field.x, 300, field.z + 600)
    expect(solid().filter((m) => m.visible)).toHaveLength(1)
    // Five tanks of the same boxes.
    expect(solid().find((m) => m.visible)!.geometry.index!.count % 5).toBe(0)
    await stand(field.x, 9000, field.z + 9000)
    expect([...of('TRENCH'), ...solid()].some((m) => m.visible)).toBe(false)
    await stand(field.x, 300, field.z + 600)
    session.actions.setLayer('traces', false)
    await frame()
    expect([...of('TRENCH'), ...solid()].some((m) => m.visible)).toBe(false)
    session.actions.setLayer('traces', true)
    await seek('1939-08-21T07:00')
    expect([...of('TRENCH'), ...solid()].some((m) => m.visible)).toBe(false)
  })

  it('is hidden by the filter that hides its grades', async () => {
    const { stand, of, seek, session, frame } = await showNear()
    await seek('1939-08-20T12:00')
    await stand(middle.x, 300, middle.z + 600)
    session.actions.setFilter({ only: 'fact' })
    await frame()
    expect(of('TRENCH').some((m) => m.visible)).toBe(false)
  })

  it('is found under the pointer where it stands, by its kind, and nothing else is', async () => {
    const { stand, seek, session, world } = await showNear()
    await seek('1939-08-20T12:00')
    await stand(middle.x, 300, middle.z + 600)
    const { layers, filter } = session.getState()
    const under = (x: number, z: number, kind: string) =>
      world.nearAt!({ x: 640, y: 360, slack: 0, layers, filter, ground: () => ({ x, z, reach: 4 }) }, kind)
    expect(under(middle.x, middle.z + 2, 'line')).toEqual({ id: 'trench.one' })
    expect(under(middle.x, middle.z + 40, 'line')).toBeNull()
    expect(under(middle.x, middle.z + 2, 'unit')).toBeNull()
    session.actions.setLayer('traces', false)
    await stand(middle.x, 300, middle.z + 600)
    expect(under(middle.x, middle.z + 2, 'line')).toBeNull()
  })
})

describe('growth', () => {
  it('is written around a low eye, a few tiles a frame, and neither drawn nor written from above or with its layer off', async () => {
    const { world } = await showNear()
    const { ground } = createNear(world)
    const plants = createPlants(world, ground, 1)
    const eye = world.uniforms.uEye.value
    eye.set(2000, 2000, 2000)
    expect(plants.write(true, 0)).toBe(false)
    expect([plants.mesh.visible, plants.field.complete]).toEqual([false, false])
    eye.set(2000, 60, 2000)
    expect(plants.write(false, 0)).toBe(false)
    expect(plants.mesh.visible).toBe(false)
    expect(plants.write(true, 0)).toBe(true)
    expect(plants.write(true, 0)).toBe(true)
    expect(plants.write(true, 0)).toBe(false)
    expect(plants.mesh.visible).toBe(true)
    expect(plants.field.values.some((v) => v > 0)).toBe(true)
    plants.dispose()
  })

  it('moves only while the clock runs', () => {
    const motion = { seconds: 0 }
    advance(motion, 0.02, false)
    expect(motion.seconds).toBe(0)
    advance(motion, 0.02, true)
    advance(motion, 5, true)
    expect(motion.seconds).toBeCloseTo(0.12)
  })

  it('is absent at low quality', async () => {
    const { meshes, session, stand } = await showNear()
    await stand(2000, 60, 2000)
    const plants = () => meshes().filter((m) => 'BLADES' in m.material.defines)
    expect(plants()).toHaveLength(1)
    await act(async () => session.actions.chooseQuality('low'))
    expect(plants()).toHaveLength(0)
  })
})

describe('weather', () => {
  it('darkens the light and lets rain fall while the record has rain, and not with its layer off', async () => {
    const { seek, meshes, world, session, frame, stand } = await showNear()
    const rain = () => meshes().find((m) => 'uFallen' in m.material.uniforms)!
    await seek('1939-08-22T04:00')
    const dry = world.uniforms.uHazeKm!.value as number
    await seek('1939-08-22T09:00')
    await stand(0, 200, 0)
    expect(rain().visible).toBe(true)
    expect(world.uniforms.uHazeKm!.value).toBeLessThan(dry)
    const dull = world.uniforms.uSunColour.value.r
    session.actions.setLayer('weather', false)
    await frame()
    expect(rain().visible).toBe(false)
    expect(world.uniforms.uSunColour.value.r).toBeGreaterThan(dull * 3)
    expect(world.uniforms.uHazeKm!.value).toBe(dry)
  })

  it('under a closed cloud sky and horizon come near to one another, and half a share changes less', async () => {
    const { world } = await showNear()
    const u = world.uniforms
    u.uHorizon.value.setRGB(0.6, 0.65, 0.7)
    u.uZenith.value.setRGB(0.2, 0.35, 0.6)
    const apart = () => Math.abs(u.uHorizon.value.g - u.uZenith.value.g)
    const before = apart()
    overcast(u, 0.5)
    const half = apart()
    overcast(u, 1)
    expect(half).toBeLessThan(before)
    expect(apart()).toBeLessThan(half)
  })

  it('dust lies behind moving armour alone, and none with its layer off', async () => {
    const { world, seek } = await showNear()
    const dust = createDust(world)
    await seek('1939-08-20T09:00')
    dust.write(true)
    expect(dust.mesh.visible).toBe(true)
    const puffs = dust.mesh.geometry.drawRange.count / 6
    expect(puffs).toBeGreaterThan(10)
    dust.write(false)
    expect(dust.mesh.visible).toBe(false)
    await seek('1939-08-20T13:00')
    dust.write(true)
    expect(dust.mesh.visible).toBe(false)
    expect(world.t).toBe(at('1939-08-20T13:00'))
    dust.dispose()
  })
})
