import { msg } from '@/base/i18n/i18n'

/** The panel's folders in display order; English. */
const FOLDERS = [
  msg('Time'),
  msg('Terrain'),
  msg('Tokens'),
  msg('Paths'),
  msg('Air'),
  msg('Light'),
  msg('Camera'),
  msg('Quality'),
  msg('Layers'),
  msg('Stress'),
] as const
export type FolderTitle = (typeof FOLDERS)[number]

/** Leva's settings for a folder; only the most used folders start open. */
export const folder = (title: FolderTitle) => ({
  order: FOLDERS.indexOf(title),
  collapsed: title !== 'Time' && title !== 'Terrain',
})
