import {
  BufferAttribute,
  Color,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
} from 'three'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SIDES } from '@/record/schema/common'
import { LIFT, PAINT_ORDER } from '../frame/paintOrder'
import { sendFirst } from '../gpu/sendFirst'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './ellipse.frag'
import VERTEX from './ellipse.vert'

/** Spokes and rings of the disc laid on the ground. */
const SPOKES = 36
const RINGS = 4

/** Soft ellipses on the ground, in one draw call. */
export class EllipseBatch {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  private readonly place: InstancedBufferAttribute
  private readonly look: InstancedBufferAttribute
  private count = 0

  constructor(
    readonly capacity: number,
    shared: SharedUniforms,
  ) {
    const geometry = new InstancedBufferGeometry()
    const { position, index } = disc()
    geometry.setAttribute('position', new BufferAttribute(position, 3))
    geometry.setIndex(new BufferAttribute(index, 1))
    this.place = new InstancedBufferAttribute(new Float32Array(capacity * 4), 4)
    this.look = new InstancedBufferAttribute(new Float32Array(capacity * 3), 3)
    for (const [name, attribute] of [
      ['aPlace', this.place],
      ['aLook', this.look],
    ] as const) {
      attribute.setUsage(DynamicDrawUsage)
      geometry.setAttribute(name, attribute)
    }
    geometry.instanceCount = 0
    const { uExaggeration, uReference, uHeightMap, uHeightFrame } = shared
    const sides = SIDES.map((side) => new Color(SIDE_COLOURS[side]))
    this.mesh = new Mesh(
      geometry,
      new ShaderMaterial({
        vertexShader: VERTEX,
        fragmentShader: FRAGMENT,
        defines: { ...LIFT.errorEllipses },
        uniforms: { uExaggeration, uReference, uHeightMap, uHeightFrame, uSides: { value: sides } },
        transparent: true,
        depthWrite: false,
        side: 2,
      }),
    )
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = PAINT_ORDER.errorEllipses
  }

  begin(): void {
    this.count = 0
  }

  /** Metres and radians; `side` is the side's index. */
  add(x: number, z: number, along: number, across: number, heading: number, strength: number, side: number): void {
    if (this.count >= this.capacity) return
    const place = this.place.array as Float32Array
    const look = this.look.array as Float32Array
    place[this.count * 4] = x
    place[this.count * 4 + 1] = z
    place[this.count * 4 + 2] = along
    place[this.count * 4 + 3] = across
    look[this.count * 3] = heading
    look[this.count * 3 + 1] = strength
    look[this.count * 3 + 2] = side
    this.count++
  }

  end(): void {
    this.mesh.visible = this.count > 0
    this.mesh.geometry.instanceCount = this.count
    if (this.count === 0) return
    sendFirst(this.place, this.count * 4)
    sendFirst(this.look, this.count * 3)
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}

/** A disc of radius 1 about the origin in x and y. */
function disc(): { position: Float32Array; index: Uint16Array } {
  const position = [0, 0, 0]
  const index: number[] = []
  for (let ring = 1; ring <= RINGS; ring++) {
    for (let spoke = 0; spoke < SPOKES; spoke++) {
      const angle = (spoke / SPOKES) * 2 * Math.PI
      position.push((Math.cos(angle) * ring) / RINGS, (Math.sin(angle) * ring) / RINGS, 0)
      const at = (r: number, s: number) => (r === 0 ? 0 : 1 + (r - 1) * SPOKES + (s % SPOKES))
      if (ring === 1) index.push(0, at(1, spoke), at(1, spoke + 1))
      else
        index.push(
          at(ring - 1, spoke),
          at(ring, spoke),
          at(ring, spoke + 1),
          at(ring - 1, spoke),
          at(ring, spoke + 1),
          at(ring - 1, spoke + 1),
        )
    }
  }
  return { position: Float32Array.from(position), index: Uint16Array.from(index) }
}
