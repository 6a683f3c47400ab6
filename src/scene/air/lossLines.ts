import { BufferAttribute, BufferGeometry, DynamicDrawUsage, LineSegments, ShaderMaterial } from 'three'
import { PAINT_ORDER } from '../frame/paintOrder'
import { sendFirst } from '../gpu/sendFirst'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './lossLine.frag'
import VERTEX from './lossLine.vert'

/** Maximum number of line segments drawn. */
const CAPACITY = 1_600

/** Thin lines behind aircraft coming down, and a small cross where each ended: one draw call for all. */
export class LossLines {
  readonly lines: LineSegments<BufferGeometry, ShaderMaterial>
  private readonly points: BufferAttribute
  private count = 0

  constructor(shared: SharedUniforms) {
    const geometry = new BufferGeometry()
    this.points = new BufferAttribute(new Float32Array(CAPACITY * 8), 4)
    this.points.setUsage(DynamicDrawUsage)
    geometry.setAttribute('aPoint', this.points)
    // Three counts vertices by the `position` attribute.
    geometry.setAttribute('position', this.points)
    this.lines = new LineSegments(
      geometry,
      new ShaderMaterial({
        vertexShader: VERTEX,
        fragmentShader: FRAGMENT,
        uniforms: { ...shared },
        transparent: true,
        depthWrite: false,
      }),
    )
    this.lines.frustumCulled = false
    this.lines.renderOrder = PAINT_ORDER.lossLines
    this.lines.visible = false
  }

  begin(): void {
    this.count = 0
  }

  add(ax: number, ay: number, az: number, a: number, bx: number, by: number, bz: number, b: number): void {
    if (this.count >= CAPACITY) return
    const out = this.points.array as Float32Array
    let o = this.count++ * 8
    out[o++] = ax
    out[o++] = ay
    out[o++] = az
    out[o++] = a
    out[o++] = bx
    out[o++] = by
    out[o++] = bz
    out[o] = b
  }

  end(): void {
    this.lines.visible = this.count > 0
    if (this.count === 0) return
    this.lines.geometry.setDrawRange(0, this.count * 2)
    sendFirst(this.points, this.count * 8)
  }

  dispose(): void {
    this.lines.geometry.dispose()
    this.lines.material.dispose()
  }
}
