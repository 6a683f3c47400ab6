import { BufferAttribute, BufferGeometry, InterleavedBuffer, InterleavedBufferAttribute } from 'three'

const CORNERS = [0, -1, 0, 1, -1, 0, 1, 1, 0, 0, 1, 0]

/** One attribute of a record: its name, where it starts and how many floats it has. */
export type Field = readonly [name: string, offset: number, size: number]

/**
 * Quads from records of `stride` floats: each record is repeated at all four corners; `position` is (end 0 or 1, side
 * -1 or 1). Written out rather than instanced, because thousands of four-vertex instances cost far more than their
 * vertices, above all in software.
 */
export function createQuads(records: Float32Array, stride: number, fields: readonly Field[]): BufferGeometry {
  const count = records.length / stride
  const corners = new Float32Array(count * 12)
  const repeated = new Float32Array(count * 4 * stride)
  for (let i = 0; i < count; i++) {
    corners.set(CORNERS, i * 12)
    const record = records.subarray(i * stride, (i + 1) * stride)
    for (let k = 0; k < 4; k++) repeated.set(record, (i * 4 + k) * stride)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(corners, 3))
  const buffer = new InterleavedBuffer(repeated, stride)
  for (const [name, offset, size] of fields)
    geometry.setAttribute(name, new InterleavedBufferAttribute(buffer, size, offset))
  const index = new Uint32Array(count * 6)
  writeQuadIndex(index, 0, 0, count)
  geometry.setIndex(new BufferAttribute(index, 1))
  return geometry
}

/** Writes the triangles of quads `first` to `first + count` at `at`; returns the next free position. */
export function writeQuadIndex(index: Uint32Array, at: number, first: number, count: number): number {
  for (let i = first; i < first + count; i++) {
    const v = i * 4
    index[at++] = v
    index[at++] = v + 1
    index[at++] = v + 2
    index[at++] = v
    index[at++] = v + 2
    index[at++] = v + 3
  }
  return at
}
