import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import type { Water } from '@/ground/terrain/readWater'
import { useSession } from '@/state/session/battleContext'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { useDispose } from '../gpu/useDispose'
import { SURFACE } from '../terrain/surfaceStyle'
import { useWorld } from '../world'
import fragmentShader from './rivers.frag'
import vertexShader from './rivers.vert'

/** The Khalkhin Gol and the Holsten with their widths and falling levels. */
export function Rivers() {
  const { assets, uniforms } = useWorld()
  const visible = useSession((s) => s.layers.water)
  const software = useSession((s) => s.software)
  const mesh = useMemo(() => {
    const material = new ShaderMaterial({
      vertexShader,
      fragmentShader,
      // The sun's glint is drawn only with a graphics card.
      defines: { ...LIFT.rivers, ...(!software && { GLINT: 1 }) },
      uniforms: { ...uniforms, ...SURFACE },
      transparent: true,
      side: 2,
    })
    const mesh = new Mesh(riverGeometry(assets.water), material)
    mesh.frustumCulled = false
    // Above the band of the border that follows it.
    mesh.renderOrder = PAINT_ORDER.rivers
    return mesh
  }, [assets, uniforms, software])
  useDispose(mesh)
  return <primitive object={mesh} visible={visible} />
}

/** One strip per river: two banks at every point, at the water's level. */
function riverGeometry(water: Water): BufferGeometry {
  const total = water.rivers.reduce((sum, r) => sum + r.points.length, 0)
  const positions = new Float32Array(total * 2 * 3)
  const banks = new Float32Array(total * 2 * 4)
  const along = new Float32Array(total * 2)
  const index: number[] = []
  let v = 0
  for (const { points } of water.rivers) {
    let metres = 0
    points.forEach(([x, z, level, width], i) => {
      if (i > 0) metres += Math.hypot(x - points[i - 1]![0], z - points[i - 1]![1])
      const before = points[Math.max(i - 1, 0)]!
      const after = points[Math.min(i + 1, points.length - 1)]!
      const dx = after[0] - before[0]
      const dz = after[1] - before[1]
      const length = Math.hypot(dx, dz) || 1
      for (const side of [-1, 1]) {
        positions.set([x, level, z], v * 3)
        along[v] = metres
        banks.set([-dz / length, dx / length, width, side], v * 4)
        v++
      }
      if (i + 1 < points.length) index.push(v - 2, v - 1, v, v - 1, v + 1, v)
    })
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aBank', new BufferAttribute(banks, 4))
  geometry.setAttribute('aAlong', new BufferAttribute(along, 1))
  geometry.setIndex(index)
  return geometry
}
