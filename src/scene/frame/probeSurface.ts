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
import { worldY, type World } from '../world'
import FRAGMENT from './position.frag'
import { project, type ScreenPoint } from './project'

/**
 * A token's foot is visible when the drawn ground at its pixel lies this near to it, metres; otherwise a hill hides it.
 */
const NEAR = 400

/**
 * The ground as the GPU draws it, read back as positions at the feet of all tokens in the picture, with `heightAt` of
 * the same points: for the browser test that compares drawn and computed ground.
 */
export function probeSurface(renderer: WebGLRenderer, scene: Object3D, world: World): SurfacePoint[] {
  const ground: Mesh[] = []
  scene.traverse((o) => {
    if (o instanceof Mesh && o.material instanceof ShaderMaterial && 'uLit' in o.material.uniforms) ground.push(o)
  })
  const only = new Scene()
  const made = ground.map(({ geometry, material }) => {
    const given = material as ShaderMaterial
    const mesh = new Mesh(
      geometry,
      new ShaderMaterial({
        vertexShader: given.vertexShader,
        fragmentShader: FRAGMENT,
        defines: { ...given.defines, PROBE: 1 },
        uniforms: given.uniforms,
      }),
    )
    mesh.frustumCulled = false
    only.add(mesh)
    return mesh
  })
  const target = new WebGLRenderTarget(world.width, world.height, {
    type: FloatType,
    magFilter: NearestFilter,
    minFilter: NearestFilter,
  })
  const pixel = new Float32Array(4)
  const at: ScreenPoint = { x: 0, y: 0, depth: 0 }
  const points: SurfacePoint[] = []
  renderer.setRenderTarget(target)
  renderer.render(only, world.camera!)
  for (let row = 0; row < world.poses.count; row++) {
    if (world.poses.presence[row]! <= 0) continue
    const [x, z] = [world.poses.x[row]!, world.poses.z[row]!]
    if (!project(world, x, worldY(world, heightAt(world.assets.ground, x, z)), z, at)) continue
    if (at.x < 0 || at.y < 0 || at.x >= world.width || at.y >= world.height) continue
    renderer.readRenderTargetPixels(target, Math.floor(at.x), Math.floor(world.height - at.y), 1, 1, pixel)
    const [px, py, pz] = pixel as unknown as [number, number, number]
    if (Math.hypot(px - x, pz - z) > NEAR) continue
    points.push({
      id: world.record.tracks[row]!.unit.id,
      x: px,
      z: pz,
      drawn: py / world.exaggeration + world.assets.ground.reference,
      height: heightAt(world.assets.ground, px, pz),
      away: at.depth,
    })
  }
  renderer.setRenderTarget(null)
  target.dispose()
  for (const mesh of made) (mesh.material as ShaderMaterial).dispose()
  return points
}
