import { PerspectiveCamera } from 'three'
import { describe, expect, it } from 'vitest'
import { heightAt } from '@/ground/terrain/heightField'
import { writeShown } from '@/record/domain/shownUnits'
import { stressRecord } from '@/record/domain/stress'
import { NO_FILTER } from '@/record/domain/unitFilter'
import type { BattleRecord } from '@/record/model/record'
import { samplePoses } from '@/record/time/sample'
import { createWorld } from '@/scene/createWorld'
import { project } from '@/scene/frame/project'
import { tokenStatics } from '@/scene/units/tokenLayout'
import { createTokenPipeline, type TokenWish } from '@/scene/units/tokenPipeline'
import { tokenAt } from '@/scene/units/tokenScreen'
import { worldY, type World } from '@/scene/world'
import { loadGround } from '../../helpers/committed'
import { at, realRecord } from '../../helpers/record'
import { plain } from '../../helpers/world'

const record = realRecord()

/** The scene's state for a record without a scene, seen from high up in the south. */
function bareWorld(
  of: BattleRecord,
  time: string,
  height = 30_000,
  assets = plain(),
): {
  world: World
  wish: TokenWish
  frame: (delta?: number) => boolean
  columns: ReturnType<typeof createTokenPipeline>['columns']
} {
  const world = createWorld(of, assets)
  world.t = at(time)
  world.width = 1280
  world.height = 720
  const camera = new PerspectiveCamera(40, 1280 / 720, 10, 300_000)
  camera.position.set(0, height, height * 0.9)
  camera.lookAt(0, 0, 0)
  camera.updateMatrixWorld()
  world.camera = camera
  world.pixelsPerRadian = 360 / Math.tan((20 * Math.PI) / 180)
  const pipeline = createTokenPipeline(world, tokenStatics(of))
  const wish: TokenWish = {
    visible: true,
    tokenSize: 1,
    chosen: new Uint8Array(of.tracks.length),
    highlight: null,
    delta: 0,
  }
  const frame = (delta = 1 / 60) => {
    samplePoses(of.tracks, world.t, world.poses)
    writeShown(world.units, of.tracks, world.poses, NO_FILTER)
    wish.delta = delta
    return pipeline.run(wish)
  }
  return { world, wish, frame, columns: pipeline.columns }
}

describe('tokens', () => {
  it('of each side have their foot on the real relief, wherever and whenever', () => {
    const ground = loadGround()
    const sides = new Set<string>()
    for (const time of [
      '1939-05-28T12:00',
      '1939-07-03T12:00',
      '1939-08-20T09:00',
      '1939-08-25T12:00',
      '1939-09-10T12:00',
    ]) {
      const { world, frame } = bareWorld(record, time, 30_000, { ...plain(), ground })
      frame()
      expect(world.tokens.count, time).toBeGreaterThan(3)
      const point = { x: 0, y: 0, depth: 0 }
      for (let i = 0; i < world.tokens.count; i++) {
        const row = world.tokens.row[i]!
        sides.add(record.tracks[row]!.unit.side)
        const [x, z] = [world.poses.x[row]!, world.poses.z[row]!]
        const height = heightAt(world.assets.ground, x, z)
        // Half a metre on the ground in screen space: the foot lies between the points half a metre below and above.
        project(world, x, worldY(world, height - 0.5), z, point)
        const below = point.y
        project(world, x, worldY(world, height + 0.5), z, point)
        expect(world.tokens.groundY[i]).toBeGreaterThanOrEqual(point.y - 1e-3)
        expect(world.tokens.groundY[i]).toBeLessThanOrEqual(below + 1e-3)
        expect(world.tokens.groundX[i]).toBeCloseTo(point.x, 1)
      }
    }
    expect([...sides].sort()).toEqual(['jp', 'mk', 'mn', 'su'])
  })

  it('never overlap at rest, represent every unit in the picture, and are picked where they are', () => {
    for (const height of [9000, 30_000, 90_000]) {
      const { world, frame, columns } = bareWorld(record, '1939-08-24T12:00', height)
      frame()
      const { tokens: screen } = world
      for (let i = 0; i < screen.count; i++) {
        expect(tokenAt(screen, screen.x[i]!, screen.y[i]!, 1)).toBe(screen.row[i])
        for (let k = 0; k < i; k++) {
          const across = (screen.halfWidth[i]! + screen.halfWidth[k]!) * 0.9 - Math.abs(screen.x[i]! - screen.x[k]!)
          const down = (screen.halfHeight[i]! + screen.halfHeight[k]!) * 0.9 - Math.abs(screen.y[i]! - screen.y[k]!)
          expect(Math.min(across, down)).toBeLessThanOrEqual(0.5)
        }
      }
      const carried = screen.carried.slice(0, screen.count).reduce((a, b) => a + b, 0)
      expect(screen.count + carried).toBe(columns.inView.reduce((a, b) => a + b, 0))
      expect(screen.dots).toBe(carried)
    }
  })

  it('fold into the parent formation from afar and unfold again, without flicker at the threshold', () => {
    const { world, frame } = bareWorld(record, '1939-08-24T12:00')
    const tokensAt = (height: number) => {
      const camera = world.camera!
      camera.position.set(0, height, height * 0.9)
      camera.lookAt(0, 0, 0)
      camera.updateMatrixWorld()
      for (let k = 0; k < 90; k++) frame(0.05)
      return world.tokens.count
    }
    const near = tokensAt(24_000)
    const far = tokensAt(110_000)
    expect(far).toBeLessThan(near * 0.75)
    expect(tokensAt(24_000)).toBe(near)
    // A camera that moves to and fro by a pixel changes nothing.
    const counts = new Set(Array.from({ length: 12 }, (_, k) => tokensAt(60_000 + (k % 2) * 60)))
    expect(counts.size).toBe(1)
  })

  it('keep their own token for chosen units', () => {
    const { world, frame, wish, columns } = bareWorld(record, '1939-08-24T12:00', 110_000)
    frame()
    const row = columns.folded.indexOf(1)
    expect(row).toBeGreaterThanOrEqual(0)
    wish.chosen[row] = 1
    for (let k = 0; k < 90; k++) frame(0.05)
    expect([...world.tokens.row.slice(0, world.tokens.count)]).toContain(row)
  })

  it('are the same for the same time, whether it is reached forwards or backwards', () => {
    const look = (times: string[]) => {
      const { world, frame } = bareWorld(record, times[0]!)
      for (const time of times) {
        world.t = at(time)
        for (let k = 0; k < 60; k++) frame(0.05)
      }
      return [...world.tokens.row.slice(0, world.tokens.count)].sort((a, b) => a - b)
    }
    const late = look(['1939-08-26T12:00', '1939-08-24T12:00'])
    const early = look(['1939-08-22T12:00', '1939-08-24T12:00'])
    expect(early).toEqual(late)
    expect(look(['1939-08-24T12:00'])).toEqual(late)
  })

  it('are kept apart even when there are two thousand', () => {
    const many = stressRecord(record, { tokens: 2000, aircraft: 0 }, at('1939-08-24T12:00'))
    const { world, frame, columns } = bareWorld(many, '1939-08-24T12:00')
    frame()
    expect(many.tracks.length).toBe(2000)
    expect(world.tokens.count).toBeGreaterThan(150)
    const carried = world.tokens.carried.slice(0, world.tokens.count).reduce((a, b) => a + b, 0)
    const seen = columns.inView.reduce((a, b) => a + b, 0)
    expect(world.tokens.count + carried).toBeGreaterThan(seen * 0.9)
  })
})
