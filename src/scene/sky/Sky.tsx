import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Mesh, ShaderMaterial } from 'three'
import { PAINT_ORDER } from '../frame/paintOrder'
import { useDispose } from '../gpu/useDispose'
import { useWorld } from '../world'

const VERTEX = /* glsl */ `
varying vec3 vRay;
void main() {
  gl_Position = vec4(position.xy, 1.0, 1.0);
  mat4 inverseProjection = inverse(projectionMatrix);
  vec4 view = inverseProjection * vec4(position.xy, 1.0, 1.0);
  vRay = (inverse(viewMatrix) * vec4(view.xyz / view.w, 0.0)).xyz;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uZenith;
uniform vec3 uHorizon;
uniform vec3 uSunDirection;
uniform vec3 uSunColour;
varying vec3 vRay;
void main() {
  vec3 ray = normalize(vRay);
  float up = max(ray.y, 0.0);
  vec3 colour = mix(uHorizon, uZenith, 1.0 - exp(-up * 5.0));
  float glow = max(dot(ray, uSunDirection), 0.0);
  colour += uSunColour * (0.22 * pow(glow, 12.0) + 0.5 * smoothstep(0.9994, 0.9998, glow)) * (1.0 - 0.5 * up);
  gl_FragColor = vec4(colour, 1.0);
  #include <colorspace_fragment>
}
`

/** A quiet gradient of the hour behind everything, with the sun where it stood. */
export function Sky() {
  const { uniforms } = useWorld()
  const mesh = useMemo(() => {
    const geometry = new BufferGeometry()
    geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3))
    const material = new ShaderMaterial({ vertexShader: VERTEX, fragmentShader: FRAGMENT, uniforms, depthWrite: false })
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    // After the ground, so that only bare sky is shaded.
    mesh.renderOrder = PAINT_ORDER.sky
    return mesh
  }, [uniforms])
  useDispose(mesh)
  return <primitive object={mesh} />
}
