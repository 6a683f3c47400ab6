import type { IUniform, Vector4 } from 'three'
import { RecordQuads } from './recordQuads'
import type { SharedUniforms } from './uniforms'

const VERTEX = /* glsl */ `
uniform vec2 uViewport;
uniform float uPixelRatio;
varying vec2 vUv;
varying vec4 vLook;
void main() {
  vec4 rect = record(0); // centre and half size, CSS pixels from the top left
  vec4 uv = record(1);
  vLook = record(2);
  vec2 at = (corner() * 2.0 - 1.0) * rect.zw;
  vec2 p = rect.xy * uPixelRatio;
  // Whole device pixels keep text and frames crisp.
  if (vLook.w == 0.0) p = floor(p + at * uPixelRatio + 0.5);
  else p += mat2(cos(vLook.w), sin(vLook.w), -sin(vLook.w), cos(vLook.w)) * at * uPixelRatio;
  vec2 ndc = p / uViewport * 2.0 - 1.0;
  gl_Position = vec4(ndc.x, -ndc.y, 0.0, 1.0);
  vUv = mix(uv.xy, uv.zw, corner());
}
`

/** Pictures on the screen from one atlas in one draw call, in the order written: far first. */
export class SpriteBatch {
  private readonly quads: RecordQuads

  constructor(
    capacity: number,
    { uViewport, uPixelRatio, uNight }: SharedUniforms,
    fragmentShader: string,
    uniforms: Record<string, IUniform>,
    renderOrder: number,
  ) {
    this.quads = new RecordQuads({
      capacity,
      texels: 3,
      vertexShader: VERTEX,
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

  /** Adds a sprite; those beyond the capacity are left out. `a`, `b`, `c` are the shader's own, `d` turns it (radians, clockwise). */
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
