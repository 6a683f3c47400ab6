import { battleTime, isoLabel, MINUTE, parseBattleTime } from '@/core/battleTime'
import { toLocal } from '@/geo/frame'
import { cite } from './cite'
import { forces } from './forces'
import { KEYFRAMES } from './keyframes'
import { places } from './places'
import { fromK, groundLonLat, warp } from './warp'

/** The present border in this sector, downstream to south-east, as ground kilometres from the confluence. */
export const BORDER: readonly (readonly [number, number])[] = (
  [
    [118.18248, 48.02821], [118.20625, 48.0233], [118.25431, 48.00286], [118.28005, 47.99813], [118.4728, 47.98945],
    [118.54225, 47.96625], [118.60525, 47.91467], [118.7133, 47.79362], [118.76741, 47.75616], [118.97261, 47.69513],
    [119.05959, 47.67347], [119.08346, 47.66156], [119.09695, 47.6466], [119.10423, 47.62774], [119.11653, 47.55604],
    [119.12211, 47.53896], [119.1339, 47.52754], [119.15756, 47.51767],
  ] as const
).map(([lon, lat]) => fromK(lon, lat)) // prettier-ignore
const BEND = 8

/** `s` km along the border from the bend at the Burd Obo, south-east positive, and `inside` km within it. */
export function alongBorder(s: number, inside: number): [number, number] {
  const step = s < 0 ? -1 : 1
  let i = BEND
  let left = Math.abs(s)
  for (;;) {
    const a = BORDER[i]!
    const b = BORDER[i + step]!
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    if (left <= length) {
      const u = left / length
      // Inside lies to the right of the north-west to south-east direction.
      const [dx, dy] = [((b[0] - a[0]) / length) * step, ((b[1] - a[1]) / length) * step]
      return [a[0] + (b[0] - a[0]) * u + dy * inside, a[1] + (b[1] - a[1]) * u - dx * inside]
    }
    left -= length
    i += step
  }
}

const placeAt = new Map(places.map((p) => [p.id, toLocal(p.position[0], p.position[1])]))
const iso = (t: string) => `1939-${t}+08:00`
const seconds = (text: string) => parseBattleTime(text)! as number
const CONFIDENCE = { D: 'documented', A: 'approximate', R: 'reconstructed' } as const

/** Marching speed with halts, km/h, by which a standing unit's departure is reckoned. */
export const MARCH: Record<string, number> = { cavalry: 5, 'armoured-car': 10, armour: 8, 'motor-rifle': 3, headquarters: 10, artillery: 5 }
export const arms = new Map(forces.map((u) => [u.id as string, u.arm as string]))
const FIGHTING = ['advance', 'attack', 'assault', 'counter-attack', 'mop-up', 'encircle']

export function localFromK(east: number, north: number) {
  const [lon, lat] = groundLonLat(east, north)
  return toLocal(lon, lat)
}

function parse(unit: string, text: string) {
  const f = text.replace(/^\+/, '').split('|').map((c) => c.trim())
  const [time, where, place, posture, note, conf, sources, depart] = f as [string, string, string, string, string, 'D' | 'A' | 'R', string, string?]
  const base = placeAt.get(place)
  if (!base || !CONFIDENCE[conf]) throw new Error(`${unit}: ${text}`)
  const [kind, rest] = where.includes(':') ? (where.split(':') as [string, string]) : ['sheet', where]
  const [a, b] = rest.split(',').map(Number) as [number, number]
  let p: { x: number; z: number }
  if (kind === 'p') p = { x: base.x + a, z: base.z - b }
  else {
    const [e, n] = kind === 'g' ? [a, b] : kind === 'b' ? alongBorder(a, b) : warp(a, b)
    p = localFromK(e, n)
  }
  const round = (m: number) => Math.round(m / 10) * 10 + 0
  return { t: iso(time), depart, place, east: round(p.x - base.x), north: round(base.z - p.z), x: p.x, z: p.z, posture, note: note ?? '', confidence: CONFIDENCE[conf], sources: cite(sources) }
}
type Draft = ReturnType<typeof parse>

/** A unit that stands until it must go: not crawling for days, and in daylight when it fights. */
function departure(arm: string, a: Draft, b: Draft): string | undefined {
  if (a.depart === '-') return undefined
  if (a.depart) return iso(a.depart)
  const from = seconds(a.t)
  const to = seconds(b.t)
  const km = Math.hypot(b.x - a.x, b.z - a.z) / 1000
  if (km < 0.02) return undefined
  const need = Math.max(1, (km / (MARCH[arm] ?? 2.5)) * 1.2) * 3600
  let leave = to - need
  if (FIGHTING.includes(b.posture)) {
    const dawn = seconds(`${b.t.slice(0, 10)}T06:00+08:00`)
    leave = to > dawn + 3 * 3600 ? Math.min(leave, dawn) : leave
  }
  leave = Math.round(leave / (10 * MINUTE)) * 10 * MINUTE
  return leave > from + 30 * MINUTE ? isoLabel(battleTime(leave)) : undefined
}

export const tracks = Object.entries(KEYFRAMES).map(([unit, text]) => ({
  unit,
  segments: text.trim().split(/\n\s*\n/).map((block) => {
    const drafts = block.trim().split('\n').map((line) => parse(unit, line))
    return {
      keyframes: drafts.map((d, i) => {
        const next = drafts[i + 1]
        const depart = next ? departure(arms.get(unit)!, d, next) : d.depart && d.depart !== '-' ? iso(d.depart) : undefined
        return {
          t: d.t,
          ...(depart ? { depart } : {}),
          place: d.place,
          ...(d.east ? { east: d.east } : {}),
          ...(d.north ? { north: d.north } : {}),
          posture: d.posture,
          ...(d.note ? { note: d.note } : {}),
          confidence: d.confidence,
          sources: d.sources,
        }
      }),
    }
  }),
}))
export const added = Object.values(KEYFRAMES).join('\n').split('\n').filter((l) => l.startsWith('+')).length
export const given = Object.values(KEYFRAMES).join('\n').split('\n').filter((l) => /^\d/.test(l)).length
