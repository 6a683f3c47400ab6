/**
 * Points of the ground at which the page wants to show something. The page adds them; the scene reports the screen
 * position of each in every frame in which it changes.
 */
export interface GroundAnchor {
  readonly lon: number
  readonly lat: number
  /** CSS pixels from the picture's top left; `visible` is false behind the eye and outside the picture. */
  readonly place: (x: number, y: number, visible: boolean) => void
}

export const groundAnchors = {
  list: new Set<GroundAnchor>(),
  /** Notified when an anchor is added or removed, so that a resting scene draws. */
  listeners: new Set<() => void>(),
}

/** Adds an anchor; returns a function that removes it. */
export function addAnchor(anchor: GroundAnchor): () => void {
  groundAnchors.list.add(anchor)
  for (const listener of groundAnchors.listeners) listener()
  return () => {
    groundAnchors.list.delete(anchor)
    for (const listener of groundAnchors.listeners) listener()
  }
}
