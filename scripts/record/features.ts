import { readFileSync } from 'node:fs'
import { cite } from './cite'
import { alongBorder, BORDER } from './tracks'
import { fromK, groundLonLat, warp } from './warp'

type Point = readonly [number, number]
const ROOT = new URL('../../data/terrain/', import.meta.url)
const rivers = JSON.parse(readFileSync(new URL('rivers.json', ROOT), 'utf8')) as { rivers: { id: string; course: number[][] }[] }
const course = rivers.rivers.find((r) => r.id === 'khalkhin-gol')!.course.map((c) => [c[0]!, c[1]!] as const)
export const RIVER: readonly Point[] = course.map(([lon, lat]) => fromK(lon, lat))
export const HOLSTEN: readonly Point[] = rivers.rivers.find((r) => r.id === 'holsten')!.course.map((c) => fromK(c[0]!, c[1]!))

/** Signed distance from a line in km (positive to the right of its direction) and the nearest point. */
export function offset(line: readonly Point[], p: Point): { d: number; foot: Point; normal: Point } {
  let best = { d: Infinity, foot: p, normal: [0, 0] as Point }
  for (let i = 0; i + 1 < line.length; i++) {
    const [a, b] = [line[i]!, line[i + 1]!]
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
    const l2 = dx * dx + dy * dy
    const u = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / l2))
    const foot: Point = [a[0] + dx * u, a[1] + dy * u]
    const d = Math.hypot(p[0] - foot[0], p[1] - foot[1])
    if (d < Math.abs(best.d)) {
      const side = (p[1] - a[1]) * dx - (p[0] - a[0]) * dy <= 0 ? 1 : -1
      const l = Math.sqrt(l2)
      best = { d: d * side, foot, normal: [dy / l, -dx / l] }
    }
  }
  return best
}
/** Kilometres inside the claimed border. */
export const insideBorder = (p: Point) => offset(BORDER, p).d
/** Kilometres east of the Khalkhin Gol (its right bank). */
export const eastOfRiver = (p: Point) => offset(RIVER, p).d

function keepInside(p: Point, km: number): Point {
  const o = offset(BORDER, p)
  return o.d >= km ? p : [o.foot[0] + o.normal[0] * km, o.foot[1] + o.normal[1] * km]
}
/** A front on the east bank ends at the river. */
function clipAtRiver(points: Point[]): Point[] {
  const out = [...points]
  for (const reverse of [false, true]) {
    if (reverse) out.reverse()
    while (out.length > 2 && eastOfRiver(out[0]!) < 0 && eastOfRiver(out[1]!) < 0) out.shift()
    if (eastOfRiver(out[0]!) < 0) {
      let [a, b] = [out[0]!, out[1]!]
      for (let i = 0; i < 30; i++) {
        const m: Point = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
        if (eastOfRiver(m) < 0.03) a = m
        else b = m
      }
      out[0] = b
    }
    if (reverse) out.reverse()
  }
  return out
}

const CONFIDENCE = { D: 'documented', A: 'approximate', R: 'reconstructed' } as const
type Kind = 'front' | 'outer-front' | 'pocket' | 'border-claim'
const round = ([lon, lat]: readonly number[]) => [Math.round(lon! * 1e5) / 1e5, Math.round(lat! * 1e5) / 1e5]
const list: Record<string, unknown>[] = []
function put(id: string, kind: Kind, en: string, side: string, from: string, until: string, line: number[][], conf: 'D' | 'A' | 'R', sources: string, note?: string) {
  list.push({ id, kind, names: { en }, side, from: `1939-${from}+08:00`, until: `1939-${until}+08:00`, line: line.map(round), ...(note ? { note } : {}), confidence: CONFIDENCE[conf], sources: cite(sources) })
}
/** `inside`: least distance within the border, km. Points are the sheet's kilometres. */
function traced(id: string, kind: Kind, en: string, side: string, from: string, until: string, sheet: string, conf: 'D' | 'A' | 'R', sources: string, note?: string, inside = 0.3) {
  let ground = sheet.split(' ').map((t) => warp(...(t.split(',').map(Number) as [number, number])) as Point).map((p) => keepInside(p, inside))
  if (kind === 'front') ground = clipAtRiver(ground)
  put(id, kind, en, side, from, until, ground.map((p) => groundLonLat(p[0], p[1])), conf, sources, note)
}

put('border.claim.mn', 'border-claim', 'Border claimed by Mongolia and the Soviet Union', 'mn', '05-11T00:00', '09-16T23:59', BORDER.map((p) => groundLonLat(p[0], p[1])), 'R', 'SEED; MEM-M', 'The present border, which the settlement drew close to this claim.')
put('border.claim.jp', 'border-claim', 'Border claimed by Japan and Manchukuo', 'jp', '05-11T00:00', '09-16T23:59', course.slice(10, 57).map((c) => [...c]), 'D', 'SEED', 'The Khalkhin Gol itself, on its drawn course.')

// June to mid-August
traced('front.07-01', 'front', 'Soviet line east of the river, 1 July', 'su', '07-01T00:00', '07-03T06:00', '-5,8 -1,7.5 3,5.5 5.4,3 5.6,0 5,-3 4,-6 3,-9', 'A', 'RULIT4 p. 4', 'Some 5 to 6 km east of the river, over the northern slopes of Remizov; both ends on the river.')
traced('front.07-03', 'front', 'East bank, 3 July', 'su', '07-03T06:00', '07-14T00:00', '-2.5,5 1,6.5 4,4.5 5.5,2 5.5,-0.5 5,-4 3.5,-8', 'R', 'SEED; MEM-M', 'Yasuoka against the bridgehead.')
traced('pocket.07-03.west-bank', 'pocket', 'Japanese on the west bank', 'jp', '07-03T12:00', '07-05T05:00', '-6.5,13.5 -9,14.5 -11.5,12 -11,8 -7,6 -5,9', 'R', 'SEED; MEM-H', 'Attacked from three sides; outline inferred.')
traced('front.07-14', 'front', 'East bank, mid-July', 'su', '07-14T00:00', '08-19T19:00', '-2.5,5 1.5,6 3.2,4.2 3.8,1.5 3.8,-0.5 4,-4 4,-8', 'R', 'SEED', 'The 4 km front of the stalemate; taken to hold until the line of 19 August.')

// August, day by day
traced('front.08-19', 'front', 'Line of contact, evening of 19 August', 'su', '08-19T19:00', '08-20T19:00', '-4,16.5 -2.4,15 -2.6,12.2 -0.8,11 1.2,9.5 2.6,7 3.4,4.6 3.9,1.8 4.1,-0.4 4.2,-2.8 5.2,-5.5 7.6,-7.2 10.5,-8.6 13.5,-9.8 17,-11.5 21,-13', 'A', 'JPNF; SEED; DREA', 'Strongpoints with wide gaps, 37 km in all.')
traced('front.08-20', 'front', 'Evening of 20 August', 'su', '08-20T19:00', '08-21T19:00', '9,18.5 2,16.2 -1,15 -2.2,13.8 -2,12 0,10.6 1.8,9.4 3.2,7 4.1,4.6 4.6,1.9 4.8,-0.4 4.8,-3 6,-5.6 8.8,-7.2 11.5,-7.8 14,-8.2 17,-8.6 21,-9.5', 'A', 'GOLD p. 53; LL64678', 'Southern flank bent back some 12 km, 500 to 1,500 m won in the centre, the north stopped at Fui.')
traced('front.08-21', 'front', 'Evening of 21 August', 'su', '08-21T19:00', '08-22T19:00', '11,16.5 6,13.5 2.8,12 2,10.4 3.5,7.2 4.3,4.6 4.8,1.9 5,-0.5 5,-3 6.3,-5.2 9,-6 12,-5.8 14.5,-4.4 17.5,-4.2 21.5,-6', 'A', 'KON', 'Big and Small Sands taken; the road east is cut south of the Holsten.')
traced('pocket.08-21.fui', 'pocket', 'Fui', 'jp', '08-21T19:00', '08-22T19:00', '-2,14.2 0,14.4 0.8,13.2 0.2,12 -1.6,11.9', 'A', 'JPGOM; KON')
traced('front.08-22', 'front', 'Evening of 22 August', 'su', '08-22T19:00', '08-23T19:00', '13,14.5 10.5,11 7,10 4.5,8.2 4.6,5 5,1.9 5.1,-0.6 5.2,-3 6.4,-5 9,-5.5 11.5,-4.6 14,-3.3 17,-2.6 21.5,-4', 'R', 'EBK; PYL87')
traced('pocket.08-22.fui', 'pocket', 'Fui', 'jp', '08-22T19:00', '08-23T19:00', '-1.8,13.9 -0.2,14 0.4,13.1 -0.1,12.3 -1.4,12.2', 'A', 'GOLD p. 22')
traced('front.08-23', 'front', 'Evening of 23 August', 'su', '08-23T19:00', '08-24T19:00', '17.5,8 15,7.2 12,8.6 8.5,8.2 5.5,7 4.9,4.6 5,2 5.2,-0.6 5.3,-3 6.2,-4.8 8.8,-5.2 11.2,-4.2 13.5,-2.8 16,-2.4 18.5,-1.2 21.5,-3', 'A', 'VOR; PYL88', '9 MABr at the Burd Obo; the Japanese shorten their line to free regiments.')
traced('pocket.08-23.fui', 'pocket', 'Fui', 'jp', '08-23T19:00', '08-24T22:00', '-1.4,13.5 -0.4,13.6 0,13 -0.4,12.5 -1.2,12.5', 'A', 'KON; GOLD p. 22; JPREC', 'Soviet accounts date the fall to the evening of the 23rd; Japanese ones have the garrison hold until the night of the 24th, as shown.')
traced('pocket.08-24.ring', 'pocket', 'Ring, evening of 24 August', 'jp', '08-24T19:00', '08-25T08:00', '5,2.3 5.3,5 7,6.6 10.5,7 14,6 17,4.8 17.6,2.6 16.2,0 14.5,-2 12.4,-3.2 9.8,-4.7 7.2,-5.2 5.5,-3.4 5.2,-0.6', 'A', 'VOR; GOLD', 'Closed in the east by fire only. Southern edge set back 300 m so that Noro lies within.', 1.3)
traced('outer.08-24', 'outer-front', 'Outer front, 24 August', 'su', '08-24T12:00', '08-25T12:00', '18,5.5 18.6,2.5 17.8,-0.5 17.3,-3.2 18.5,-5.5 21,-8', 'A', 'BAR; JPREC', '80 RR against the relief force.')
traced('pocket.08-25.ring', 'pocket', 'Ring, closed 25 August', 'jp', '08-25T08:00', '08-26T18:00', '5.1,2.2 5.5,4.8 7.2,6 10.5,6.2 13.8,5.2 15.6,3.8 15.6,1.5 14.2,-0.8 11.8,-2.8 9.4,-4.45 7.2,-5 5.6,-3.3 5.3,-0.6', 'A', 'SEED; NOV', 'Complete on 25 August; the attack on it opens at noon. Southern edge set back 300 m so that Noro lies within.', 1.4)
traced('outer.08-25', 'outer-front', 'Outer front, 25 August', 'su', '08-25T12:00', '08-26T14:00', '18,6 18.8,3 18.2,0 17.6,-3.4 18.8,-6 21.5,-8.5', 'A', 'JPREC; BAR')
traced('outer.08-26', 'outer-front', 'Outer front, 26 August', 'su', '08-26T14:00', '08-31T07:00', '18,6 19,3 18.8,0 18.4,-2.8 19.2,-5.5 22,-8.5', 'A', 'BAR; GOLD p. 90', 'Counter-attack of 6 TBr; kept until the border is reached.')
traced('pocket.08-26.remizov', 'pocket', 'Remizov and Balshagal', 'jp', '08-26T18:00', '08-27T19:00', '5.2,2.4 5.6,3.9 8,4.2 11.5,3.4 12,1.2 10.5,-0.9 6.5,-0.3 5.4,0.4', 'A', 'GOLD p. 90', 'Three pockets are attested; their outlines are inferred.')
traced('pocket.08-26.iii-64', 'pocket', 'III/64', 'jp', '08-26T18:00', '08-27T19:00', '6.2,6.2 7.8,6.2 8,5 6.4,4.9', 'A', 'VOT26')
traced('pocket.08-26.noro', 'pocket', 'Noro, Peschanaya, Zelenaya', 'jp', '08-26T18:00', '08-27T20:00', '5.6,-2.4 6.4,-1.1 9.2,-1.6 11.6,-1.9 11.4,-3.1 9.4,-3.5 7.8,-4.5 6,-4', 'A', 'VOR; DREA', 'South bank clear by the night of the 27th.')
traced('pocket.08-27.remizov', 'pocket', 'Remizov', 'jp', '08-27T19:00', '08-28T19:00', '5.2,2.3 5.8,3.2 7.6,3.2 8.5,1.8 8.1,0 6.4,-0.5 5.4,0.3', 'A', 'VOR')
traced('pocket.08-27.71-ir', 'pocket', 'Remnant of 71 IR', 'jp', '08-27T19:00', '08-28T19:00', '9.8,0.9 11.4,0.9 11.4,-0.7 9.8,-0.7', 'R', 'MEM-M', 'Place reconstructed.')
traced('pocket.08-27.iii-64', 'pocket', 'III/64', 'jp', '08-27T19:00', '08-28T19:00', '6.3,6 7.7,6 7.8,5.1 6.5,5', 'A', 'PYL104')
traced('pocket.08-28.remizov', 'pocket', 'Remizov', 'jp', '08-28T19:00', '08-28T23:00', '5,2.1 5.5,2.8 6.6,2.6 7.2,1.6 6.4,0.6 5.3,1', 'A', 'NOV p. 28', 'Height taken about 23:00.')
traced('pocket.08-28.71-ir', 'pocket', 'Remnant of 71 IR', 'jp', '08-28T19:00', '08-29T19:00', '9.8,0.7 11,0.7 11,-0.7 9.8,-0.7', 'R', 'MEM-M', 'Place reconstructed.')
traced('pocket.08-28.iii-64', 'pocket', 'III/64', 'jp', '08-28T19:00', '08-29T19:00', '6.4,5.9 7.6,5.9 7.7,5.2 6.6,5.1', 'A', 'PYL104')
traced('pocket.08-29.bridges', 'pocket', 'Remnants near the engineer bridges', 'jp', '08-28T23:00', '08-30T12:00', '6.6,1 8,0.8 9,-0.6 8.4,-1.2 6.8,-0.6', 'R', 'PYL105; MEM-H', 'Yamagata and Ise die here on the 29th; drawn from the loss of Remizov on.')
traced('pocket.08-29.71-ir', 'pocket', 'Remnant of 71 IR', 'jp', '08-29T19:00', '08-30T19:00', '9.7,0.3 10.7,0.3 10.7,-0.8 9.7,-0.8', 'R', 'MEM-M', 'Place reconstructed.')
traced('pocket.08-29.iii-64', 'pocket', 'III/64', 'jp', '08-29T19:00', '08-31T03:00', '6.5,5.8 7.5,5.8 7.6,5.2 6.7,5.2', 'A', 'PYL105', 'Held until it slipped away in the night of the 30th.')
traced('pocket.08-30.remnants', 'pocket', 'Remnants of 71 IR, Komatsubara\'s group', 'jp', '08-30T19:00', '08-31T06:00', '9.4,0.2 11.8,1.6 12.6,1 10.4,-0.8', 'R', 'MEM-M')
put('front.08-31', 'front', 'Line of 31 August: the claimed border', 'su', '08-31T07:00', '09-16T13:10', [-14, -9, -5.81, -3, 0, 4, 8, 12, 16].map((s) => alongBorder(s, 0)).map((p) => groundLonLat(p[0], p[1])), 'D', 'RLIT; SEED', 'That the border was reached is documented; the line is the present border.')

export const features = list

const axisList: Record<string, unknown>[] = []
function axis(id: string, en: string, side: string, lead: string, units: string, from: string, until: string, widthM: number, conf: 'D' | 'A' | 'R', sources: string) {
  axisList.push({ id, names: { en }, side, lead, units: units.split(' '), from: `1939-${from}+08:00`, until: `1939-${until}+08:00`, widthM, confidence: CONFIDENCE[conf], sources: cite(sources) })
}
axis('axis.07.crossing', 'Kobayashi\'s crossing', 'jp', 'jp_kobayashi', 'jp_kobayashi', '07-02T22:00', '07-05T05:00', 600, 'A', 'SEED; VRUB p. 170')
axis('axis.07.counter-blow', 'Counter-blow at Bain-Tsagan', 'su', 'su_11tb', 'su_11tb', '07-03T09:00', '07-05T15:00', 600, 'A', 'SEED; KOLOM p. 5')
axis('axis.07.counter-blow-south', 'Counter-blow, south-western arm', 'su', 'su_7mab', 'su_7mab', '07-03T11:30', '07-05T15:00', 450, 'A', 'ZHUK; MEM-H')
axis('axis.07.counter-blow-north', 'Counter-blow, north-western arm', 'su', 'su_24mr', 'su_24mr', '07-03T09:00', '07-05T15:00', 400, 'A', 'MEM-H')
axis('axis.07.yasuoka', 'Yasuoka\'s tanks', 'jp', 'jp_3tr', 'jp_3tr', '07-02T18:15', '07-04T12:00', 500, 'R', 'SEED; MEM-M')
axis('axis.07.yasuoka-night', 'Night attack of 4 TR', 'jp', 'jp_4tr', 'jp_4tr', '07-02T22:45', '07-03T05:00', 400, 'R', 'SEED; MEM-M')
axis('axis.07.july-23', 'Attack towards Kawamata', 'jp', 'jp_64', 'jp_64 jp_72', '07-23T06:30', '07-25T18:00', 500, 'A', 'SEED')
axis('axis.08.north', 'Northern arm', 'su', 'su_9mab', 'su_9mab su_7mab su_11tb_n su_601rr su_4b6tb su_212ab', '08-20T22:00', '08-27T00:00', 800, 'A', 'LL64678; KON; VOR')
axis('axis.08.north-flank', 'Northern flank: 6th Mongolian Cavalry', 'mn', 'su_6cd', 'su_6cd', '08-20T09:00', '08-26T12:00', 500, 'A', 'JPKAM; FED ch. 88')
axis('axis.08.fui', 'Blow at Fui', 'su', 'su_7mab', 'su_7mab su_601rr', '08-20T08:45', '08-24T22:00', 500, 'A', 'LL64678; KON')
axis('axis.08.fui-east', 'Round Fui', 'su', 'su_11tb_n', 'su_11tb_n', '08-20T08:45', '08-27T00:00', 400, 'R', 'EBK; GOLD p. 22')
axis('axis.08.centre-north', 'Centre, north of the Holsten', 'su', 'su_36mrd', 'su_36mrd su_24mr su_149mr su_5rmg', '08-20T09:00', '08-30T12:00', 450, 'A', 'GOLD p. 53; NOV')
axis('axis.08.centre-south', 'Centre, south of the Holsten', 'su', 'su_82rd', 'su_82rd', '08-20T09:00', '08-28T00:00', 400, 'A', 'GOLD p. 53; VOR')
axis('axis.08.south', 'Southern arm', 'su', 'su_8mab', 'su_8mab su_11tb_s', '08-20T08:45', '08-27T00:00', 800, 'A', 'GOLD p. 53; KON; VOR')
axis('axis.08.south-tanks', 'Southern inner arm: 6th Tank Brigade', 'su', 'su_6tb', 'su_6tb su_80rr', '08-21T10:00', '08-27T18:00', 600, 'A', 'VOR; EBK; BAR')
axis('axis.08.south-inner', 'Southern inner arm: 57th Rifle Division', 'su', 'su_57rd', 'su_57rd su_127rr su_293rr', '08-20T08:45', '08-29T00:00', 600, 'A', 'KON; NOV')
axis('axis.08.south-flank', 'Southern flank: 8th Mongolian Cavalry', 'mn', 'su_8cd', 'su_8cd', '08-20T08:45', '08-23T12:00', 500, 'A', 'GOLD p. 53; FED ch. 88')
axis('axis.08.relief-right', 'Relief attack, right wing', 'jp', 'jp_72', 'jp_72 jp_71', '08-24T08:00', '08-25T06:00', 500, 'A', 'JPREC')
axis('axis.08.relief-left', 'Relief attack, left wing', 'jp', 'jp_28', 'jp_28 jp_26', '08-24T00:00', '08-26T14:00', 500, 'A', 'JPREC; SEED')
export const axes = axisList
