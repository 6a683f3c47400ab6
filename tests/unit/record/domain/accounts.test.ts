import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseBattleTime } from '@/base/core/battleTime'
import { differencesAt, isDrawn, recordOf } from '@/record/domain/accounts'
import { stateAt } from '@/record/domain/stateAt'
import { parseAccounts } from '@/record/read/parseAccounts'
import { realRecord } from '../../../helpers/record'

const record = realRecord()
const raw = JSON.parse(readFileSync('data/accounts.json', 'utf8')) as { differences: Record<string, unknown>[] }
const { differences, faults } = parseAccounts(raw, record)
const soviet = recordOf(record, differences, 'soviet')
const japanese = recordOf(record, differences, 'japanese')
const at = (text: string) => parseBattleTime(text)!

describe('the accounts', () => {
  it('are sound, cite sources of their own side, and cover the disputed days', () => {
    expect(faults).toEqual([])
    for (const day of [
      '06-22T16:00',
      '06-27T05:10',
      '07-03T11:00',
      '08-20T09:00',
      '08-24T12:00',
      '08-25T06:00',
      '08-29T12:00',
    ])
      expect(differencesAt(differences, at(`1939-${day}`)), day).not.toEqual([])
    for (const d of differences)
      for (const account of ['soviet', 'japanese'] as const) {
        const whose = d[account].sources.map(({ id }) => record.sources.get(id)!.custom.perspective)
        expect(whose, `${d.id} ${account}`).toContain(account)
        expect(whose, `${d.id} ${account}`).not.toContain(account === 'soviet' ? 'japanese' : 'soviet')
      }
  })

  it('keep the rows, ids and all that no difference names', () => {
    const named = new Set(
      differences.flatMap((d) => [...d.soviet.changes, ...d.japanese.changes]).map((c) => ('unit' in c ? c.unit : '')),
    )
    for (const told of [soviet, japanese]) {
      expect(told.tracks.map((t) => t.unit.id)).toEqual(record.tracks.map((t) => t.unit.id))
      told.tracks.forEach((track, row) => {
        if (!named.has(track.unit.id)) expect(track).toBe(record.tracks[row])
      })
      expect(told.places).toBe(record.places)
      expect(told.events).toBe(record.events)
    }
    expect(recordOf(record, [], 'soviet').tracks).toEqual(record.tracks)
  })

  it('tell of Fui as each side does', () => {
    const [before, after] = [at('1939-08-23T19:30'), at('1939-08-24T12:00')]
    const fui = (told: typeof record, t: typeof before) => ({
      unit: stateAt(told, t).units.some((u) => u.id === 'jp_23rec'),
      pocket: stateAt(told, t).fronts.some((f) => f.id === 'pocket.08-23.fui'),
    })
    expect(fui(soviet, before)).toEqual({ unit: true, pocket: true })
    expect(fui(soviet, after)).toEqual({ unit: false, pocket: false })
    expect(fui(japanese, after)).toEqual({ unit: true, pocket: true })
    expect(stateAt(japanese, after)).toEqual(stateAt(record, after))
  })

  it('agree to the second where none of them differs', () => {
    for (const t of ['1939-05-28T12:00', '1939-07-20T12:00', '1939-08-10T12:00', '1939-09-10T12:00'])
      expect(stateAt(soviet, at(t))).toEqual(stateAt(japanese, at(t)))
  })

  it('draw the same where the difference says so, and something else where it does not', () => {
    for (const d of differences) {
      const hours = [d.from, d.seenAt].map(at)
      const differs = hours.some((t) => JSON.stringify(drawn(soviet, t)) !== JSON.stringify(drawn(japanese, t)))
      expect(differs, d.id).toBe(isDrawn(d))
    }
  })

  it('draw every dispute of the campaign otherwise in each half', () => {
    expect(differences.filter((d) => !isDrawn(d)).map((d) => d.id)).toEqual([])
  })

  it('tell of Bain-Tsagan as each side does: the 72nd Regiment leaves the hill by midnight, or towards the 5th', () => {
    const where = (told: typeof record, unit: string, t: string) => {
      const found = stateAt(told, at(t)).units.find((u) => u.id === unit)!
      return { lon: found.lon, posture: found.posture }
    }
    const hill = record.places.get('bain-tsagan')!.position[0]
    const east = record.places.get('july-bridge')!.position[0]
    const noon = '1939-07-04T12:00'
    expect(where(soviet, 'jp_72', noon).lon).toBeLessThan(hill + 0.02)
    expect(where(japanese, 'jp_72', noon).lon).toBeGreaterThan(east)
    expect(where(japanese, 'jp_72', '1939-07-04T20:30').posture).toBe('assembly')
    // The 71st covers the others at the hill itself, by the Japanese work only.
    expect(where(japanese, 'jp_71', noon).lon).toBeCloseTo(hill, 3)
    expect(where(soviet, 'jp_71', '1939-07-05T03:00').lon).toBeLessThan(east)
    // Afterwards both halves go on as the record has it.
    for (const unit of ['jp_71', 'jp_72', 'jp_26', 'jp_23d'])
      expect(where(soviet, unit, '1939-07-05T12:00').lon, unit).toBe(where(japanese, unit, '1939-07-05T12:00').lon)
  })

  it('give the morning of 20 August the hours of each side', () => {
    const burning = (told: typeof record, t: string) =>
      told.barrages.filter((f) => f.from <= at(t) && at(t) < f.until).flatMap((f) => f.item.on.map((o) => o.place))
    expect(burning(soviet, '1939-08-20T06:00')).toHaveLength(6)
    expect(burning(japanese, '1939-08-20T06:00')).toEqual([])
    expect(burning(japanese, '1939-08-20T09:30').sort()).toEqual(['balshagal', 'fui-heights', 'noro-heights'])
    const overhead = (told: typeof record, t: string) =>
      told.sorties.filter((s) => s.from <= at(t) && at(t) < s.until).map((s) => s.item.id)
    expect(overhead(soviet, '1939-08-20T05:50')).toEqual(['so.1939-08-20.opening'])
    expect(overhead(japanese, '1939-08-20T05:50')).toEqual([])
    expect(overhead(japanese, '1939-08-20T06:40')).toEqual(['so.1939-08-20.opening'])
    const tanks = (told: typeof record) =>
      stateAt(told, at('1939-08-20T15:00')).units.find((u) => u.id === 'su_11tb_n')!
    expect(tanks(japanese).posture).toBe('assault')
    expect(tanks(soviet).posture).toBe('attack')
  })

  it('give a unit back where its account tells of it again', () => {
    const there = (t: string) => stateAt(soviet, at(t)).units.find((u) => u.id === 'jp_23d')
    expect(there('1939-08-28T07:59')).toBeDefined()
    expect(there('1939-08-29T12:00')).toBeUndefined()
    expect(there('1939-08-31T06:00')).toEqual(
      stateAt(record, at('1939-08-31T06:00')).units.find((u) => u.id === 'jp_23d'),
    )
  })
})

/** What the scene draws of a record: its state, and the aircraft that are lost. */
function drawn(told: typeof record, t: number) {
  const { units, fronts, sorties } = stateAt(told, t as ReturnType<typeof at>)
  const losses = told.sorties.filter((s) => s.from <= t && t < s.until).map((s) => s.item.losses)
  const fires = told.barrages.filter((f) => f.from <= t && t < f.until).map((f) => [f.item.id, f.item.on])
  return [units.map((u) => [u.id, u.lon, u.lat]), fronts.map((f) => f.id), sorties, losses, fires]
}
