import { createActionStore } from '@/state/store/actionStore'

/** Ground, rivers and lakes of the inset map, in local metres. The scene provides them once the ground has loaded; the page draws them. */
export interface InsetMap {
  /** Half the side of the drawn square, metres from the centre of the battlefield. */
  readonly half: number
  readonly side: number
  /** RGBA, row 0 north. */
  readonly image: Uint8ClampedArray<ArrayBuffer>
  readonly rivers: readonly (readonly (readonly number[])[])[]
  readonly lakes: readonly (readonly (readonly number[])[])[]
}

/** `map` is null until the ground has loaded. */
export const insetMap = createActionStore({ map: null as InsetMap | null }, (write) => ({
  setMap: (map: InsetMap) => write({ map }),
}))
