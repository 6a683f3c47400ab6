import type { Ground } from '@/ground/terrain/heightField'

/** Heights of the ground, for files that hold the relief; null until they have loaded, or where they could not be. */
export const groundPort: { ground: Ground | null } = { ground: null }
