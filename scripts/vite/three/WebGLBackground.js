import { Color } from 'three/src/math/Color.js'
import { getUnlitUniformColorSpace } from 'three/src/renderers/shaders/UniformsUtils.js'

const rgb = { r: 0, g: 0, b: 0 }

/** Clears with one colour: the sky is a mesh of the scene's own, so no texture or cube stands behind it. */
export function WebGLBackground(renderer, environments, state, objects, alpha, premultipliedAlpha) {
  const clearColor = new Color(0x000000)
  let clearAlpha = alpha ? 0 : 1
  const setClear = () => {
    clearColor.getRGB(rgb, getUnlitUniformColorSpace(renderer))
    state.buffers.color.setClear(rgb.r, rgb.g, rgb.b, clearAlpha, premultipliedAlpha)
  }
  return {
    getClearColor: () => clearColor,
    setClearColor(color, alpha = 1) {
      clearColor.set(color)
      clearAlpha = alpha
      setClear()
    },
    getClearAlpha: () => clearAlpha,
    setClearAlpha(alpha) {
      clearAlpha = alpha
      setClear()
    },
    render() {
      setClear()
      if (!renderer.autoClear) return
      state.buffers.depth.setTest(true)
      state.buffers.depth.setMask(true)
      state.buffers.color.setMask(true)
      renderer.clear(renderer.autoClearColor, renderer.autoClearDepth, renderer.autoClearStencil)
    },
    addToRenderList() {},
    dispose() {},
  }
}
