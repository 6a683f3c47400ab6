import type { Corner, MeshWriter, PaintName } from './meshWriter'

/** A cross-section of a body: z, half width, half height, height of its centre. Metres. */
export type Ring = readonly [z: number, halfWidth: number, halfHeight: number, y: number]

/** A cross-section of a wing: x (or height, for a fin), leading edge, trailing edge, y (or x). Metres. */
export type Station = readonly [x: number, lead: number, trail: number, y: number]

const mirrored = (write: (side: 1 | -1) => void) => {
  write(1)
  write(-1)
}

/** A body through rings from nose to tail about x; rings ahead of `cowlUntil` are painted as cowling. */
export function writeBody(mesh: MeshWriter, rings: readonly Ring[], sides: number, x: number, cowlUntil: number): void {
  const at = ([z, w, h, y]: Ring, i: number): Corner => {
    const angle = ((i + 0.5) / sides) * 2 * Math.PI
    return [x + w * Math.sin(angle), y + h * Math.cos(angle), z]
  }
  for (let r = 0; r + 1 < rings.length; r++) {
    const a = rings[r]!
    const b = rings[r + 1]!
    const paint: PaintName = b[0] <= cowlUntil ? 'cowl' : 'upper'
    for (let i = 0; i < sides; i++) mesh.quad(at(a, i), at(a, i + 1), at(b, i + 1), at(b, i), paint)
  }
  const nose = rings[0]!
  const tip: Corner = [x, nose[3], nose[0] - nose[1] * 0.25]
  if (nose[1] > 0.05) for (let i = 0; i < sides; i++) mesh.face(at(nose, i + 1), at(nose, i), tip, 'cowl')
}

/** Both halves of a wing with a lens section: a spar line above and below, sharp edges. */
export function writeWing(mesh: MeshWriter, stations: readonly Station[], thickness: number): void {
  mirrored((side) => {
    for (let i = 0; i + 1 < stations.length; i++) {
      const a = section(stations[i]!, thickness, side)
      const b = section(stations[i + 1]!, thickness, side)
      const strip = (p: Corner, q: Corner, r: Corner, s: Corner) =>
        side === 1 ? mesh.quad(p, q, r, s, 'upper') : mesh.quad(s, r, q, p, 'upper')
      strip(a.lead, a.top, b.top, b.lead)
      strip(a.top, a.trail, b.trail, b.top)
      strip(a.lead, b.lead, b.low, a.low)
      strip(a.low, b.low, b.trail, a.trail)
    }
  })
}

function section([x, lead, trail, y]: Station, thickness: number, side: 1 | -1) {
  const chord = trail - lead
  const spar = lead + chord * 0.33
  const half = (chord * thickness) / 2
  const corner = (dy: number, z: number): Corner => [x * side, y + dy, z]
  return { lead: corner(0, lead), trail: corner(0, trail), top: corner(half, spar), low: corner(-half, spar) }
}

/** A fin whose stations run upward (height, lead, trail, x); double-sided. */
export function writeFin(mesh: MeshWriter, stations: readonly Station[]): void {
  for (let i = 0; i + 1 < stations.length; i++) {
    const [h0, l0, t0, x0] = stations[i]!
    const [h1, l1, t1, x1] = stations[i + 1]!
    writePlate(mesh, [x0, h0, l0], [x0, h0, t0], [x1, h1, t1], [x1, h1, l1], 'upper')
  }
}

/** A double-sided quad. */
export function writePlate(mesh: MeshWriter, a: Corner, b: Corner, c: Corner, d: Corner, paint: PaintName): void {
  mesh.quad(a, b, c, d, paint)
  mesh.quad(d, c, b, a, paint)
}

/** A canopy from z0 to z1, `height` above `y`, with sloped ends. */
export function writeCanopy(
  mesh: MeshWriter,
  [z0, z1, halfWidth, y, height]: readonly number[],
  paint: PaintName = 'canopy',
): void {
  const [a, b, w, low, high] = [z0!, z1!, halfWidth!, y!, y! + height!]
  const slope = Math.min(height! * 1.1, (b - a) * 0.35)
  const top = w * 0.6
  const p = (x: number, yy: number, z: number): Corner => [x, yy, z]
  mesh.quad(p(-top, high, a + slope), p(-top, high, b - slope), p(top, high, b - slope), p(top, high, a + slope), paint)
  mesh.quad(p(w, low, a), p(-w, low, a), p(-top, high, a + slope), p(top, high, a + slope), paint)
  mesh.quad(p(-w, low, b), p(w, low, b), p(top, high, b - slope), p(-top, high, b - slope), paint)
  mesh.quad(p(w, low, b), p(w, low, a), p(top, high, a + slope), p(top, high, b - slope), paint)
  mesh.quad(p(-w, low, a), p(-w, low, b), p(-top, high, b - slope), p(-top, high, a + slope), paint)
}

/** A pair of faired undercarriage legs: a tapered spat under each wing at ±x, from y down to `foot`. */
export function writeSpats(mesh: MeshWriter, [x, y, foot, z, chord]: readonly number[]): void {
  mirrored((side) => {
    const at = (w: number, yy: number, dz: number): Corner => [x! * side + w, yy, z! + dz]
    const c = chord!
    const ring = (yy: number, w: number, a: number, b: number): Corner[] => [
      at(0, yy, a),
      at(w, yy, (a + b) / 2),
      at(0, yy, b),
      at(-w, yy, (a + b) / 2),
    ]
    const top = ring(y!, 0.1, 0, c * 0.7)
    const low = ring(foot!, 0.16, -c * 0.15, c)
    for (let i = 0; i < 4; i++) {
      const j = (i + 1) % 4
      mesh.quad(top[j]!, top[i]!, low[i]!, low[j]!, 'upper')
    }
    mesh.quad(low[0]!, low[3]!, low[2]!, low[1]!, 'lower')
  })
}

/** A pair of splayed, unfaired undercarriage legs with wheels, thick enough to be seen from ahead. */
export function writeLegs(mesh: MeshWriter, [x, y, foot, z, radius]: readonly number[]): void {
  mirrored((side) => {
    const wheel: Corner = [x! * side, foot! + radius!, z!]
    const hip = x! * 0.45 * side
    const half = radius! * 0.22
    writePlate(
      mesh,
      [hip, y!, z! - 0.12],
      [hip, y!, z! + 0.25],
      [wheel[0], wheel[1], z! + 0.12],
      [wheel[0], wheel[1], z! - 0.12],
      'lower',
    )
    writePlate(
      mesh,
      [hip - half, y!, z!],
      [hip + half, y!, z!],
      [wheel[0] + half, wheel[1], z!],
      [wheel[0] - half, wheel[1], z!],
      'lower',
    )
    const rim = (i: number, dx: number): Corner => {
      const angle = (i / 6) * 2 * Math.PI
      return [wheel[0] + dx, wheel[1] + radius! * Math.cos(angle), wheel[2] + radius! * Math.sin(angle)]
    }
    for (const dx of [half, -half]) {
      mesh.quad(rim(0, dx), rim(dx > 0 ? 5 : 1, dx), rim(dx > 0 ? 4 : 2, dx), rim(3, dx), 'canopy')
      mesh.quad(rim(3, dx), rim(dx > 0 ? 2 : 4, dx), rim(dx > 0 ? 1 : 5, dx), rim(0, dx), 'canopy')
    }
    for (let i = 0; i < 6; i++) mesh.quad(rim(i, half), rim(i, -half), rim(i + 1, -half), rim(i + 1, half), 'canopy')
  })
}

/** The blades of a propeller across the nose at (x, y, z). */
export function writeBlades(mesh: MeshWriter, x: number, y: number, z: number, radius: number, blades: number): void {
  for (let i = 0; i < blades; i++) {
    // Slanted, so that no blade is edge-on above the wing.
    const angle = 0.5 + (i / blades) * 2 * Math.PI
    const [s, c] = [Math.sin(angle), Math.cos(angle)]
    const w = radius * 0.075
    writePlate(
      mesh,
      [x, y, z],
      [x + s * radius * 0.5 + c * w, y + c * radius * 0.5 - s * w, z],
      [x + s * radius, y + c * radius, z],
      [x + s * radius * 0.5 - c * w, y + c * radius * 0.5 + s * w, z],
      'canopy',
    )
  }
}

/**
 * National markings at ±x on the wing: an octagon for the disc, or a star. Radius in metres; `up` for the upper side.
 */
export function writeMarks(mesh: MeshWriter, [x, y, z, radius]: readonly number[], star: boolean, up = true): void {
  mirrored((side) => {
    const points = star ? 10 : 8
    const rim = (i: number): Corner => {
      const angle = (i / points) * 2 * Math.PI
      const r = star && i % 2 === 1 ? radius! * 0.42 : radius!
      return [x! * side + r * Math.sin(angle), y!, z! - r * Math.cos(angle)]
    }
    const face = (a: Corner, b: Corner, c: Corner) => (up ? mesh.face(a, b, c, 'mark') : mesh.face(a, c, b, 'mark'))
    const middle: Corner = [x! * side, y!, z!]
    if (star) for (let i = 0; i < points; i++) face(middle, rim(i + 1), rim(i))
    else for (let i = 1; i + 1 < points; i++) face(rim(0), rim(i + 1), rim(i))
  })
}

/** Where markings lie under the lowest wing: as far out as on the upper wing, or as far as the lower wing reaches. */
export function marksBelow(
  wing: readonly Station[],
  thickness: number,
  [x, , , radius]: readonly number[],
): readonly number[] {
  const tip = wing[wing.length - 1]!
  const out = Math.min(x!, tip[0] - radius! * 1.6)
  const i = Math.max(
    1,
    wing.findIndex((s) => s[0] >= out),
  )
  const [a, b] = [wing[i - 1]!, wing[i]!]
  const u = (out - a[0]) / (b[0] - a[0])
  const between = (k: 1 | 2 | 3) => a[k] + (b[k] - a[k]) * u
  const [lead, trail] = [between(1), between(2)]
  return [
    out,
    between(3) - ((trail - lead) * thickness) / 2 - 0.04,
    lead + (trail - lead) * 0.42,
    Math.min(radius!, (trail - lead) * 0.36),
  ]
}
