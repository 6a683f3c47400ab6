import {
  BufferAttribute,
  BufferGeometry,
  Color,
  DataTexture,
  LinearFilter,
  Mesh,
  RedFormat,
  ShaderMaterial,
  UnsignedByteType,
  Vector3,
} from 'three'
import type { Viewshed } from '@/ground/sight/viewshed'
import type { ViewshedMask } from '@/ground/sight/viewshedMask'
import { heightAt, type Ground } from '@/ground/terrain/heightField'
import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './viewshed.frag'
import VERTEX from './viewshed.vert'

/** Cells across the range's circle: the mesh follows the ground, the mask gives the detail. */
const CELLS = 320

/** What is drawn of an observer. */
export interface DrawnViewshed {
  /** Place of the observer in the request, 0 or 1: its colour. */
  readonly index: number
  readonly shed: Viewshed
  readonly mask: ViewshedMask
}

/** Meshes of one or two observers, draped on the ground, and the way to give their GPU memory back. */
export function createViewshedMeshes(shared: SharedUniforms, ground: Ground, seen: readonly DrawnViewshed[]) {
  const [first, second] = [0, 1].map((place) => seen.find(({ index }) => index === place))
  const textures = [first, second].map((each) => createMaskTexture(each?.mask ?? { size: 1, bytes: new Uint8Array(1) }))
  const uniforms = {
    ...shared,
    uMaskFirst: { value: textures[0] },
    uMaskSecond: { value: textures[1] },
    uFrameFirst: { value: frameOf(first) },
    uFrameSecond: { value: frameOf(second) },
    uFirst: { value: new Color(MAP_COLOURS.seenFirst) },
    uSecond: { value: new Color(MAP_COLOURS.seenSecond) },
    uBoth: { value: new Color(MAP_COLOURS.seenBoth) },
    uUnseen: { value: new Color(MAP_COLOURS.unseen) },
  }
  const meshes = seen.map(({ shed, index }) => {
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      defines: { ...LIFT.viewsheds },
      uniforms: { ...uniforms, uIsSecond: { value: index } },
      transparent: true,
      depthWrite: false,
      side: 2,
    })
    const mesh = new Mesh(createDisc(ground, shed), material)
    mesh.frustumCulled = false
    mesh.renderOrder = PAINT_ORDER.viewsheds
    return mesh
  })
  return {
    meshes,
    dispose: () => {
      for (const texture of textures) texture.dispose()
      for (const { geometry, material } of meshes) {
        geometry.dispose()
        material.dispose()
      }
    },
  }
}

function createMaskTexture({ size, bytes }: ViewshedMask): DataTexture {
  const texture = new DataTexture(bytes, size, size, RedFormat, UnsignedByteType)
  texture.minFilter = texture.magFilter = LinearFilter
  // Rows of an odd number of bytes are not padded.
  texture.unpackAlignment = 1
  texture.needsUpdate = true
  return texture
}

function frameOf(seen: DrawnViewshed | undefined): Vector3 {
  if (!seen) return new Vector3(0, 0, 0)
  const { observer, order } = seen.shed
  return new Vector3(observer.x, observer.z, order.rangeM)
}

/** A grid over the range's circle, on the ground; cells wholly beyond the range are left out. y in metres above the datum. */
function createDisc(ground: Ground, { observer, order }: Viewshed): BufferGeometry {
  const posts = CELLS + 1
  const cell = (2 * order.rangeM) / CELLS
  const position = new Float32Array(posts * posts * 3)
  for (let row = 0; row < posts; row++) {
    for (let column = 0; column < posts; column++) {
      const i = (row * posts + column) * 3
      const x = observer.x - order.rangeM + column * cell
      const z = observer.z - order.rangeM + row * cell
      position[i] = x
      position[i + 1] = heightAt(ground, x, z)
      position[i + 2] = z
    }
  }
  const index = new Uint32Array(CELLS * CELLS * 6)
  let count = 0
  const reach = CELLS / 2 + Math.SQRT2
  for (let row = 0; row < CELLS; row++) {
    for (let column = 0; column < CELLS; column++) {
      if (Math.hypot(row + 0.5 - CELLS / 2, column + 0.5 - CELLS / 2) > reach) continue
      const nw = row * posts + column
      index[count++] = nw
      index[count++] = nw + posts
      index[count++] = nw + 1
      index[count++] = nw + 1
      index[count++] = nw + posts
      index[count++] = nw + posts + 1
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(position, 3))
  geometry.setIndex(new BufferAttribute(index.slice(0, count), 1))
  return geometry
}
