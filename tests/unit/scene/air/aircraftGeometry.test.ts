import { describe, expect, it } from 'vitest'
import { AIRCRAFT } from '@/picture/sorties/aircraft'
import { AircraftType } from '@/record/schema/sorties'
import { createAircraftGeometry } from '@/scene/air/geometry/createAircraftGeometry'
import { createFarGeometry } from '@/scene/air/geometry/createFarGeometry'

describe('createAircraftGeometry', () => {
  it.each(AircraftType.options)('builds %s true to size within its triangle budget', (type) => {
    const geometry = createAircraftGeometry(type)
    const { position, normal, color } = geometry.attributes
    const triangles = position!.count / 3
    expect(triangles).toBeGreaterThanOrEqual(60)
    expect(triangles).toBeLessThanOrEqual(320)
    expect(normal!.count).toBe(position!.count)
    expect(color!.count).toBe(position!.count)
    for (const { array } of [position!, normal!, color!]) expect([...array].every(Number.isFinite)).toBe(true)
    expect([...color!.array].every((c) => c >= 0 && c <= 1)).toBe(true)
    geometry.computeBoundingBox()
    const { min, max } = geometry.boundingBox!
    const { wingspanM, lengthM } = AIRCRAFT[type]
    expect(Math.abs((max.x - min.x) / wingspanM - 1)).toBeLessThan(0.05)
    expect(Math.abs((max.z - min.z) / lengthM - 1)).toBeLessThan(0.05)
    // The nose is toward -z: the centre is in the forward part.
    expect(-min.z).toBeLessThan(max.z)
    expect(min.x).toBeCloseTo(-max.x, 5)
  })

  it('faces outward: the upper side of the wing is visible from above, the underside from below', () => {
    for (const type of AircraftType.options) {
      const { position, normal } = createAircraftGeometry(type).attributes
      const wing = AIRCRAFT[type].wingspanM * 0.25
      let up = 0
      let down = 0
      for (let i = 0; i < position!.count; i += 3) {
        const x = (position!.getX(i) + position!.getX(i + 1) + position!.getX(i + 2)) / 3
        if (Math.abs(x) < wing) continue
        const ax = position!.getX(i + 1) - position!.getX(i)
        const az = position!.getZ(i + 1) - position!.getZ(i)
        const bx = position!.getX(i + 2) - position!.getX(i)
        const bz = position!.getZ(i + 2) - position!.getZ(i)
        const area = Math.abs(ax * bz - az * bx) * Math.sign(normal!.getY(i))
        if (area > 0) up += area
        else down -= area
      }
      expect(up, type).toBeGreaterThan(0)
      expect(Math.abs(up - down) / up, type).toBeLessThan(0.4)
    }
  })

  it('draws every type differently', () => {
    const all = AircraftType.options.map((type) => [...createAircraftGeometry(type).attributes.position!.array].join())
    expect(new Set(all).size).toBe(all.length)
  })

  it.each(AircraftType.options)(
    'has of %s a simple model of the same size and position, with few triangles',
    (type) => {
      const [near, far] = [createAircraftGeometry(type), createFarGeometry(type)]
      expect(far.attributes.position!.count / 3).toBeLessThanOrEqual(64)
      expect(far.attributes.position!.count).toBeLessThan(near.attributes.position!.count / 2)
      near.computeBoundingBox()
      far.computeBoundingBox()
      const span = AIRCRAFT[type].wingspanM
      for (const end of ['min', 'max'] as const)
        for (const axis of ['x', 'z'] as const)
          expect(
            Math.abs(far.boundingBox![end][axis] - near.boundingBox![end][axis]) / span,
            `${end} ${axis}`,
          ).toBeLessThan(0.04)
    },
  )
})
