import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, DynamicDrawUsage, InstancedBufferGeometry, InstancedInterleavedBuffer, InterleavedBufferAttribute, Mesh } from 'three'
import { useBattle } from '@/state/battleContext'
import { mapReadout } from '@/state/mapReadout'
import { ORDER } from '../frame/order'
import { useStage } from '../stage'
import { featureLine, SEGMENT_FLOATS, showsAt } from './featureLines'
import { createLineMaterial } from './lineMaterial'

/** Fronts, pockets' edges and claimed borders, draped on the ground, in one draw call. */
export function FeatureLines() {
  const stage = useStage()
  const { session } = useBattle()
  const batch = useMemo(() => createBatch(stage), [stage])
  useEffect(
    () => () => {
      batch.mesh.geometry.dispose()
      batch.mesh.material.dispose()
    },
    [batch],
  )
  useFrame(() => {
    const { layers } = session.getState()
    batch.mesh.material.uniforms.uMetresPerPixel!.value = mapReadout.metresPerPixel || 20
    let key = 0
    let bit = 1
    for (const line of batch.lines) {
      const on = (line.item.kind === 'border-claim' ? layers.borders : layers.fronts) && showsAt(line, stage.t)
      if (on) key += bit
      bit *= 2
    }
    // The buffer is rewritten only when a line comes or goes.
    if (key === batch.key) return
    batch.key = key
    let at = 0
    bit = 1
    for (const line of batch.lines) {
      if (Math.floor(key / bit) % 2 === 1) {
        batch.array.set(line.segments, at)
        at += line.segments.length
      }
      bit *= 2
    }
    batch.mesh.geometry.instanceCount = at / SEGMENT_FLOATS
    batch.buffer.needsUpdate = true
  }, ORDER.forces)
  return <primitive object={batch.mesh} />
}

function createBatch(stage: ReturnType<typeof useStage>) {
  // The key is a sum of powers of two: exact for up to 52 lines.
  const lines = stage.record.features.slice(0, 52).map((f) => featureLine(f, stage.assets.water))
  const array = new Float32Array(lines.reduce((sum, l) => sum + l.segments.length, 0))
  const buffer = new InstancedInterleavedBuffer(array, SEGMENT_FLOATS)
  buffer.setUsage(DynamicDrawUsage)
  const geometry = new InstancedBufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([0, -1, 0, 1, -1, 0, 1, 1, 0, 0, 1, 0]), 3))
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  geometry.setAttribute('aStart', new InterleavedBufferAttribute(buffer, 3, 0))
  geometry.setAttribute('aEnd', new InterleavedBufferAttribute(buffer, 3, 3))
  geometry.setAttribute('aStyle', new InterleavedBufferAttribute(buffer, 4, 6))
  geometry.instanceCount = 0
  const mesh = new Mesh(geometry, createLineMaterial(stage.uniforms))
  mesh.frustumCulled = false
  mesh.renderOrder = 12
  return { lines, array, buffer, mesh, key: -1 }
}
