import type { Page } from '@playwright/test'
import { moveText, type Move } from './moves'
import { perform } from './perform'

/** What the monkey broke, and the move after which it was seen; null when nothing. */
export interface MonkeyResult {
  readonly done: number
  readonly failure: { readonly why: string; readonly last: readonly string[] } | null
  /** Times that the page was left by a button that says so. */
  readonly reloads: number
}

/** The page is looked at after so many moves: a look costs as much as a move. */
const LOOK_EVERY = 10
/** Moves listed with a failure. */
const LISTED = 12
/** An answer that takes longer is a hang, milliseconds. */
const ANSWER_MS = 30_000

/**
 * Makes the moves on an open page and says what broke: an error that nothing caught or that the console shows, a page
 * that was left or is empty, a part that stopped, or a clock that no longer moves at the end.
 */
export async function runMonkey(page: Page, moves: readonly Move[]): Promise<MonkeyResult> {
  const faults: string[] = []
  let explained = 0
  let reloads = 0
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.stack ?? error.message}`))
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('crash', () => faults.push('the page crashed'))
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined))
  page.on('popup', (popup) => void popup.close().catch(() => undefined))
  page.on('framenavigated', (frame) => {
    // What only changes the address is the page's own.
    if (frame !== page.mainFrame()) return
    void page
      .evaluate(() => performance.now())
      .then(
        (age) => {
          if (age > 2000) return
          if (explained > 0) {
            explained--
            reloads++
          } else faults.push(`the page was left for ${frame.url()}`)
        },
        () => undefined,
      )
  })
  const failed = (done: number, why: string): MonkeyResult => ({
    done,
    failure: { why, last: moves.slice(Math.max(0, done - LISTED), done).map((move, i) => `${Math.max(0, done - LISTED) + i + 1}. ${moveText(move)}`) },
    reloads,
  }) // prettier-ignore

  for (const [i, move] of moves.entries()) {
    try {
      if (await inTime(perform(page, move))) explained++
      if ((i + 1) % LOOK_EVERY === 0 || i + 1 === moves.length) {
        const wrong = await inTime(page.evaluate(look))
        if (wrong) faults.push(wrong)
      }
    } catch (error) {
      faults.push((error as Error).message.split('\n')[0]!)
    }
    if (faults.length > 0) return failed(i + 1, faults.join('\n'))
  }
  const stuck = await inTime(stillPlays(page)).catch((error: Error) => error.message)
  return stuck ? failed(moves.length, stuck) : { done: moves.length, failure: null, reloads }
}

/** What is wrong with the page as it stands, in the page; '' when nothing. */
function look(): string {
  if ((document.getElementById('root')?.textContent ?? '').trim().length < 10) return 'the page is empty'
  const broken = document.querySelector('[data-testid="part-failed"]')
  if (broken) return `a part stopped: ${broken.textContent}`
  const alert = [...document.querySelectorAll('[role="alert"]')].find((a) => /could not be drawn|stopped working/.test(a.textContent ?? ''))
  return alert ? `an alert: ${alert.textContent}` : ''
} // prettier-ignore

/** Leaves whatever is open and lets an hour pass; '' when the clock moved. */
async function stillPlays(page: Page): Promise<string> {
  await page.setViewportSize({ width: 1280, height: 720 })
  for (let i = 0; i < 10; i++) await page.keyboard.press('Escape')
  const close = page.locator('dialog[open] button', { hasText: 'Close' })
  if (await close.count()) await close.first().click()
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
  const time = page.getByTestId('battle-time')
  const before = await time.textContent({ timeout: ANSWER_MS })
  // At either end of the campaign one of the two has no effect.
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(300)
    if ((await time.textContent()) !== before) return ''
  }
  return `the clock stands at ${before}`
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the page did not answer for ${ANSWER_MS / 1000} s`)), ANSWER_MS)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
