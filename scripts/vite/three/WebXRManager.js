import { EventDispatcher } from 'three/src/core/EventDispatcher.js'

/** No headset: the renderer and fiber ask for these and find that nothing is ever presented. */
export class WebXRManager extends EventDispatcher {
  enabled = false
  isPresenting = false
  cameraAutoUpdate = true
  setAnimationLoop() {}
  getEnvironmentBlendMode() {}
  getSession = () => null
  hasDepthSensing = () => false
  getDepthSensingMesh = () => null
  updateCamera() {}
  getCamera() {}
  getFoveation() {}
  setFoveation() {}
  getDepthTexture() {}
  getCameraTexture() {}
  dispose() {}
}
