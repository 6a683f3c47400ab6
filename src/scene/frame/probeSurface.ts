import {
  FloatType,
  Mesh,
  NearestFilter,
  Scene,
  ShaderMaterial,
  WebGLRenderTarget,
  type Object3D,
  type WebGLRenderer,
} from 'three'
import { heightAt } from '@/ground/terrain/heightField'
import type { SurfacePoint } from '@/state/ports/benchPort'
import { worldY, type Stage } from '../stage'
import { project, type ScreenPoint } from './project'

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec3 vPosition;
void main() { gl_FragColor = vec4(vPosition, 1.0); }
`

/** A token's foot is met when the drawn ground at its pixel lies this near to it, metres; farther, a hill stands before it. */
const NEAR = 400

/**
 * The ground as the GPU draws it, read back as positions at the feet of all tokens in the picture,
 * beside `heightAt` of the same spot: for the browser test of drawn against reckoned ground.
 */
export function probeSurface(renderer: WebGLRenderer, scene: Object3D, stage: Stage): SurfacePoint[] {
  const ground: Mesh[] = []
  scene.traverse((o) => {
    if (o instanceof Mesh && o.material instanceof ShaderMaterial && 'uField' in o.material.uniforms) ground.push(o)
  })
  const only = new Scene()
  const made = ground.map(({ geometry, material }) => {
    const given = material as ShaderMaterial
    const mesh = new Mesh(
      geometry,
      new ShaderMaterial({
        vertexShader: given.vertexShader,
        fragmentShader: FRAGMENT,
        defines: given.defines,
        uniforms: given.uniforms,
      }),
    )
    mesh.frustumCulled = false
    only.add(mesh)
    return mesh
  })
  const target = new WebGLRenderTarget(stage.width, stage.height, {
    type: FloatType,
    magFilter: NearestFilter,
    minFilter: NearestFilter,
  })
  const pixel = new Float32Array(4)
  const at: ScreenPoint = { x: 0, y: 0, depth: 0 }
  const points: SurfacePoint[] = []
  renderer.setRenderTarget(target)
  renderer.render(only, stage.camera!)
  for (let row = 0; row < stage.poses.count; row++) {
    if (stage.poses.presence[row]! <= 0) continue
    const [x, z] = [stage.poses.x[row]!, stage.poses.z[row]!]
    if (!project(stage, x, worldY(stage, heightAt(stage.assets.ground, x, z)), z, at)) continue
    if (at.x < 0 || at.y < 0 || at.x >= stage.width || at.y >= stage.height) continue
    renderer.readRenderTargetPixels(target, Math.floor(at.x), Math.floor(stage.height - at.y), 1, 1, pixel)
    const [px, py, pz] = pixel as unknown as [number, number, number]
    if (Math.hypot(px - x, pz - z) > NEAR) continue
    points.push({
      id: stage.record.tracks[row]!.unit.id,
      x: px,
      z: pz,
      drawn: py / stage.exaggeration + stage.assets.ground.reference,
      height: heightAt(stage.assets.ground, px, pz),
      away: at.depth,
    })
  }
  renderer.setRenderTarget(null)
  target.dispose()
  for (const mesh of made) (mesh.material as ShaderMaterial).dispose()
  return points
}
