/** Every material is a ShaderMaterial, whose uniforms the scene writes itself. */
export function WebGLMaterials() {
  return {
    refreshFogUniforms() {},
    refreshMaterialUniforms(uniforms, material) {
      material.uniformsNeedUpdate = false
    },
  }
}
