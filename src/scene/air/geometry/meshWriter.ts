import { BufferAttribute, BufferGeometry, Color } from 'three'

/** Metres: x right, y up, z aft while building; the nose is at z = 0. */
export type Corner = readonly [x: number, y: number, z: number]

/** sRGB colours of one aircraft. */
export interface Paint {
  readonly upper: string
  readonly lower: string
  readonly cowl: string
  readonly canopy: string
  readonly mark: string
}
export type PaintName = keyof Paint

/** Collects flat-shaded triangles with a colour each. */
export interface MeshWriter {
  /** A triangle whose corners run anticlockwise seen from its front. */
  readonly face: (a: Corner, b: Corner, c: Corner, paint: PaintName) => void
  /** Two triangles; corners in order around. */
  readonly quad: (a: Corner, b: Corner, c: Corner, d: Corner, paint: PaintName) => void
  readonly build: (centre: number) => BufferGeometry
}

/** Faces whose normal points down at least this much take the colour of the underside. */
const UNDERSIDE = -0.25

export function createMeshWriter(paint: Paint): MeshWriter {
  const positions: number[] = []
  const normals: number[] = []
  const colours: number[] = []
  // `Color` converts sRGB into the linear working space of vertex colours.
  const linear = Object.fromEntries(
    Object.entries(paint).map(([name, hex]) => [name, new Color(hex as string)]),
  ) as Record<PaintName, Color>
  const face: MeshWriter['face'] = (a, b, c, name) => {
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
    const [vx, vy, vz] = [c[0] - a[0], c[1] - a[1], c[2] - a[2]]
    const n = [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx] as const
    const length = Math.hypot(...n)
    // A ring that shrinks to a point leaves triangles without area.
    if (length < 1e-9) return
    const under = name === 'upper' && n[1] / length < UNDERSIDE
    const colour = linear[under ? 'lower' : name]
    for (const corner of [a, b, c]) {
      positions.push(...corner)
      normals.push(n[0] / length, n[1] / length, n[2] / length)
      colours.push(colour.r, colour.g, colour.b)
    }
  }
  return {
    face,
    quad: (a, b, c, d, name) => {
      face(a, b, c, name)
      face(a, c, d, name)
    },
    build: (centre) => {
      const geometry = new BufferGeometry()
      geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
      geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
      geometry.setAttribute('color', new BufferAttribute(new Float32Array(colours), 3))
      geometry.translate(0, 0, -centre)
      geometry.computeBoundingSphere()
      return geometry
    },
  }
}
