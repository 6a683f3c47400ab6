import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { isoLabel, parseBattleTime } from '@/core/battleTime'
import { toLocal } from '@/geo/frame'
import { Axis, Feature } from '@/schema/features'
import { Unit } from '@/schema/forces'
import { Place } from '@/schema/places'
import { Track, TERMINAL_POSTURES } from '@/schema/tracks'
import { eastOfRiver, HOLSTEN, insideBorder, offset } from './features'
import { SOURCE_IDS } from './cite'
import { fromK, TIE_POINTS, warp } from './warp'

/** Checks the five authored files against the schemas and the ground: `npx tsx scripts/record/check.ts`. */
const read = (name: string) => JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8')) as Record<string, unknown>
const faults: string[] = []
const notes: string[] = []
function parseAll<S extends v.GenericSchema>(schema: S, name: string, list: string): v.InferOutput<S>[] {
  const file = read(name)
  if (file.schemaVersion !== 1 || Object.keys(file).some((k) => !['$comment', '$schema', 'schemaVersion', list].includes(k))) faults.push(`${name}: header`)
  return (file[list] as unknown[]).map((entry, i) => {
    const r = v.safeParse(schema, entry)
    if (!r.success) faults.push(`${name}[${i}]: ${r.issues.map((x) => `${v.getDotPath(x)} ${x.message}`).join('; ')}`)
    return r.output as v.InferOutput<S>
  })
}
const places = parseAll(Place, 'places', 'places')
const units = parseAll(Unit, 'forces', 'units')
const tracks = parseAll(Track, 'tracks', 'tracks')
const features = parseAll(Feature, 'features', 'features')
const axes = parseAll(Axis, 'axes', 'axes')

const placeBy = new Map(places.map((p) => [p.id, p]))
const unitBy = new Map(units.map((u) => [u.id, u]))
for (const [name, ids] of [['places', places.map((p) => p.id)], ['units', units.map((u) => u.id)], ['tracks', tracks.map((t) => t.unit)], ['features', features.map((f) => f.id)], ['axes', axes.map((a) => a.id)]] as const)
  if (new Set(ids).size !== ids.length) faults.push(`${name}: an id twice`)
for (const u of units) if (u.parent && !unitBy.has(u.parent)) faults.push(`${u.id}: no parent ${u.parent}`)
const trackBy = new Map(tracks.map((t) => [t.unit, t]))
for (const t of tracks) if (!unitBy.has(t.unit)) faults.push(`track of no unit ${t.unit}`)
for (const a of axes) for (const id of [a.lead, ...a.units]) if (!trackBy.has(id)) faults.push(`${a.id}: no track of ${id}`)
const cited = new Set<string>()
for (const e of [...places, ...units, ...features, ...axes, ...tracks.flatMap((t) => t.segments.flatMap((s) => s.keyframes))]) for (const c of e.sources) cited.add(c.id)
for (const id of cited) if (!SOURCE_IDS.includes(id)) faults.push(`source ${id}`)

const seconds = (iso: string) => parseBattleTime(iso)! as number
interface Fix { t: number; depart: number; e: number; n: number; posture: string; note: string; confidence: string; off: boolean }
const LIMIT: Record<string, number> = { 'armoured-car': 25, armour: 20, cavalry: 10, headquarters: 25 }
const fixes = new Map<string, Fix[][]>()
let count = 0
const fastest: [number, string][] = []
for (const t of tracks) {
  const arm = unitBy.get(t.unit)!.arm
  const all: Fix[][] = []
  let lastEnd = -Infinity
  for (const s of t.segments) {
    const fs = s.keyframes.map((k): Fix => {
      count++
      const p = placeBy.get(k.place)
      if (!p) faults.push(`${t.unit}: no place ${k.place}`)
      const o = toLocal(p!.position[0], p!.position[1])
      const K = toLocal(118.587, 47.7303)
      return { t: seconds(k.t), depart: seconds(k.depart ?? k.t), e: (o.x + k.east - K.x) / 1000, n: (K.z - o.z + k.north) / 1000, posture: k.posture, note: k.note, confidence: k.confidence, off: p!.offMap }
    })
    for (const [i, f] of fs.entries()) {
      const at = `${t.unit} ${isoLabel(f.t as never)}`
      if (f.depart < f.t) faults.push(`${at}: departs before it comes`)
      if (i === 0 && f.t <= lastEnd) faults.push(`${at}: segments overlap`)
      const b = fs[i + 1]
      if (b) {
        if (b.t <= f.depart) faults.push(`${at}: no time for the leg`)
        if (TERMINAL_POSTURES.includes(f.posture as never)) faults.push(`${at}: goes on after ${f.posture}`)
        const km = Math.hypot(b.e - f.e, b.n - f.n)
        const v_ = km / ((b.t - f.depart) / 3600)
        const limit = LIMIT[arm] ?? (arm === 'artillery' || t.unit === 'jp_28' ? 10 : 5)
        if (v_ > limit) faults.push(`${at}: ${v_.toFixed(1)} km/h over ${km.toFixed(1)} km (${arm})`)
        fastest.push([v_ / limit, `${at} ${v_.toFixed(1)} km/h of ${limit}`])
        // A leg over the river must begin or end at a crossing.
        const [w0, w1] = [eastOfRiver([f.e, f.n]), eastOfRiver([b.e, b.n])]
        if (!f.off && w0 * w1 < 0 && Math.min(Math.abs(w0), Math.abs(w1)) > 1) faults.push(`${at}: crosses the river between fixes ${w0.toFixed(1)} ${w1.toFixed(1)}`)
        for (let u = 0.05; u < 1; u += 0.05) {
          const w = eastOfRiver([f.e + (b.e - f.e) * u, f.n + (b.n - f.n) * u])
          if (!f.off && w * w0 < 0 && w * w1 < 0 && Math.abs(w) > 0.3) { notes.push(`${at}: leg cuts a bend of the river by ${Math.abs(w).toFixed(1)} km`); break }
        }
      } else lastEnd = Math.max(f.t, f.depart)
      const w = eastOfRiver([f.e, f.n])
      if (!f.off && Math.abs(w) < 0.5 && !/crossing|confluence/.test(t.segments.flatMap((x) => x.keyframes).find((k) => seconds(k.t) === f.t)!.place + f.posture)) faults.push(`${at}: ${w.toFixed(2)} km from the river`)
      if (/\bwest bank\b/.test(f.note) && w > 0) faults.push(`${at}: west bank in the note, ${w.toFixed(1)} km east`)
      if (/east bank|bridgehead/.test(f.note) && w < 0) faults.push(`${at}: east bank in the note, ${w.toFixed(1)} km`)
      const h = Math.abs(offset(HOLSTEN, [f.e, f.n]).d)
      if (h < 0.25 && w > 0.5) notes.push(`${at}: ${Math.round(h * 1000)} m from the Holsten (${f.posture})`)
      if (f.posture === 'border-line' && !(insideBorder([f.e, f.n]) > 0 && insideBorder([f.e, f.n]) < 1.5)) faults.push(`${at}: ${insideBorder([f.e, f.n]).toFixed(1)} km inside the border`)
      const side = unitBy.get(t.unit)!.side
      if ((side === 'su' || side === 'mn') && !f.off && insideBorder([f.e, f.n]) < 0) faults.push(`${at}: Soviet unit ${(-insideBorder([f.e, f.n])).toFixed(1)} km outside the border`)
      if ((side === 'jp' || side === 'mk') && f.posture === 'withdrawn' && insideBorder([f.e, f.n]) > 0 && f.t > seconds('1939-08-01')) faults.push(`${at}: withdrawn, but inside the border`)
    }
    all.push(fs)
  }
  fixes.set(t.unit, all)
}

function poseAt(all: Fix[][], t: number): { e: number; n: number; moving: boolean; posture: string } | null {
  for (const fs of [...all].reverse()) {
    if (t < fs[0]!.t) continue
    const last = fs[fs.length - 1]!
    const end = TERMINAL_POSTURES.includes(last.posture as never) ? last.t : Math.max(last.depart, last.t + 18 * 3600)
    if (t > end) return null
    for (let i = fs.length - 1; i >= 0; i--) {
      const a = fs[i]!
      if (t < a.t) continue
      const b = fs[i + 1]
      const u = b ? Math.max(0, Math.min(1, (t - a.depart) / (b.t - a.depart))) : 0
      return { e: a.e + (b ? (b.e - a.e) * u : 0), n: a.n + (b ? (b.n - a.n) * u : 0), moving: u > 0 && u < 1, posture: a.posture }
    }
  }
  return null
}
const enemy = (a: string, b: string) => /su|mn/.test(a) !== /su|mn/.test(b)
const close = new Map<string, [number, string]>()
for (let t = seconds('1939-05-27'); t < seconds('1939-09-16'); t += 1800) {
  const now = [...fixes].map(([id, all]) => ({ id, side: unitBy.get(id)!.side, p: poseAt(all, t) })).filter((x) => x.p)
  for (const a of now) for (const b of now)
    if (a.id < b.id && enemy(a.side, b.side) && !a.p!.moving && !b.p!.moving) {
      const d = Math.hypot(a.p!.e - b.p!.e, a.p!.n - b.p!.n)
      const key = `${a.id} ${b.id}`
      if (d < 0.5 && (!close.has(key) || d < close.get(key)![0])) close.set(key, [d, `${isoLabel(t as never)} ${a.p!.posture}/${b.p!.posture}`])
    }
}
for (const [key, [d, when]] of close) (d < 0.4 && !/assault|overrun|destroyed/.test(when) ? faults : notes).push(`${key}: ${Math.round(d * 1000)} m apart at rest, ${when}`)

for (const f of features) {
  if (seconds(f.until) <= seconds(f.from)) faults.push(`${f.id}: ends before it begins`)
  const ks = f.line.map((c) => fromK(c[0], c[1]))
  const least = Math.min(...ks.map(insideBorder))
  if (/^(front|outer|pocket)\.08/.test(f.id) && f.id !== 'front.08-31' && least < 0) faults.push(`${f.id}: ${(-least).toFixed(2)} km outside the border`)
  if (f.id.includes('ring')) notes.push(`${f.id}: least ${least.toFixed(2)} km inside the border`)
  const west = Math.min(...ks.map(eastOfRiver))
  if (f.kind !== 'border-claim' && !f.id.includes('west-bank') && west < -0.1) faults.push(`${f.id}: ${(-west).toFixed(2)} km west of the river`)
}
// An encircled unit stands within a pocket that holds at that time.
const within = (line: readonly (readonly [number, number])[], p: readonly [number, number]) => {
  let odd = false
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const [a, b] = [line[i]!, line[j]!]
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) odd = !odd
  }
  return odd
}
for (const [id, all] of fixes)
  for (const f of all.flat()) {
    if (f.posture !== 'encircled') continue
    const t = f.t + 3600
    const at = features.filter((x) => x.kind === 'pocket' && seconds(x.from) <= t && t < seconds(x.until))
    if (!at.some((x) => within(x.line.map((c) => fromK(c[0], c[1])), [f.e, f.n]))) notes.push(`${id} ${isoLabel(f.t as never)}: encircled, but in no pocket (${at.map((x) => x.id).join(' ') || 'none drawn'})`)
  }
const opening = seconds('1939-08-20T05:30')
const absent = [...trackBy.keys()].filter((id) => /^(su|jp|mk)_/.test(id) && fixes.get(id)!.some((s) => s[0]!.t > seconds('1939-08-01')) && !poseAt(fixes.get(id)!, opening))
if (absent.length) faults.push(`not there at the opening: ${absent.join(' ')}`)
const ground = (file: string) => JSON.parse(readFileSync(new URL(`../../data/terrain/${file}.json`, import.meta.url), 'utf8')) as Record<string, { id: string; lon?: number; lat?: number }[]>
const SAME: Record<string, string> = { remizov: 'remizov-height', noro: 'noro-heights', fui: 'fui-heights', abutara: 'lake-abutara' }
for (const h of [...ground('heights').heights!, ...ground('lakes').lakes!]) {
  const p = placeBy.get(SAME[h.id] ?? h.id)
  if (!p || h.lon === undefined) continue
  const [a, b] = [toLocal(h.lon, h.lat!), toLocal(p.position[0], p.position[1])]
  const d = Math.hypot(a.x - b.x, a.z - b.z)
  if (d > 300) notes.push(`${p.id}: ${Math.round(d)} m from where the terrain has it`)
}
let jac = Infinity
for (let e = -12; e <= 25; e += 0.5) for (let n = -17; n <= 20; n += 0.5) {
  const h = 0.05
  const [a, b, c, d] = [warp(e + h, n), warp(e - h, n), warp(e, n + h), warp(e, n - h)]
  jac = Math.min(jac, ((a[0] - b[0]) * (c[1] - d[1]) - (a[1] - b[1]) * (c[0] - d[0])) / (4 * h * h))
}
if (jac <= 0.15) faults.push(`the warp folds: ${jac.toFixed(2)}`)
fastest.sort((a, b) => b[0] - a[0])
console.log(`places ${places.length}, units ${units.length}, tracks ${tracks.length}, keyframes ${count}, features ${features.length}, axes ${axes.length}, tie points ${TIE_POINTS.length}, least Jacobian ${jac.toFixed(2)}`)
console.log('sources cited:', [...cited].sort().join(' '))
console.log('fastest:', fastest.slice(0, 8).map((f) => f[1]).join('; '))
for (const n of notes) console.log('note:', n)
for (const f of faults) console.log('FAULT:', f)
process.exitCode = faults.length ? 1 : 0
