import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { DoubleSide, Mesh, ShaderMaterial, Vector4 } from 'three'
import { gapMeterOf, measureGap } from '@/picture/fronts/gap'
import { showsGap } from '@/picture/fronts/shown'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { createQuads } from '../gpu/quads'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'
import FRAGMENT from './gap.frag'
import VERTEX from './gap.vert'

const PIECES = 96

/**
 * The remaining distance between the two arms, as a dimension line on the map: a thin line with caps. PathLabels draws
 * its figure.
 */
export function GapLine() {
  const { record, uniforms } = useWorld()
  const world = useWorld()
  const { session } = useBattle()
  const meter = useMemo(() => gapMeterOf(record), [record])
  const mesh = useMemo(() => {
    const records = Array.from({ length: PIECES }, (_, i) => [i / PIECES, (i + 1) / PIECES]).concat([[0, 2], [1, 2]]) // prettier-ignore
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      defines: { ...LIFT.gapLine },
      uniforms: { ...uniforms, uEnds: { value: new Vector4() } },
      transparent: true,
      depthWrite: false,
      side: DoubleSide,
    })
    const mesh = new Mesh(createQuads(Float32Array.from(records.flat()), 2, [['aShare', 0, 2]]), material) // prettier-ignore
    mesh.frustumCulled = false
    mesh.renderOrder = PAINT_ORDER.gapLine
    return mesh
  }, [uniforms])
  useDispose(mesh)
  useFrame(() => {
    const { layers, filter } = session.getState()
    mesh.visible = false
    if (!meter || !showsGap(layers, filter) || world.t < meter.from || world.t >= meter.closes) return
    measureGap(meter, world.t)
    if (meter.a < 0) return
    const { x, z } = meter.poses
    mesh.visible = true
    ;(mesh.material.uniforms.uEnds!.value as Vector4).set(x[meter.a]!, z[meter.a]!, x[meter.b]!, z[meter.b]!)
  }, ORDER.forces)
  return <primitive object={mesh} />
}
