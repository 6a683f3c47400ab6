/**
 * What the inset map draws of the ground: put here by the scene when the ground is there, read by
 * the page. Local metres; neither imports the other.
 */
export interface InsetMap {
  /** Half the side of the square that is drawn, metres about the middle of the battlefield. */
  readonly half: number
  readonly side: number
  /** RGBA, row 0 north. */
  readonly image: Uint8ClampedArray<ArrayBuffer>
  readonly rivers: readonly (readonly (readonly number[])[])[]
  readonly lakes: readonly (readonly (readonly number[])[])[]
}

let current: InsetMap | null = null
const listeners = new Set<() => void>()

export function setInsetMap(value: InsetMap): void {
  current = value
  for (const listener of listeners) listener()
}

export const getInsetMap = (): InsetMap | null => current

export function subscribeInsetMap(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
