/** The panel's folders in display order. */
const FOLDERS = ['Time', 'Terrain', 'Tokens', 'Paths', 'Air', 'Light', 'Camera', 'Quality', 'Layers', 'Stress'] as const
export type FolderTitle = (typeof FOLDERS)[number]

/** Leva's settings for a folder; only the most used folders start open. */
export const folder = (title: FolderTitle) => ({
  order: FOLDERS.indexOf(title),
  collapsed: title !== 'Time' && title !== 'Terrain',
})
