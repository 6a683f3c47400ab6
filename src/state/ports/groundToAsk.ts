import type { SurfaceBytes } from '@/ground/sight/reconstructed'
import type { Ground } from '@/ground/terrain/heightField'
import { createActionStore } from '@/state/store/actionStore'

/** The ground as panels may ask it: heights, what is reconstructed of them, rivers and lakes. Local metres. */
export interface GroundToAsk {
  readonly ground: Ground
  readonly surfaces: SurfaceBytes
  readonly water: {
    readonly rivers: readonly {
      readonly id: string
      readonly names?: { readonly en: string } | undefined
      readonly points: readonly (readonly [x: number, z: number, level: number, width: number])[]
    }[]
    readonly lakes: readonly {
      readonly id: string
      readonly levelM: number
      readonly ring: readonly (readonly [x: number, z: number])[]
    }[]
  }
}

/** The scene provides the ground once it has loaded; null until then. */
export const groundToAsk = createActionStore({ ground: null as GroundToAsk | null }, (write) => ({
  setGround: (ground: GroundToAsk | null) => write({ ground }),
}))
