import { BufferAttribute, DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry } from 'three'
import { NODE_FLOATS, PATCH } from '@/ground/terrain/lod'

/**
 * One patch of PATCH × PATCH quads with a skirt, drawn once per selected node.
 * Position is (column, row, skirt): column and row 0…PATCH, skirt 1 on the hanging edge
 * that hides cracks between neighbours of different size.
 */
export function createPatchGeometry(limit: number): {
  geometry: InstancedBufferGeometry
  nodes: InstancedBufferAttribute
} {
  const side = PATCH + 1
  const positions: number[] = []
  const index: number[] = []
  for (let r = 0; r < side; r++) for (let c = 0; c < side; c++) positions.push(c, r, 0)
  for (let r = 0; r < PATCH; r++) {
    for (let c = 0; c < PATCH; c++) {
      const a = r * side + c
      // Split along b–d, as the error of a node is measured (ground/terrain/lod.ts).
      index.push(a, a + side, a + 1, a + 1, a + side, a + side + 1)
    }
  }
  const rim: [number, number][] = []
  for (let c = 0; c < PATCH; c++) rim.push([c, 0])
  for (let r = 0; r < PATCH; r++) rim.push([PATCH, r])
  for (let c = PATCH; c > 0; c--) rim.push([c, PATCH])
  for (let r = PATCH; r > 0; r--) rim.push([0, r])
  const first = positions.length / 3
  for (const [c, r] of rim) positions.push(c, r, 1)
  for (let i = 0; i < rim.length; i++) {
    const j = (i + 1) % rim.length
    const top0 = rim[i]![1] * side + rim[i]![0]
    const top1 = rim[j]![1] * side + rim[j]![0]
    index.push(top0, top1, first + i, top1, first + j, first + i)
  }
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setIndex(index)
  const nodes = new InstancedBufferAttribute(new Float32Array(limit * NODE_FLOATS), NODE_FLOATS)
  nodes.setUsage(DynamicDrawUsage)
  geometry.setAttribute('aNode', nodes)
  geometry.instanceCount = 0
  return { geometry, nodes }
}
