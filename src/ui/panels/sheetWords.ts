import type { SheetId } from '@/state/session/sheets'

/** The titles of the sheets. */
export const SHEET_WORDS: Record<SheetId, string> = {
  menu: 'Menu',
  now: 'What is happening now',
  chapters: 'Chapters',
  search: 'Search',
  orbat: 'Order of battle',
  air: 'The war in the air',
  numbers: 'Numbers',
  contested: 'Who says what',
  balance: 'Balance over time',
  viewshed: 'What could be seen',
  section: 'Section and measure',
  area: 'Units in an area',
  split: 'Two views side by side',
  words: 'The battle in words',
  sources: 'Sources',
  legend: 'Legend and layers',
  time: 'Time',
  deck: 'Your own deck',
  data: 'Data',
  cite: 'Cite this view',
  tuning: 'Settings',
}
