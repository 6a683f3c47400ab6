/** No geometry has morph targets. */
export function WebGLMorphtargets() {
  return { update() {} }
}
