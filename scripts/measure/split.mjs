import { round, spread } from './figures.mjs'
import { openBench } from './page.mjs'

/** Frames of one turn, and places at which its tiles are composed before. */
const FRAMES = 60
const PLACES = 30
/** The right half and its ground load, and its names are painted, within this, milliseconds. */
const LOADING_MS = 4000
/** Keys of the two kinds of split picture; each is pressed again to end it. */
const KEYS = { accounts: '(', times: ')' }
export const SPLIT_LIMIT = 2.1

/** What a frame of a split picture costs, in whole frames of the same turn. */
export async function split(page, address) {
  await openBench(page, address)
  const turn = () =>
    page.evaluate(
      async ([frames, places]) => {
        await window.khalkhin.warm(places)
        await window.khalkhin.orbit(8)
        return (await window.khalkhin.orbit(frames)).frameMs
      },
      [FRAMES, PLACES],
    )
  const result = { whole: spread(await turn()) }
  for (const [kind, key] of Object.entries(KEYS)) {
    await page.keyboard.press(key)
    await page.getByRole('separator').waitFor()
    // The panel about it would leave less of the picture to draw.
    await page.keyboard.press('Escape')
    await page.waitForTimeout(LOADING_MS)
    result[kind] = spread(await turn())
    await page.keyboard.press(key)
  }
  const ratio = Math.max(...Object.keys(KEYS).map((kind) => result[kind].median)) / result.whole.median
  return { ...result, ratio: round(ratio * 10) / 10 }
}

/** The budget of a split frame. */
export const splitBudget = ({ ratio }, budget) =>
  budget('frame of a split picture, the dearer kind, in whole frames', ratio, SPLIT_LIMIT, 'frames')
