/**
 * Points of the ground at which the page wants to show something. The page puts them in; the scene tells each
 * where it is on the screen, every frame in which that changes.
 */
export interface GroundAnchor {
  readonly lon: number
  readonly lat: number
  /** CSS pixels from the picture's top left; `visible` is false behind the eye and outside the picture. */
  readonly place: (x: number, y: number, visible: boolean) => void
}

export const groundAnchors = {
  list: new Set<GroundAnchor>(),
  /** Told when an anchor comes or goes, so that a resting scene draws. */
  listeners: new Set<() => void>(),
}

/** Adds an anchor; returns the way to take it away. */
export function addAnchor(anchor: GroundAnchor): () => void {
  groundAnchors.list.add(anchor)
  for (const listener of groundAnchors.listeners) listener()
  return () => {
    groundAnchors.list.delete(anchor)
    for (const listener of groundAnchors.listeners) listener()
  }
}
