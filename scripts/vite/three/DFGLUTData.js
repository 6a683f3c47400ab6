/** Look-up table of physical materials, which the scene has none of. */
export const getDFGLUT = () => null
