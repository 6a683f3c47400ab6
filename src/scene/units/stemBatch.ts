import { PAINT_ORDER } from '../frame/paintOrder'
import { RecordQuads } from '../gpu/recordQuads'
import type { SharedUniforms } from '../gpu/uniforms'

const VERTEX = /* glsl */ `
uniform vec2 uViewport;
uniform float uPixelRatio;
varying float vAcross;
varying float vAlpha;
void main() {
  vec4 ends = record(0); // x0, y0, x1, y1 in CSS pixels from the top left
  vec2 a = ends.xy * uPixelRatio;
  vec2 b = ends.zw * uPixelRatio;
  vec2 along = normalize(b - a + vec2(1e-4, 0.0));
  float reach = 1.6 * uPixelRatio + 0.5;
  vAcross = corner().y * 2.0 - 1.0;
  vAlpha = record(1).x;
  vec2 p = mix(a, b, corner().x) + vec2(-along.y, along.x) * vAcross * reach;
  vec2 ndc = p / uViewport * 2.0 - 1.0;
  gl_Position = vec4(ndc.x, -ndc.y, 0.0, 1.0);
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
  private readonly quads: RecordQuads

  constructor(capacity: number, { uViewport, uPixelRatio, uNight }: SharedUniforms) {
    this.quads = new RecordQuads({
      capacity,
      texels: 2,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uViewport, uPixelRatio, uNight },
      renderOrder: PAINT_ORDER.stems,
    })
  }

  get mesh() {
    return this.quads.mesh
  }

  begin(): void {
    this.quads.begin()
  }

  add(x0: number, y0: number, x1: number, y1: number, alpha: number): void {
    const at = this.quads.next()
    if (at < 0) return
    const { values } = this.quads
    values[at] = x0
    values[at + 1] = y0
    values[at + 2] = x1
    values[at + 3] = y1
    values[at + 4] = alpha
  }

  end(): void {
    this.quads.end()
  }

  dispose(): void {
    this.quads.dispose()
  }
}
