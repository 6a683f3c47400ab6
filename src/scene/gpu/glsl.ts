import haze from '../shaders/haze.glsl'
import srgb from '../shaders/srgb.glsl'

/** Shader parts for shaders still written as strings; the others include the files. */
export const GLSL_HAZE = haze
export const GLSL_SRGB = srgb
