import { clamp } from '@/base/core/math'
import { tuning } from './tuning'

/** The camera's vertical angle of view, degrees. A tall screen sees more sky and foreground instead of losing the flanks. */
export const verticalFov = (aspect: number): number => tuning.fov + tuning.fovTall * clamp((1.2 - aspect) / 0.8, 0, 1)
