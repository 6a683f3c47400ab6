import { spread } from './figures.mjs'
import { open } from './page.mjs'

/** Pause between two steps of a lecturer in a hurry, milliseconds: flights are interrupted. */
const PAUSE_MS = 120

/**
 * Time from a clicker's key to the next step's number and caption on the page, through the whole deck, with flights.
 */
export async function steps(page, address) {
  await open(page, address)
  const answers = await page.evaluate(async (pause) => {
    const count = () => document.querySelector('[aria-label^="Step "]')?.getAttribute('aria-label') ?? ''
    const [, at, of] = /^Step (\d+) of (\d+)$/.exec(count())
    const answers = []
    for (let n = Number(at) + 1; n <= Number(of); n++) {
      const started = performance.now()
      const shown = new Promise((done, failed) => {
        const timer = setTimeout(
          () => failed(new Error(`bench: expected step ${n} within 10 s of the key, got "${count()}"`)),
          10_000,
        )
        const observer = new MutationObserver(() => {
          if (!count().startsWith(`Step ${n} of`)) return
          clearTimeout(timer)
          observer.disconnect()
          done(performance.now() - started)
        })
        observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
      })
      window.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true }),
      )
      answers.push(await shown)
      await new Promise((done) => setTimeout(done, pause))
    }
    return answers
  }, PAUSE_MS)
  return { count: answers.length, answerMs: spread(answers) }
}
