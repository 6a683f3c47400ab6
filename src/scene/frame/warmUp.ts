import type { Camera, Object3D, WebGLRenderer } from 'three'

/**
 * Draws everything, hidden parts included, once into a single pixel: a program first used during play (an arrow at nine
 * o'clock) would freeze the picture for half a second.
 */
export function warmUp(renderer: WebGLRenderer, scene: Object3D, camera: Camera): void {
  const hidden: Object3D[] = []
  scene.traverse((o) => {
    if (o.visible) return
    o.visible = true
    hidden.push(o)
  })
  renderer.setScissor(0, 0, 1, 1)
  renderer.setScissorTest(true)
  renderer.render(scene, camera)
  renderer.setScissorTest(false)
  for (const o of hidden) o.visible = false
}
