import { ACTIONS } from '../../src/state/actions/table'

/** Keys of the browser or of a dialog that people press too, besides those of the page. */
const OTHERS = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'Escape',
  'Escape',
  'ArrowDown',
  'ArrowUp',
  'Home',
  'End',
]

/** In Playwright's notation a shifted letter is a capital. */
const inPlaywright = (key: string) =>
  key.replace(/^Shift\+([a-z])$/, (_, letter: string) => `Shift+${letter.toUpperCase()}`)

/** Every key of the page, and some others. */
export const MONKEY_KEYS: readonly string[] = [
  ...new Set(ACTIONS.flatMap(({ keys }) => keys).map(inPlaywright)),
  ...OTHERS,
]
