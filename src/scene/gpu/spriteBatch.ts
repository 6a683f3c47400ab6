import type { IUniform, Vector4 } from 'three'
import VERTEX from '../shaders/sprite.vert'
import { RecordQuads } from './recordQuads'
import type { SharedUniforms } from './uniforms'

/** Sprites on the screen from one atlas in one draw call, painted in the order written: farthest first. */
export class SpriteBatch {
  private readonly quads: RecordQuads

  constructor(
    capacity: number,
    { uViewport, uPixelRatio, uNight }: SharedUniforms,
    fragmentShader: string,
    uniforms: Record<string, IUniform>,
    renderOrder: number,
    defines: Record<string, number> = {},
  ) {
    this.quads = new RecordQuads({
      capacity,
      texels: 3,
      vertexShader: VERTEX,
      defines,
      fragmentShader,
      uniforms: { uViewport, uPixelRatio, uNight, ...uniforms },
      renderOrder,
    })
  }

  get mesh() {
    return this.quads.mesh
  }

  begin(): void {
    this.quads.begin()
  }

  /**
   * Adds a sprite; dropped when the batch is full. `a`, `b`, `c` are for the fragment shader, `d` is the rotation
   * (radians, clockwise).
   */
  add(
    x: number,
    y: number,
    halfWidth: number,
    halfHeight: number,
    uv: Vector4,
    a: number,
    b: number,
    c: number,
    d: number,
  ): void {
    const at = this.quads.next()
    if (at < 0) return
    const { values } = this.quads
    values[at] = x
    values[at + 1] = y
    values[at + 2] = halfWidth
    values[at + 3] = halfHeight
    values[at + 4] = uv.x
    values[at + 5] = uv.y
    values[at + 6] = uv.z
    values[at + 7] = uv.w
    values[at + 8] = a
    values[at + 9] = b
    values[at + 10] = c
    values[at + 11] = d
  }

  end(): void {
    this.quads.end()
  }

  dispose(): void {
    this.quads.dispose()
  }
}
