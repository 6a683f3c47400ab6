import { BufferAttribute, BufferGeometry, Color } from 'three'
import { BOX_CORNERS, BOX_INDEX, writeCorners, type Box } from './models'

/** Where a set of boxes stands: local metres, and radians clockwise from north. */
export interface Standing {
  readonly x: number
  readonly z: number
  readonly heading: number
  readonly boxes: readonly Box[]
}

const colour = new Color()

/** Boxes as one geometry: corners of the model, `aSite` (x, z, heading), and colour. */
export function solidGeometry(standing: readonly Standing[]): BufferGeometry {
  const count = standing.reduce((sum, s) => sum + s.boxes.length, 0)
  const corners = count * BOX_CORNERS
  const position = new Float32Array(corners * 3)
  const site = new Float32Array(corners * 3)
  const tint = new Float32Array(corners * 3)
  const index = new Uint32Array(count * BOX_INDEX.length)
  let n = 0
  for (const { x, z, heading, boxes } of standing) {
    for (const box of boxes) {
      const first = n * BOX_CORNERS
      writeCorners(box, position, first * 3)
      colour.set(box.colour)
      for (let i = first; i < first + BOX_CORNERS; i++) {
        site[i * 3] = x
        site[i * 3 + 1] = z
        site[i * 3 + 2] = heading
        tint[i * 3] = colour.r
        tint[i * 3 + 1] = colour.g
        tint[i * 3 + 2] = colour.b
      }
      for (let i = 0; i < BOX_INDEX.length; i++) index[n * BOX_INDEX.length + i] = first + BOX_INDEX[i]!
      n++
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setAttribute('aSite', new BufferAttribute(site, 3))
  geometry.setAttribute('aTint', new BufferAttribute(tint, 3))
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}
