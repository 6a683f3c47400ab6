import {
  BufferAttribute,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  Vector4,
  type IUniform,
} from 'three'
import type { SharedUniforms } from './uniforms'

/** Floats of one sprite: centre x, y, half width, half height (CSS pixels from the top left); uv rect; look. */
export const SPRITE_FLOATS = 12

const VERTEX = /* glsl */ `
attribute vec4 aRect;
attribute vec4 aUv;
attribute vec4 aLook;
uniform vec2 uViewport;
uniform float uPixelRatio;
varying vec2 vUv;
varying vec4 vLook;
void main() {
  vec2 corner = position.xy;
  // Whole device pixels keep text and frames crisp.
  vec2 at = corner * aRect.zw;
  vec2 p = (aRect.xy + mat2(cos(aLook.w), sin(aLook.w), -sin(aLook.w), cos(aLook.w)) * at) * uPixelRatio;
  if (aLook.w == 0.0) p = floor(p + 0.5);
  vec2 ndc = p / uViewport * 2.0 - 1.0;
  gl_Position = vec4(ndc.x, -ndc.y, 0.0, 1.0);
  vUv = mix(aUv.xy, aUv.zw, corner * 0.5 + 0.5);
  vLook = aLook;
}
`

/**
 * Pictures on the screen from one atlas in one draw call, in the order written. Nothing is
 * tested against depth: the caller sorts, far first.
 */
export class SpriteBatch {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  private readonly data: { readonly rect: Float32Array; readonly uv: Float32Array; readonly look: Float32Array }
  private readonly attributes: InstancedBufferAttribute[]
  private count = 0

  constructor(
    readonly capacity: number,
    shared: SharedUniforms,
    fragmentShader: string,
    uniforms: Record<string, IUniform>,
    renderOrder: number,
  ) {
    const geometry = new InstancedBufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]), 3))
    geometry.setIndex([0, 2, 1, 0, 3, 2])
    this.data = { rect: new Float32Array(capacity * 4), uv: new Float32Array(capacity * 4), look: new Float32Array(capacity * 4) }
    this.attributes = [
      ['aRect', this.data.rect] as const,
      ['aUv', this.data.uv] as const,
      ['aLook', this.data.look] as const,
    ].map(([name, array]) => {
      const attribute = new InstancedBufferAttribute(array, 4)
      attribute.setUsage(DynamicDrawUsage)
      geometry.setAttribute(name, attribute)
      return attribute
    })
    geometry.instanceCount = 0
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader,
      uniforms: { uViewport: shared.uViewport, uPixelRatio: shared.uPixelRatio, uNight: shared.uNight, ...uniforms },
      transparent: true,
      depthTest: false,
      depthWrite: false,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = renderOrder
  }

  begin(): void {
    this.count = 0
  }

  /** Adds a sprite; those beyond the capacity are left out. `a`, `b`, `c` are the shader's own, `d` turns it (radians, clockwise). */
  add(x: number, y: number, halfWidth: number, halfHeight: number, uv: Vector4, a: number, b: number, c: number, d: number): void {
    if (this.count >= this.capacity) return
    const at = this.count++ * 4
    const { rect, uv: uvs, look } = this.data
    rect[at] = x
    rect[at + 1] = y
    rect[at + 2] = halfWidth
    rect[at + 3] = halfHeight
    uvs[at] = uv.x
    uvs[at + 1] = uv.y
    uvs[at + 2] = uv.z
    uvs[at + 3] = uv.w
    look[at] = a
    look[at + 1] = b
    look[at + 2] = c
    look[at + 3] = d
  }

  end(): void {
    this.mesh.geometry.instanceCount = this.count
    for (const attribute of this.attributes) {
      attribute.clearUpdateRanges()
      attribute.addUpdateRange(0, this.count * 4)
      attribute.needsUpdate = true
    }
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
