import haze from '../shaders/haze.glsl'
import srgb from '../shaders/srgb.glsl'

/** Shared parts for shaders that are still written as strings; the others include the files. */
export const GLSL_HAZE = haze
export const GLSL_SRGB = srgb
