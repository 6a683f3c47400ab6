/** Shaders of three's own materials, which the scene has none of. */
export const ShaderLib = {}
