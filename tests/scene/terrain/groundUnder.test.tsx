import { PerspectiveCamera } from 'three'
import { describe, expect, it } from 'vitest'
import { DEGREES } from '@/base/core/math'
import { heightAt } from '@/ground/terrain/heightField'
import { placeCamera } from '@/scene/camera/placeCamera'
import { groundUnder, project, type ScreenPoint } from '@/scene/frame/project'
import { worldY } from '@/scene/world'
import { smallWorld } from '../../helpers/world'

describe('picking the ground', () => {
  // Hills of 60 m on the plain of the fixture, so that rays have something to hit.
  const { world } = smallWorld()
  const { battlefield } = world.assets.ground
  for (let i = 0; i < battlefield.heights.length; i++)
    battlefield.heights[i] = 700 + 30 * Math.sin((i % 65) / 3) * Math.cos(i / 65 / 4)
  const camera = new PerspectiveCamera()
  world.camera = camera
  Object.assign(world, { width: 1280, height: 720, lift: 43 })

  it.each([
    [20_000, 35, 0],
    [6000, 20, 140],
    [3000, 60, 250],
  ])('from %i m, %i° down: what is projected is picked again', (distance, pitch, bearing) => {
    placeCamera(world, { x: 500, z: -800, distance, pitch: pitch * DEGREES, bearing: bearing * DEGREES }, camera)
    const screen: ScreenPoint = { x: 0, y: 0, depth: 0 }
    const hit = { x: 0, y: 0, z: 0 }
    let seen = 0
    for (let k = 0; k < 60; k++) {
      const [x, z] = [500 + Math.cos(k) * distance * 0.3 * (k / 60), -800 + Math.sin(k) * distance * 0.3 * (k / 60)]
      if (!project(world, x, worldY(world, heightAt(world.assets.ground, x, z)), z, screen)) continue
      if (screen.x < 0 || screen.x > 1280 || screen.y < 0 || screen.y > 720) continue
      expect(groundUnder(world, screen.x, screen.y, hit)).toBe(true)
      const away = Math.hypot(hit.x - x, hit.z - z)
      // A hill in front hides the point: then the hit is nearer to the eye.
      const nearer =
        Math.hypot(hit.x - camera.position.x, hit.z - camera.position.z) <
        Math.hypot(x - camera.position.x, z - camera.position.z)
      if (away > 1 && nearer) continue
      expect(away).toBeLessThan(1)
      seen++
    }
    expect(seen).toBeGreaterThan(30)
  })

  it('finds none in the sky', () => {
    placeCamera(world, { x: 0, z: 0, distance: 9000, pitch: 5 * DEGREES, bearing: 0 }, camera)
    expect(groundUnder(world, 640, 5, { x: 0, y: 0, z: 0 })).toBe(false)
  })
})
