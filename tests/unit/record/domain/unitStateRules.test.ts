import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { battleTime, HOUR } from '@/base/core/battleTime'
import { createEngaged, ENGAGED_WITHIN, writeEngaged } from '@/record/domain/engaged'
import { FATE_STAYS, fatePresence, fatesOf } from '@/record/domain/fates'
import { marchingSpeed, writeError, type ErrorEllipse } from '@/record/domain/positionError'
import { isFighting, postureKind } from '@/record/domain/postureKind'
import { hasBar, strengthIndexAt, strengthSeries, strengthWords } from '@/record/domain/strength'
import type { Fix } from '@/record/model/record'
import { Arm } from '@/record/schema/forces'
import { Posture, TERMINAL_POSTURES } from '@/record/schema/tracks'
import { createPoseTable, samplePoses } from '@/record/time/sample'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()

const fixes = fc
  .record({
    hours: fc.double({ min: 0.5, max: 400, noNaN: true }),
    stay: fc.double({ min: 0, max: 0.9, noNaN: true }),
    x: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
    z: fc.double({ min: -20_000, max: 20_000, noNaN: true }),
    ea: fc.integer({ min: 50, max: 6000 }),
    eb: fc.integer({ min: 50, max: 6000 }),
  })
  .map(({ hours, stay, x, z, ea, eb }) => {
    const fix = (t: number, depart: number, px: number, pz: number, errorM: number): Fix => ({
      t: battleTime(t),
      depart: battleTime(depart),
      x: px,
      z: pz,
      place: 'p',
      posture: 'march',
      note: '',
      precision: null,
      confidence: { fact: 'documented', place: 'documented' },
      errorM,
      sources: { fact: [], place: [] },
    })
    return [fix(0, hours * stay * HOUR, 0, 0, ea), fix(hours * HOUR, hours * HOUR, x, z, eb)] as const
  })
const NO_SOURCES: Fix['sources'] = { fact: [], place: [] }
const errorAt = (a: Fix, b: Fix | undefined, t: number, speed: number) => {
  const out: ErrorEllipse = { along: NaN, across: NaN, heading: NaN }
  writeError(a, b, t, speed, out)
  return out
}

describe('the error of a place', () => {
  it('is the fix’s own at a fix and while the unit stays there', () => {
    fc.assert(
      fc.property(
        fixes,
        fc.constantFrom(...Arm.options),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([a, b], arm, share) => {
          const speed = marchingSpeed(arm)
          for (const t of [a.t, a.t + (a.depart - a.t) * share])
            expect(errorAt(a, b, t, speed)).toMatchObject({ along: a.errorM, across: a.errorM })
          expect(errorAt(a, b, b.t, speed).along).toBeCloseTo(b.errorM, 3)
          expect(errorAt(a, b, b.t, speed).across).toBeCloseTo(b.errorM, 3)
        },
      ),
    )
  })

  it('grows between two fixes, no faster than the arm marches and no farther than the leg', () => {
    fc.assert(
      fc.property(
        fixes,
        fc.constantFrom(...Arm.options),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([a, b], arm, u) => {
          const speed = marchingSpeed(arm)
          const t = a.depart + (b.t - a.depart) * u
          const length = Math.hypot(b.x - a.x, b.z - a.z)
          const { along, across } = errorAt(a, b, t, speed)
          const own = a.errorM + (b.errorM - a.errorM) * u
          expect(along).toBeGreaterThanOrEqual(own - 1e-6)
          expect(across).toBeGreaterThanOrEqual(own - 1e-6)
          expect(across).toBeLessThanOrEqual(along + 1e-6)
          expect(along - own).toBeLessThanOrEqual(Math.min(speed * Math.min(t - a.depart, b.t - t), length) + 1e-3)
          expect(across - own).toBeLessThanOrEqual(length / 4 + 1e-6)
        },
      ),
    )
  })

  it('grows after the last fix and then stays, and is larger for the faster arm', () => {
    const [a] = fc.sample(fixes, { numRuns: 1, seed: 3 })[0]!
    const after = (hours: number, arm: Arm) => errorAt(a, undefined, a.depart + hours * HOUR, marchingSpeed(arm)).along
    expect(after(0, 'infantry')).toBe(a.errorM)
    expect(after(0.2, 'armour')).toBeGreaterThan(after(0.2, 'infantry'))
    expect(after(900, 'armour')).toBe(after(90, 'armour'))
  })

  it('matches by hand: an hour of infantry from one end of a long leg is four kilometres along', () => {
    const base = {
      place: 'p',
      posture: 'march',
      note: '',
      precision: null,
      confidence: { fact: 'documented', place: 'documented' },
      sources: NO_SOURCES,
    } as const
    const a: Fix = { ...base, t: battleTime(0), depart: battleTime(0), x: 0, z: 0, errorM: 500 }
    const b: Fix = { ...base, t: battleTime(10 * HOUR), depart: battleTime(10 * HOUR), x: 0, z: -20_000, errorM: 500 }
    expect(errorAt(a, b, HOUR, marchingSpeed('infantry'))).toEqual({ along: 4500, across: 4500, heading: 0 })
    expect(errorAt(a, b, 5 * HOUR, marchingSpeed('infantry'))).toEqual({ along: 10_500, across: 5500, heading: 0 })
  })
})

describe('postures, ends and strengths', () => {
  it('have a mark or none for every posture, and a broken or leaving one for every end except dissolving', () => {
    for (const posture of Posture.options)
      expect([null, 'march', 'attack', 'defend', 'encircled', 'broken', 'withdrawing']).toContain(postureKind(posture))
    for (const posture of TERMINAL_POSTURES)
      expect(postureKind(posture)).toBe(
        posture === 'dissolved' ? null : posture === 'withdrawn' ? 'withdrawing' : 'broken',
      )
    expect(Posture.options.filter((p) => isFighting(p) && TERMINAL_POSTURES.includes(p))).toEqual([])
  })

  it('mark every end in the record that is not just leaving, from its time on and for four days', () => {
    const fates = fatesOf(record)
    const wanted = record.tracks.flatMap(({ segments }) =>
      segments
        .map((s) => s[s.length - 1]!)
        .filter((f) => ['destroyed', 'captured', 'dispersed', 'rout', 'dissolved'].includes(f.posture)),
    )
    expect(fates).toHaveLength(wanted.length)
    expect(fates.length).toBeGreaterThan(5)
    for (const { t } of fates) {
      expect([fatePresence(t, t - 1), fatePresence(t, t), fatePresence(t, t + FATE_STAYS)]).toEqual([0, 1, 0])
      expect(fatePresence(t, t + FATE_STAYS - HOUR)).toBeLessThan(0.1)
    }
    // Azuma, killed with most of his men on 29 May.
    const azuma = fates.find((f) => record.tracks[f.row]!.unit.id === 'jp_azuma')!
    expect([azuma.posture, azuma.t >= at('1939-05-29T00:00') && azuma.t < at('1939-05-30T00:00')]).toEqual([
      'destroyed',
      true,
    ])
  })

  it('give Azuma’s strength by the article: 220 men, 139 of them lost, which is 63 %', () => {
    const [series] = strengthSeries(record.units.get('jp_azuma')!)
    const counts = series!.points.map((p) => p.max)
    expect(counts.slice(-2)).toEqual([220, 220 - (8 + 97 + 1 + 33)])
    expect(Math.round(((220 - counts.at(-1)!) / 220) * 100)).toBe(63)
    expect(strengthIndexAt(series!, at('1939-05-12T00:00'))).toBe(-1)
    expect(strengthIndexAt(series!, at('1939-05-28T12:00'))).toBe(1)
    expect(strengthWords(series!.points[1]!)).toBe('220 men')
  })

  it('draw a bar only where two figures of a kind are known, and never more than the peak', () => {
    const with2 = [...record.units.values()].filter((u) => strengthSeries(u).some(hasBar))
    expect(with2.map((u) => u.id)).toContain('jp_23rec')
    expect(with2.map((u) => u.id)).not.toContain('jp_kobayashi')
    for (const unit of record.units.values())
      for (const series of strengthSeries(unit))
        for (const p of series.points) {
          expect(p.min).toBeLessThanOrEqual(p.max)
          expect(p.max).toBeLessThanOrEqual(series.peak)
          expect(p.item.sources.every((s) => record.sources.has(s.id))).toBe(true)
        }
  })
})

describe('units in the fight', () => {
  it('are those that a test of every pair finds', () => {
    const { tracks } = record
    const poses = createPoseTable(tracks.length)
    const engaged = createEngaged(tracks.length)
    const camp = (side: string) => side === 'jp' || side === 'mk'
    fc.assert(
      fc.property(fc.integer({ min: record.start, max: record.end }), (t) => {
        samplePoses(tracks, t, poses)
        writeEngaged(engaged, tracks, poses)
        const fights = tracks.map(
          ({ segments }, row) =>
            poses.presence[row] === 1 && isFighting(segments[poses.segment[row]!]![poses.fix[row]!]!.posture),
        )
        tracks.forEach(({ unit }, row) => {
          const meets = tracks.some(
            (other, k) =>
              fights[k] &&
              camp(other.unit.side) !== camp(unit.side) &&
              Math.hypot(poses.x[k]! - poses.x[row]!, poses.z[k]! - poses.z[row]!) <= ENGAGED_WITHIN,
          )
          expect([unit.id, engaged.engaged[row]]).toEqual([unit.id, fights[row] && meets ? 1 : 0])
        })
      }),
      { numRuns: 40 },
    )
  })
})
