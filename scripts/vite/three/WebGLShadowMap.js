/** No shadow maps: the ground's shade comes from its horizons. */
export class WebGLShadowMap {
  enabled = false
  autoUpdate = true
  needsUpdate = false
  render() {}
}
