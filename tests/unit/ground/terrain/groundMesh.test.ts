import { BufferAttribute, BufferGeometry, DoubleSide, Mesh, MeshBasicMaterial, Raycaster, Vector3 } from 'three'
import { describe, expect, it } from 'vitest'
import { createGroundMesh, writeGroundMesh, type TilePart } from '@/ground/terrain/groundMesh'
import { meshHeight } from '@/ground/terrain/meshHeight'
import { createNodeList, selectNodes } from '@/ground/terrain/selectNodes'
import { HALF, hills, hillsGrid, viewFrom } from '../../../helpers/hills'

const nodes = createNodeList(2000)
const mesh = createGroundMesh(60_000, 300_000)
const whole = (_: number, part: TilePart) => {
  part.layer = 3
  part.u = part.v = 0.25
  part.span = 0.5
}
const view = (texel: number) => viewFrom([500, 2500, 5200], [200, 0, 900], 3, texel).view

/** Height of the written mesh at a point, by three's own raycaster. */
function rayOn(geometry: BufferGeometry) {
  const object = new Mesh(geometry, new MeshBasicMaterial({ side: DoubleSide }))
  const ray = new Raycaster()
  return (x: number, z: number) => {
    ray.set(new Vector3(x, 5000, z), new Vector3(0, -1, 0))
    const hit = ray.intersectObject(object)[0]
    return hit ? 5000 - hit.distance : null
  }
}

describe('the merged mesh', () => {
  it('consists of the very triangles on which errors and anchors are measured', () => {
    selectNodes(hillsGrid, view(3), nodes)
    writeGroundMesh(hillsGrid, nodes, whole, mesh)
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(mesh.position.slice(0, mesh.vertices * 3), 3))
    geometry.setIndex(new BufferAttribute(mesh.index.slice(0, mesh.indices), 1))
    const heightOn = rayOn(geometry)
    let met = 0
    for (let n = 0; n < nodes.count; n += 3) {
      const side = hillsGrid.rootSide / 2 ** nodes.level[n]!
      const west = hillsGrid.west + nodes.column[n]! * side
      const north = hillsGrid.north + nodes.row[n]! * side
      if (Math.abs(west + side / 2) > HALF || Math.abs(north + side / 2) > HALF) continue
      const [x, z] = [west + side * 0.37, north + side * 0.71]
      expect(heightOn(x, z)).toBeCloseTo(meshHeight(hills, west, north, side, nodes.quads[n]!, x, z), 1)
      met++
    }
    expect(met).toBeGreaterThan(10)
  })

  it('has skirts only where the neighbour differs in size or number of quads', () => {
    selectNodes(hillsGrid, view(3), nodes)
    writeGroundMesh(hillsGrid, nodes, whole, mesh)
    let quads = 0
    let rims = 0
    const at = new Map<string, number>()
    for (let n = 0; n < nodes.count; n++)
      at.set(`${nodes.level[n]},${nodes.column[n]},${nodes.row[n]}`, nodes.quads[n]!)
    for (let n = 0; n < nodes.count; n++) {
      const q = nodes.quads[n]!
      quads += q * q
      const [level, c, r] = [nodes.level[n]!, nodes.column[n]!, nodes.row[n]!]
      const within = (a: number, b: number) => a >= 0 && b >= 0 && a < 2 ** level && b < 2 ** level
      for (const [dc, dr] of [
        [0, -1],
        [1, 0],
        [0, 1],
        [-1, 0],
      ] as const)
        // prettier-ignore
        if (at.get(`${level},${c + dc},${r + dr}`) !== q || within(c, r) !== within(c + dc, r + dr)) rims += q
    }
    expect(mesh.indices).toBe((quads + rims) * 6)
    expect(rims).toBeLessThan(nodes.count * 4 * 8)
    expect(Math.max(...mesh.index.subarray(0, mesh.indices))).toBe(mesh.vertices - 1)
  })

  it('carries the part of the tile over each node', () => {
    selectNodes(hillsGrid, view(50), nodes)
    writeGroundMesh(hillsGrid, nodes, whole, mesh)
    const u = Array.from({ length: mesh.vertices }, (_, i) => mesh.tile[i * 3]!)
    expect([Math.min(...u), Math.max(...u)]).toEqual([0.25, 0.75])
    expect(new Set(Array.from({ length: mesh.vertices }, (_, i) => mesh.tile[i * 3 + 2]))).toEqual(new Set([3]))
  })

  it('stops at the capacity of its arrays', () => {
    selectNodes(hillsGrid, view(3), nodes)
    const small = createGroundMesh(200, 900)
    writeGroundMesh(hillsGrid, nodes, whole, small)
    expect(small.vertices).toBeGreaterThan(0)
    expect(small.vertices).toBeLessThanOrEqual(200)
    expect(small.indices).toBeLessThanOrEqual(900)
  })
})
