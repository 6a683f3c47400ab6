import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  FloatType,
  Mesh,
  NearestFilter,
  RGBAFormat,
  ShaderMaterial,
} from 'three'
import { ARROW, type Ribbon } from '@/picture/axes/ribbon'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import type { Axis } from '@/record/schema/features'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './arm.frag'
import VERTEX from './arm.vert'

/** Vertices across a station: left edge, middle, right edge. */
const ACROSS = [-1, 0, 1]
/** Number of stations of the head. */
const HEAD_STATIONS = 12

/** The arrow of an arm; its uniforms set how far it reaches and how wide it is. Dispose of `uRibbon` with it. */
export function createAxisMesh(
  axis: Axis,
  ribbon: Ribbon,
  shared: SharedUniforms,
): Mesh<BufferGeometry, ShaderMaterial> {
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { TAIL_SHARE: ARROW.tailShare.toFixed(3), HEAD_WIDTH: ARROW.headWidth.toFixed(3), ...LIFT.arms },
    uniforms: {
      ...shared,
      uColour: { value: new Color(SIDE_COLOURS[axis.side]) },
      uRibbon: { value: ribbonTexture(ribbon) },
      uSpacing: { value: ribbon.spacing },
      uTail: { value: 0 },
      uHead: { value: 0 },
      uHeadLength: { value: 1 },
      uNeckPixels: { value: 1 },
      uTilt: { value: 1 },
      uAlpha: { value: 0 },
      uEmphasised: { value: 0 },
      uInferred: { value: axis.confidence === 'documented' ? 0 : 1 },
    },
    transparent: true,
    depthWrite: false,
    side: 2,
  })
  const mesh = new Mesh(arrowGeometry(ribbon), material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.arms
  return mesh
}

/** Stations of the body, one at each sample of the ribbon, then those of the head. */
function arrowGeometry({ times, spacing }: Ribbon): BufferGeometry {
  const positions: number[] = []
  const index: number[] = []
  const addStrip = (stations: number, at: (i: number) => number, head: 0 | 1) => {
    const first = positions.length / 3
    for (let i = 0; i < stations; i++) for (const side of ACROSS) positions.push(at(i), side, head)
    for (let i = 0; i + 1 < stations; i++) {
      for (let k = 0; k + 1 < ACROSS.length; k++) {
        const v = first + i * ACROSS.length + k
        index.push(v, v + 1, v + ACROSS.length, v + 1, v + ACROSS.length + 1, v + ACROSS.length)
      }
    }
  }
  addStrip(times.length, (i) => i * spacing, 0)
  addStrip(HEAD_STATIONS + 1, (i) => i / HEAD_STATIONS, 1)
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(positions), 3))
  geometry.setIndex(index)
  return geometry
}

/** One texel per sample: position and time in the first row, direction and free space on both sides in the second. */
function ribbonTexture({ line, direction, times, left, right }: Ribbon): DataTexture {
  const n = times.length
  const values = new Float32Array(n * 8)
  for (let i = 0; i < n; i++) {
    values.set([line[i * 2]!, line[i * 2 + 1]!, times[i]!, 0], i * 4)
    values.set([direction[i * 2]!, direction[i * 2 + 1]!, left[i]!, right[i]!], (n + i) * 4)
  }
  const texture = new DataTexture(values, n, 2, RGBAFormat, FloatType)
  texture.minFilter = texture.magFilter = NearestFilter
  texture.needsUpdate = true
  return texture
}
