import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { DynamicDrawUsage, Mesh, type BufferAttribute, type Vector2 } from 'three'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { showsAt } from '@/picture/fronts/shapes'
import { showsFeature } from '@/picture/fronts/shown'
import { mapReadout } from '@/state/ports/mapReadout'
import { useBattle } from '@/state/session/battleContext'
import { isEmphasised } from '../frame/emphasis'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { createQuads, writeQuadIndex } from '../gpu/quads'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'
import { featureLine, SEGMENT_FLOATS } from './featureLines'
import { createLineMaterial } from './lineMaterial'

/**
 * Fronts, moving between their dated states, anti-tank belts and claimed borders, draped on the ground, in one draw
 * call.
 */
export function FeatureLines() {
  const world = useWorld()
  const { session } = useBattle()
  const batch = useMemo(() => createBatch(world), [world])
  useDispose(batch.mesh)
  useFrame(() => {
    const { layers, filter, selection, mapStyle: style } = session.getState()
    batch.mesh.material.uniforms.uMetresPerPixel!.value = (mapReadout.metresPerPixel || 20) * world.displayScale
    batch.mesh.material.uniforms.uRiverBorder!.value = mapStyle(style).print ? 0.36 : 0.1
    let key = 0
    let bit = 1
    const { value: emphasised } = batch.mesh.material.uniforms.uEmphasised as { value: Vector2 }
    emphasised.set(-1, -1)
    for (let i = 0; i < batch.lines.length; i++) {
      const line = batch.lines[i]!
      const { first, count } = batch.ranges[i]!
      if (isEmphasised(world, selection, 'line', line.item.id)) emphasised.set(first * 4, (first + count) * 4)
      if (showsFeature(line.item, layers, filter) && showsAt(line.link, world.t)) key += bit
      bit *= 2
    }
    // The index is rewritten only when a line appears or disappears.
    if (key === batch.key) return
    batch.key = key
    let at = 0
    bit = 1
    for (const { first, count } of batch.ranges) {
      if (Math.floor(key / bit) % 2 === 1) at = writeQuadIndex(batch.index, at, first, count)
      bit *= 2
    }
    batch.mesh.geometry.setDrawRange(0, at)
    batch.mesh.geometry.index!.needsUpdate = true
  }, ORDER.forces)
  return <primitive object={batch.mesh} />
}

function createBatch(world: ReturnType<typeof useWorld>) {
  // The key is a sum of powers of two, exact for up to 52: the record allows no more lines (MAX_LINES).
  const lines = world.shapes
    .filter(({ link }) => link.dated.item.kind !== 'pocket')
    .map((shape) => featureLine(shape, world.assets))
  const records = new Float32Array(lines.reduce((sum, l) => sum + l.segments.length, 0))
  let at = 0
  const ranges = lines.map(({ segments }) => {
    records.set(segments, at)
    const range = { first: at / SEGMENT_FLOATS, count: segments.length / SEGMENT_FLOATS }
    at += segments.length
    return range
  })
  const geometry = createQuads(records, SEGMENT_FLOATS, [
    ['aStart', 0, 4],
    ['aEnd', 4, 4],
    ['aAlong', 8, 4],
    ['aStyle', 12, 4],
    ['aMove', 16, 3],
  ])
  ;(geometry.index as BufferAttribute).setUsage(DynamicDrawUsage)
  const mesh = new Mesh(geometry, createLineMaterial(world.uniforms))
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.lines
  return { lines, ranges, index: geometry.index!.array as Uint32Array, mesh, key: -1 }
}
