import type { Choice } from '@/record/kinds/choice'
import type { Write } from '@/state/store/actionStore'

export type Selection = Choice | null

/** A point on the ground, WGS84 degrees, the direction of view in degrees from north, and its name. */
export interface Standing {
  readonly lon: number
  readonly lat: number
  readonly bearingDeg: number
  readonly name: string
}

/** The menu of a point of the map: where it opens on the page, CSS pixels, and what is at the point. */
export interface MapMenu {
  readonly x: number
  readonly y: number
  readonly lon: number
  readonly lat: number
  /** Height of the ground, metres; null when it was not looked up. */
  readonly heightM: number | null
  readonly target: Selection
}

/** What is selected, and what the camera is tied to. */
export interface SelectionSlice {
  selection: Selection
  /** Ids of units chosen together with the selection, for sums. */
  group: readonly string[]
  /** The camera follows the selected unit. */
  follow: boolean
  /** Where the camera stands at eye level; null while it is free. */
  standing: Standing | null
  mapMenu: MapMenu | null
}

export const SELECTION: SelectionSlice = { selection: null, group: [], follow: false, standing: null, mapMenu: null }

export const selectionActions = (write: Write<SelectionSlice>) => ({
  select: (selection: Selection) => write({ selection }),
  setGroup: (group: readonly string[]) => write({ group }),
  /** Adds a unit to the group, or removes it. */
  toggleInGroup: (id: string) =>
    write(({ group }) => ({ group: group.includes(id) ? group.filter((other) => other !== id) : [...group, id] })),
  /** Makes the camera follow the selected unit; it no longer stands. */
  follow: () => write({ follow: true, standing: null }),
  stopFollowing: () => write({ follow: false }),
  /** Puts the camera at eye level; it no longer follows. */
  stand: (standing: Standing) => write({ standing, follow: false }),
  stopStanding: () => write({ standing: null }),
  /** Ends following and standing. */
  freeCamera: () => write({ standing: null, follow: false }),
  openMapMenu: (mapMenu: MapMenu) => write({ mapMenu }),
  closeMapMenu: () => write({ mapMenu: null }),
})
