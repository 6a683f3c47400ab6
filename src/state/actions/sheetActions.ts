import type { Session } from '@/state/session/session'
import { closeSheet, toggleSheet, type SheetId } from '@/state/session/sheets'
import { always, EXPLORE, type Action } from './action'

const sheet = (id: SheetId, label: string, keys: readonly string[]): Action => ({
  id: `sheet-${id}`,
  label,
  keys,
  group: 'Page',
  modes: EXPLORE,
  when: always,
  run: ({ session }) => toggleSheet(session, id),
})

/** Escape closes a sheet before anything else. */
const open = (s: Session) => s.sheet !== null && !s.helpOpen

/** Keys of the sheets that have no action of their own elsewhere. Each key also closes its sheet. */
export const sheetActions: readonly Action[] = [
  {
    id: 'close-sheet',
    label: 'Close the panel',
    keys: ['Escape'],
    group: 'Page',
    modes: EXPLORE,
    when: open,
    run: ({ session }) => closeSheet(session),
  },
  sheet('menu', 'Menu', ['Shift+m']),
  sheet('now', 'What is happening now', ['Shift+w']),
  sheet('chapters', 'Read the chapters', ['Shift+y']),
  sheet('numbers', 'Numbers: casualties, strengths, losses', ['Shift+j']),
  sheet('contested', 'Who says what: contested numbers and dates, and how we know', ['4']),
  sheet('balance', 'Balance over time: strength, losses and supply by side', ['5']),
  sheet('area', 'Units in an area: by side, arm and strength', ['7']),
  sheet('words', 'The battle in words', ['Shift+u']),
  sheet('sources', 'Sources', ['Shift+z']),
  sheet('legend', 'Legend and layers', ['Shift+i']),
  sheet('data', 'Data: the record in other formats', ["'"]),
  sheet('cite', 'Cite this view', ['\\']),
  sheet('time', 'Time: days, events, elastic, loop', [';']),
]
