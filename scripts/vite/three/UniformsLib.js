/** Uniforms of three's own materials, which the scene has none of. */
export const UniformsLib = {}
