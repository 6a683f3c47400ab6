import type { World } from '../world'

/** Rows of the units that keep full strength; null when all do. Updated when the list changes, not every frame. */
export function highlighted(world: World, ids: readonly string[]): ReadonlySet<number> | null {
  const { highlight, record } = world
  if (highlight.ids !== ids) {
    highlight.ids = ids
    highlight.rows = new Set(
      ids.map((id) => record.tracks.findIndex((t) => t.unit.id === id)).filter((row) => row >= 0),
    )
  }
  return highlight.rows.size > 0 ? highlight.rows : null
}
