import { Mesh, type BufferGeometry, type DataTexture, type ShaderMaterial } from 'three'
import { afterEach, describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { aircraftIn } from '@/picture/sorties/aircraft'
import { stressRecord } from '@/record/domain/stress'
import type { BattleRecord } from '@/record/model/record'
import { AircraftBatch } from '@/scene/air/aircraftBatch'
import { createAir } from '@/scene/air/createAir'
import { createWorld, disposeWorld } from '@/scene/createWorld'
import { realRecord } from '../../helpers/record'
import { plain } from '../../helpers/world'

const record = realRecord()
const at = (text: string) => parseBattleTime(text)!
const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((close) => close()))

/** Of the far ones, whose positions are in a texture: two texels each, y is the second float. */
const farHeight = (mesh: Mesh<BufferGeometry, ShaderMaterial>, i: number) =>
  ((mesh.material.uniforms.uRecords!.value as DataTexture).image.data as Float32Array)[i * 8 + 1]!

function airOf(of: BattleRecord, pixelsPerRadian = 700) {
  const world = createWorld(of, plain())
  world.pixelsPerRadian = pixelsPerRadian
  const air = createAir(world)
  open.push(() => {
    air.dispose()
    disposeWorld(world)
  })
  return (t: number, exaggerated = false) => {
    world.t = t
    air.update(true, exaggerated)
    const meshes = air.group.children.filter(
      (x): x is Mesh<BufferGeometry, ShaderMaterial> => x instanceof Mesh && x.visible,
    )
    const drawn = meshes.reduce((n, m) => n + (m.userData.aircraft as number), 0)
    const heights = meshes.flatMap((m) =>
      Array.from(
        { length: m.userData.aircraft as number },
        (_, i) => m.geometry.attributes.aPlace?.getY(i) ?? farHeight(m, i),
      ),
    )
    return { drawn, calls: air.group.children.filter((x) => x.visible).length, heights }
  }
}

describe('aircraft drawn', () => {
  // The counts of the record, typed by hand; all aircraft of a sortie are in the air at these moments.
  it.each([
    ['1939-05-21T17:59', 3, 'one R-5 and two Ki-27'],
    ['1939-08-20T05:51', 250, 'the opening strike, whole'],
    ['1939-08-25T10:25', 188, '76 I-16 and 32 I-153 against about 80 Ki-27'],
  ])('at %s are %i', (t, count) => {
    expect(airOf(record)(at(t)).drawn).toBe(count)
  })

  it('are never more than the sorties have, and none remain after them', () => {
    const draw = airOf(record)
    const opening = record.sorties.find((s) => s.item.id === 'so.1939-08-20.opening')!
    for (let t = opening.from - 3_600; t < opening.until + 1_200; t += 300)
      expect(draw(t).drawn).toBeLessThanOrEqual(aircraftIn(opening.item))
    expect(draw(at('1939-08-18T12:00'))).toMatchObject({ drawn: 0, calls: 0 })
  })

  it('are fewer by those that were shot down', () => {
    const draw = airOf(record)
    // One R-5 is lost on 21 May; the pair of Ki-27 goes home.
    const counts = [-1, 1, 3, 5, 7].map((minutes) => draw(at('1939-05-21T18:00') + minutes * 60).drawn)
    expect(counts[0]).toBe(3)
    expect(counts.at(-1)).toBe(2)
    expect([...counts].sort((a, b) => b - a)).toEqual(counts)
  })

  it('are higher above the ground by the same factor when altitude is exaggerated like heights', () => {
    const draw = airOf(record)
    const t = at('1939-07-03T11:05')
    const plainHeights = draw(t).heights
    const raised = draw(t, true).heights
    // The ground of the test is at the datum, so a height is all altitude.
    raised.forEach((y, i) => expect(y / plainHeights[i]!).toBeCloseTo(4, 4))
  })

  it('with 600 under stress need no more than 16 draw calls', () => {
    // The opening strike is wholly in the air, and copies fill up to 600.
    const around = at('1939-08-20T05:51')
    const draw = airOf(stressRecord(record, { tokens: 0, aircraft: 600 }, around))
    const { drawn, calls } = draw(around)
    expect(drawn).toBe(600)
    expect(calls).toBeLessThanOrEqual(16)
  })

  it('have the same number, height and confidence near by as from afar, where one draw call has them all', () => {
    const t = at('1939-08-20T05:51')
    const near = airOf(record, 1e9)(t)
    const far = airOf(record, 1)(t)
    expect(far.calls).toBe(1)
    expect(near.calls).toBeGreaterThan(1)
    expect(far.drawn).toBe(near.drawn)
    const sorted = (heights: number[]) => [...heights].sort((a, b) => a - b)
    expect(sorted(far.heights)).toEqual(sorted(near.heights))
  })

  it('of one type may be as many as the largest stress', () => {
    const world = createWorld(record, plain())
    const batch = new AircraftBatch(world.uniforms)
    open.push(() => {
      batch.dispose()
      disposeWorld(world)
    })
    batch.begin(1)
    const type = batch.of('I-16')
    for (let i = 0; i < 600; i++) batch.add(type, i, 0, 0, 0, 0, 0, 1)
    batch.end()
    expect(type.mesh.geometry.instanceCount).toBe(600)
  })
})
