/** The folders of the panel in their order. */
const FOLDERS = ['Time', 'Terrain', 'Tokens', 'Paths', 'Air', 'Light', 'Camera', 'Quality', 'Layers', 'Stress'] as const
export type FolderTitle = (typeof FOLDERS)[number]

/** Leva's settings of a folder; only what one reaches for first is open. */
export const folder = (title: FolderTitle) => ({
  order: FOLDERS.indexOf(title),
  collapsed: title !== 'Time' && title !== 'Terrain',
})
