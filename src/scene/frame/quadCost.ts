import {
  BufferAttribute,
  BufferGeometry,
  Mesh,
  OrthographicCamera,
  Scene,
  ShaderMaterial,
  type Texture,
  type WebGLRenderer,
} from 'three'
import VERTEX from './fullScreen.vert'
import FRAGMENT from './texture.frag'

/** Draws one textured quad over the whole picture after a clear: the minimum cost of a picture of this size. */
export function createQuad(renderer: WebGLRenderer, texture: Texture): { draw(): void; dispose(): void } {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), 3))
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: { uMap: { value: texture } },
    depthTest: false,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  const scene = new Scene()
  scene.add(mesh)
  const camera = new OrthographicCamera()
  return {
    draw: () => renderer.render(scene, camera),
    dispose: () => {
      geometry.dispose()
      material.dispose()
    },
  }
}
