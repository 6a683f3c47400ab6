import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three'
import type { AxisPath } from '@/picture/axes/axisPath'
import { CLOSING_UP, FOLLOWERS, type Swell } from '@/picture/axes/swell'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import type { Axis } from '@/record/schema/features'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './arm.frag'
import VERTEX from './arm.vert'

const ACROSS = [-1, 0, 1]

/** A ribbon along the path; the shader gives it its width, its head at `uHead` metres and its fading tail. */
export function createAxisMesh(
  axis: Axis,
  path: AxisPath,
  swell: Swell,
  shared: SharedUniforms,
): Mesh<BufferGeometry, ShaderMaterial> {
  const n = path.along.length
  const positions = new Float32Array(n * ACROSS.length * 3)
  const paths = new Float32Array(n * ACROSS.length * 4)
  const passed = new Float32Array(n * ACROSS.length * FOLLOWERS)
  const wholly = new Float32Array(passed.length)
  const index: number[] = []
  for (let i = 0; i < n; i++) {
    const before = Math.max(i - 2, 0)
    const after = Math.min(i + 2, n - 1)
    const dx = path.line[after * 2]! - path.line[before * 2]!
    const dz = path.line[after * 2 + 1]! - path.line[before * 2 + 1]!
    const length = Math.hypot(dx, dz) || 1
    ACROSS.forEach((side, k) => {
      const v = i * ACROSS.length + k
      positions.set([path.line[i * 2]!, side, path.line[i * 2 + 1]!], v * 3)
      passed.set(swell.times.subarray(i * FOLLOWERS, (i + 1) * FOLLOWERS), v * FOLLOWERS)
      wholly.set(swell.weights.subarray(i * FOLLOWERS, (i + 1) * FOLLOWERS), v * FOLLOWERS)
      paths.set([dx / length, dz / length, path.along[i]!, path.times[i]!], v * 4)
      if (i + 1 < n && k + 1 < ACROSS.length)
        index.push(v, v + 1, v + ACROSS.length, v + 1, v + ACROSS.length + 1, v + ACROSS.length)
    })
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aPath', new BufferAttribute(paths, 4))
  geometry.setAttribute('aPassed', new BufferAttribute(passed, FOLLOWERS))
  geometry.setAttribute('aWholly', new BufferAttribute(wholly, FOLLOWERS))
  geometry.setIndex(index)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { CLOSING_UP: CLOSING_UP.toFixed(1) },
    uniforms: {
      ...shared,
      uColour: { value: new Color(SIDE_COLOURS[axis.side]) },
      uWidth: { value: axis.widthM },
      uPixel: shared.uPixel,
      uFollowers: { value: swell.followers },
      uHead: { value: 0 },
      uAlpha: { value: 0 },
      uAsked: { value: 0 },
      uDashed: { value: axis.confidence === 'documented' ? 0 : 1 },
    },
    transparent: true,
    depthWrite: false,
    side: 2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = 14
  return mesh
}
