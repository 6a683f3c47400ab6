// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { toLocal, toLonLat } from '@/base/geo/frame'
import { heightAt } from '@/ground/terrain/heightField'
import { CameraRig } from '@/scene/camera/CameraRig'
import { project } from '@/scene/frame/project'
import { worldY } from '@/scene/world'
import { createCameraHandle } from '@/state/ports/cameraPort'
import { useBattle } from '@/state/session/battleContext'
import { leave, muteThree, show } from '../../helpers/show'

let handle = createCameraHandle()
/** The camera port used by the page. */
function Handle() {
  handle = useBattle().camera
  return null
}

beforeEach(() => {
  muteThree()
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
})
afterEach(async () => {
  await leave()
  vi.unstubAllGlobals()
})

async function rig() {
  const shown = await show(
    <>
      <Handle />
      <CameraRig />
    </>,
  )
  // Hills of 60 m on the plain of the fixture.
  const { battlefield } = shown.world.assets.ground
  for (let i = 0; i < battlefield.heights.length; i++)
    battlefield.heights[i] = 700 + 60 * Math.sin((i % 65) / 3) * Math.cos(i / 65 / 4)
  return shown
}

describe('the camera following a unit', () => {
  it('keeps it in the centre of the free picture while time goes forwards and back', async () => {
    const { world, session, seek, frame, record } = await rig()
    await seek('1939-08-20T08:10')
    const row = record.tracks.findIndex(({ segments }) => new Set(segments[0]!.map((f) => f.x)).size > 1)
    session.actions.select({ kind: 'unit', id: record.tracks[row]!.unit.id })
    session.actions.follow()
    for (let i = 0; i < 200; i++) await frame(0.05)
    const point = { x: 0, y: 0, depth: 0 }
    const places: number[] = []
    for (const time of ['08:30', '09:00', '09:30', '10:30', '09:15', '08:20']) {
      await seek(`1939-08-20T${time}`)
      for (let i = 0; i < 80; i++) await frame(0.05)
      const [x, z] = [world.poses.x[row]!, world.poses.z[row]!]
      places.push(x)
      expect(project(world, x, worldY(world, heightAt(world.assets.ground, x, z)), z, point)).toBe(true)
      expect(Math.abs(point.x - (world.width / 2 - world.shift)), time).toBeLessThan(4)
      expect(Math.abs(point.y - (world.height / 2 - world.lift)), time).toBeLessThan(4)
    }
    // It did move.
    expect(Math.max(...places) - Math.min(...places)).toBeGreaterThan(5000)
  })
})

describe('the standing camera', () => {
  it('is 1.7 m above the ground, looks along the bearing, and stays there when turning', async () => {
    const { world, session, frame } = await rig()
    for (const [x, z, bearingDeg] of [
      [500, -800, 40],
      [-9000, 4000, 130],
      [12_345, 6789, 300],
    ] as const) {
      const [lon, lat] = toLonLat(x, z)
      session.actions.stand({ lon, lat, bearingDeg, name: 'here' })
      await frame(0.05)
      const at = toLocal(lon, lat)
      for (const turn of [0, 1, -3]) {
        handle.current.orbit(turn, turn)
        await frame(0.05)
        const { position } = world.camera!
        expect(position.x).toBeCloseTo(at.x, 3)
        expect(position.z).toBeCloseTo(at.z, 3)
        expect(position.y - worldY(world, heightAt(world.assets.ground, at.x, at.z))).toBeCloseTo(1.7, 6)
        if (turn !== 0) continue
        const e = world.camera!.matrixWorld.elements
        expect((Math.atan2(-e[8]!, e[10]!) * 180) / Math.PI, 'the way one looks').toBeCloseTo(
          bearingDeg > 180 ? bearingDeg - 360 : bearingDeg,
          3,
        )
      }
    }
    session.actions.stopStanding()
    await frame(0.05)
    expect(world.camera!.position.y).toBeGreaterThan(500)
  })
})
