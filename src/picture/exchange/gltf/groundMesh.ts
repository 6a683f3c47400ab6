import type { Relief } from '../relief'
import type { GltfWriter } from './writer'

/** Tints from the valley floor up to the dunes and the plateau, sRGB. */
const LOW = [0x8f, 0x9c, 0x6b] as const
const HIGH = [0xd9, 0xc7, 0x99] as const

/** The relief as a mesh of the writer: metres, y up and exaggerated about `reference`, tinted by height. */
export function addGround(gltf: GltfWriter, relief: Relief, reference: number, exaggeration: number): number {
  const { posts, spacing, west, north, heights } = relief
  const positions = new Float32Array(posts * posts * 3)
  const normals = new Float32Array(posts * posts * 3)
  const colours = new Uint8Array(posts * posts * 4)
  const height = (row: number, column: number) =>
    heights[Math.min(Math.max(row, 0), posts - 1) * posts + Math.min(Math.max(column, 0), posts - 1)]!
  for (let row = 0; row < posts; row++) {
    for (let column = 0; column < posts; column++) {
      const i = row * posts + column
      positions.set([west + column * spacing, (heights[i]! - reference) * exaggeration, north + row * spacing], i * 3)
      const dx = (height(row, column + 1) - height(row, column - 1)) * exaggeration
      const dz = (height(row + 1, column) - height(row - 1, column)) * exaggeration
      const length = Math.hypot(dx, 2 * spacing, dz)
      normals.set([-dx / length, (2 * spacing) / length, -dz / length], i * 3)
      const u = (heights[i]! - relief.min) / (relief.max - relief.min || 1)
      for (let c = 0; c < 3; c++) colours[i * 4 + c] = linearByte(LOW[c]! + (HIGH[c]! - LOW[c]!) * u)
      colours[i * 4 + 3] = 255
    }
  }
  const material = gltf.add('materials', {
    name: 'Ground',
    pbrMetallicRoughness: { metallicFactor: 0, roughnessFactor: 1 },
  })
  return gltf.add('meshes', {
    name: 'Ground',
    primitives: [
      {
        attributes: {
          POSITION: gltf.addFloats(positions, 3, true),
          NORMAL: gltf.addFloats(normals, 3),
          COLOR_0: gltf.addColours(colours),
        },
        indices: gltf.addIndices(gridIndices(posts)),
        material,
      },
    ],
  })
}

/** glTF multiplies by linear vertex colours. */
function linearByte(srgb: number): number {
  return Math.round(255 * (srgb / 255) ** 2.2)
}

function gridIndices(posts: number): Uint32Array {
  const indices = new Uint32Array((posts - 1) ** 2 * 6)
  let at = 0
  for (let row = 0; row + 1 < posts; row++) {
    for (let column = 0; column + 1 < posts; column++) {
      const a = row * posts + column
      indices.set([a, a + posts, a + 1, a + 1, a + posts, a + posts + 1], at)
      at += 6
    }
  }
  return indices
}
