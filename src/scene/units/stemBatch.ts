import { BufferAttribute, DynamicDrawUsage, InstancedBufferAttribute, InstancedBufferGeometry, Mesh, ShaderMaterial } from 'three'
import type { SharedUniforms } from '../gpu/uniforms'

const VERTEX = /* glsl */ `
attribute vec4 aEnds; // x0, y0, x1, y1 in CSS pixels from the top left
attribute float aAlpha;
uniform vec2 uViewport;
uniform float uPixelRatio;
varying float vAcross;
varying float vAlpha;
void main() {
  vec2 a = aEnds.xy * uPixelRatio;
  vec2 b = aEnds.zw * uPixelRatio;
  vec2 along = normalize(b - a + vec2(1e-4, 0.0));
  float reach = 1.6 * uPixelRatio + 0.5;
  vec2 p = mix(a, b, position.x) + vec2(-along.y, along.x) * position.y * reach;
  vec2 ndc = p / uViewport * 2.0 - 1.0;
  gl_Position = vec4(ndc.x, -ndc.y, 0.0, 1.0);
  vAcross = position.y;
  vAlpha = aAlpha;
}
`
const FRAGMENT = /* glsl */ `
uniform float uNight;
varying float vAcross;
varying float vAlpha;
void main() {
  float core = 1.0 - smoothstep(0.3, 0.55, abs(vAcross));
  float halo = 1.0 - smoothstep(0.6, 1.0, abs(vAcross));
  vec3 ink = mix(vec3(0.02, 0.018, 0.014), vec3(0.75, 0.78, 0.82), uNight);
  vec3 ground = mix(vec3(0.85, 0.78, 0.62), vec3(0.02, 0.025, 0.04), uNight);
  gl_FragColor = vec4(mix(ground, ink, core), vAlpha * max(core, halo * 0.5));
  #include <colorspace_fragment>
}
`

/** Thin lines from ground to token, in one draw call. */
export class StemBatch {
  readonly mesh: Mesh<InstancedBufferGeometry, ShaderMaterial>
  private readonly ends: InstancedBufferAttribute
  private readonly alpha: InstancedBufferAttribute
  private count = 0

  constructor(readonly capacity: number, shared: SharedUniforms) {
    const geometry = new InstancedBufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([0, -1, 0, 1, -1, 0, 1, 1, 0, 0, 1, 0]), 3))
    geometry.setIndex([0, 1, 2, 0, 2, 3])
    this.ends = new InstancedBufferAttribute(new Float32Array(capacity * 4), 4)
    this.alpha = new InstancedBufferAttribute(new Float32Array(capacity), 1)
    for (const [name, attribute] of [['aEnds', this.ends], ['aAlpha', this.alpha]] as const) {
      attribute.setUsage(DynamicDrawUsage)
      geometry.setAttribute(name, attribute)
    }
    geometry.instanceCount = 0
    const { uViewport, uPixelRatio, uNight } = shared
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uViewport, uPixelRatio, uNight },
      transparent: true,
      depthTest: false,
      depthWrite: false,
    })
    material.side = 2
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
    this.mesh.renderOrder = 20
  }

  begin(): void {
    this.count = 0
  }

  add(x0: number, y0: number, x1: number, y1: number, alpha: number): void {
    if (this.count >= this.capacity) return
    const ends = this.ends.array as Float32Array
    const at = this.count * 4
    ends[at] = x0
    ends[at + 1] = y0
    ends[at + 2] = x1
    ends[at + 3] = y1
    ;(this.alpha.array as Float32Array)[this.count] = alpha
    this.count++
  }

  end(): void {
    this.mesh.geometry.instanceCount = this.count
    for (const attribute of [this.ends, this.alpha]) {
      attribute.clearUpdateRanges()
      attribute.addUpdateRange(0, this.count * attribute.itemSize)
      attribute.needsUpdate = true
    }
  }

  dispose(): void {
    this.mesh.geometry.dispose()
    this.mesh.material.dispose()
  }
}
