import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { useSession } from '@/state/session/battleContext'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'
import FRAGMENT from './bridge.frag'
import VERTEX from './bridge.vert'
import { bridgesOf, type Bridge } from './bridges'

/** Bridges and pontoons where and while the record has them. */
export function Bridges() {
  const { record, assets, uniforms } = useWorld()
  const visible = useSession((s) => s.layers.water)
  const mesh = useMemo(() => {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      defines: { ...LIFT.bridges },
      uniforms,
      side: 2,
    })
    const mesh = new Mesh(geometryOf(bridgesOf(record, assets.water)), material)
    mesh.frustumCulled = false
    mesh.renderOrder = PAINT_ORDER.bridges
    return mesh
  }, [record, assets, uniforms])
  useDispose(mesh)
  return <primitive object={mesh} visible={visible} />
}

const CORNERS = [[-1, -1], [1, -1], [-1, 1], [1, 1]] as const // prettier-ignore
/** Extra length on land at either end, and half the width of a military bridge, metres. */
const RAMP = 15
const HALF_BREADTH = 4

function geometryOf(bridges: readonly Bridge[]): BufferGeometry {
  const position: number[] = []
  const bridge: number[] = []
  const corner: number[] = []
  const span: number[] = []
  const index: number[] = []
  bridges.forEach((b, i) => {
    for (const [u, v] of CORNERS) {
      position.push(b.x, b.level, b.z)
      bridge.push(b.acrossX, b.acrossZ, b.width / 2 + RAMP, HALF_BREADTH)
      corner.push(u, v)
      span.push(b.from, b.until)
    }
    const first = i * 4
    index.push(first, first + 1, first + 2, first + 1, first + 3, first + 2)
  })
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(position), 3))
  geometry.setAttribute('aBridge', new BufferAttribute(new Float32Array(bridge), 4))
  geometry.setAttribute('aCorner', new BufferAttribute(new Float32Array(corner), 2))
  geometry.setAttribute('aSpan', new BufferAttribute(new Float32Array(span), 2))
  geometry.setIndex(index)
  return geometry
}
