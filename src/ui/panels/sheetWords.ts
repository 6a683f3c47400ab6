import { msg } from '@/base/i18n/i18n'
import type { SheetId } from '@/state/session/sheets'

/** The titles of the sheets. */
export const SHEET_WORDS: Record<SheetId, string> = {
  menu: msg('Menu'),
  now: msg('What is happening now'),
  chapters: msg('Chapters'),
  search: msg('Search'),
  orbat: msg('Order of battle'),
  air: msg('The war in the air'),
  numbers: msg('Numbers'),
  contested: msg('Who says what'),
  balance: msg('Balance over time'),
  viewshed: msg('What could be seen'),
  section: msg('Section and measure'),
  area: msg('Units in an area'),
  split: msg('Two views side by side'),
  words: msg('The battle in words'),
  sources: msg('Sources'),
  legend: msg('Legend and layers'),
  time: msg('Time'),
  deck: msg('Your own deck'),
  data: msg('Data'),
  cite: msg('Cite this view'),
  tuning: msg('Settings'),
}
