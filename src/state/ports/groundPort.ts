import type { Ground } from '@/ground/terrain/heightField'

/** Heights of the ground, for files that contain the relief; null until they have loaded, or if that failed. */
export const groundPort: { ground: Ground | null } = { ground: null }
