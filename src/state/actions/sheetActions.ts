import { msg } from '@/base/i18n/i18n'
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
    label: msg('Close the panel'),
    keys: ['Escape'],
    group: 'Page',
    modes: EXPLORE,
    when: open,
    run: ({ session }) => closeSheet(session),
  },
  sheet('menu', msg('Menu'), ['Shift+m']),
  sheet('now', msg('What is happening now'), ['Shift+w']),
  sheet('chapters', msg('Read the chapters'), ['Shift+y']),
  sheet('numbers', msg('Numbers: casualties, strengths, losses'), ['Shift+j']),
  sheet('contested', msg('Who says what: contested numbers and dates, and how we know'), ['4']),
  sheet('balance', msg('Balance over time: strength, losses and supply by side'), ['5']),
  sheet('area', msg('Units in an area: by side, arm and strength'), ['7']),
  sheet('words', msg('The battle in words'), ['Shift+u']),
  sheet('sources', msg('Sources'), ['Shift+z']),
  sheet('legend', msg('Legend and layers'), ['Shift+i']),
  sheet('data', msg('Data: the record in other formats'), ["'"]),
  sheet('cite', msg('Cite this view'), ['\\']),
  sheet('time', msg('Time: days, events, elastic, loop'), [';']),
]
