import { toLocal, toLonLat } from '@/geo/frame'

/**
 * From the sheet's kilometres (east, north of the confluence) to the ground.
 * A thin-plate spline carries the displacement exactly through every tie point;
 * see docs/REGISTRATION.md for why each stands where it does.
 */
export interface TiePoint {
  readonly id: string
  readonly sheet: readonly [east: number, north: number]
  /** Longitude, latitude on the ground. */
  readonly ground: readonly [lon: number, lat: number]
  readonly errorKm: number
}

export const K = [118.587, 47.7303] as const

export const TIE_POINTS: readonly TiePoint[] = [
  { id: 'confluence', sheet: [0, 0], ground: K, errorKm: 1 },
  { id: 'river abreast of Noro', sheet: [2, -5], ground: [118.606, 47.685], errorKm: 1 },
  { id: 'river abreast of Sumber', sheet: [3, -10], ground: [118.641, 47.64], errorKm: 1 },
  { id: 'south-crossing', sheet: [7, -14], ground: [118.672, 47.604], errorKm: 4 },
  { id: 's-assembly', sheet: [5, -17], ground: [118.652, 47.577], errorKm: 5 },
  { id: 'river below the confluence', sheet: [-2, 4], ground: [118.574, 47.766], errorKm: 1 },
  { id: 'july-bridge', sheet: [-6.5, 13], ground: [118.508, 47.851], errorKm: 3 },
  { id: 'bain-tsagan', sheet: [-9, 11], ground: [118.445, 47.834], errorKm: 2 },
  { id: 'n-assembly', sheet: [-9, 15], ground: [118.46, 47.864], errorKm: 5 },
  { id: 'balshagal', sheet: [9, 3.5], ground: [118.703, 47.762], errorKm: 3 },
  { id: 'Holsten, old engineer bridge', sheet: [6, -0.8], ground: [118.66, 47.7215], errorKm: 2.5 },
  { id: 'Holsten, new engineer bridge', sheet: [9, -1.6], ground: [118.694, 47.7255], errorKm: 2.5 },
  { id: 'Holsten, middle course', sheet: [14, -3], ground: [118.776, 47.71], errorKm: 3 },
  { id: 'khamar-daba, command post', sheet: [0.5, -9.5], ground: [118.585, 47.637], errorKm: 2 },
  { id: 'fui-heights', sheet: [-1, 13], ground: [118.566, 47.869], errorKm: 3 },
  { id: 'remizov-height', sheet: [5, 2], ground: [118.65, 47.748], errorKm: 2 },
  { id: 'noro-heights', sheet: [6.5, -4.5], ground: [118.686, 47.697], errorKm: 2 },
  { id: 'hill-754', sheet: [9, -5.2], ground: [118.722, 47.684], errorKm: 2.5 },
  { id: 'peschanaya', sheet: [7, -1.8], ground: [118.682, 47.712], errorKm: 2.5 },
  { id: 'zelenaya', sheet: [5, -2.6], ground: [118.66, 47.708], errorKm: 2.5 },
  { id: 'lake-abutara', sheet: [20, -7], ground: [118.855, 47.689], errorKm: 4 },
  { id: 'border north of Fui', sheet: [2, 20], ground: [118.605, 47.915], errorKm: 2 },
  { id: 'border north-east', sheet: [12, 13], ground: [118.66, 47.8535], errorKm: 2 },
  { id: 'nomonhan-burd-obo', sheet: [17, 6], ground: [118.767, 47.756], errorKm: 2 },
  { id: 'border east', sheet: [20, 0], ground: [118.854, 47.73], errorKm: 2 },
  { id: 'inside the border, south-east', sheet: [23, -7], ground: [118.894, 47.667], errorKm: 3 },
  { id: 'far south-east', sheet: [27, -14], ground: [118.9475, 47.604], errorKm: 5 },
  { id: 'shogunbyo', sheet: [25, 22], ground: [118.92, 47.928], errorKm: 6 },
]

const kernel = (r2: number) => (r2 === 0 ? 0 : r2 * Math.log(r2))

function solve(matrix: number[][], right: number[][]): number[][] {
  const n = matrix.length
  const a = matrix.map((row, i) => [...row, ...right[i]!])
  for (let c = 0; c < n; c++) {
    let p = c
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r]![c]!) > Math.abs(a[p]![c]!)) p = r
    ;[a[c], a[p]] = [a[p]!, a[c]!]
    for (let r = 0; r < n; r++) {
      if (r === c) continue
      const f = a[r]![c]! / a[c]![c]!
      if (f !== 0) for (let k = c; k < a[r]!.length; k++) a[r]![k]! -= f * a[c]![k]!
    }
  }
  return a.map((row, i) => row.slice(n).map((v) => v / row[i]!))
}

const origin = toLocal(K[0], K[1])
/** Ground kilometres east and north of the confluence. */
export function fromK(lon: number, lat: number): [number, number] {
  const p = toLocal(lon, lat)
  return [(p.x - origin.x) / 1000, (origin.z - p.z) / 1000]
}
export function groundLonLat(east: number, north: number): [number, number] {
  return toLonLat(origin.x + east * 1000, origin.z - north * 1000)
}

function build() {
  const n = TIE_POINTS.length
  const rows: number[][] = []
  const right: number[][] = []
  for (const [i, t] of TIE_POINTS.entries()) {
    const row = TIE_POINTS.map((u) => kernel((t.sheet[0] - u.sheet[0]) ** 2 + (t.sheet[1] - u.sheet[1]) ** 2))
    // A little give, so that close tie points that disagree do not crease the map.
    row[i]! += 0.5
    rows.push([...row, 1, t.sheet[0], t.sheet[1]])
    const [e, g] = fromK(t.ground[0], t.ground[1])
    right.push([e - t.sheet[0], g - t.sheet[1]])
  }
  for (const f of [() => 1, (t: TiePoint) => t.sheet[0], (t: TiePoint) => t.sheet[1]]) {
    rows.push([...TIE_POINTS.map((t) => f(t)), 0, 0, 0])
    right.push([0, 0])
  }
  const w = solve(rows, right)
  return (e: number, north: number): [number, number] => {
    let de = w[n]![0]! + w[n + 1]![0]! * e + w[n + 2]![0]! * north
    let dn = w[n]![1]! + w[n + 1]![1]! * e + w[n + 2]![1]! * north
    for (const [i, t] of TIE_POINTS.entries()) {
      const k = kernel((e - t.sheet[0]) ** 2 + (north - t.sheet[1]) ** 2)
      de += w[i]![0]! * k
      dn += w[i]![1]! * k
    }
    return [e + de, north + dn]
  }
}
/** Sheet kilometres to ground kilometres, both east and north of the confluence. */
export const warp = build()
