import { MONKEY_KEYS } from '../../scripts/monkey/keys'
import { movesOf } from '../../scripts/monkey/moves'
import { runMonkey } from '../../scripts/monkey/run'
import { expect, open, test } from './support/page'

test.setTimeout(240_000)
// Pages in the record's links and what the monkey drops are on no server here.
test.beforeEach(async ({ context, baseURL }) => {
  await context.route(
    (url) => url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin,
    (route) => route.abort(),
  )
})

test('a careless user with keys and a mouse breaks nothing, and stays on the page', async ({ page }) => {
  await open(page)
  const result = await runMonkey(page, movesOf(11, 100, MONKEY_KEYS))
  expect(result.failure, `npm run monkey -- --seed 11 --clicks ${result.done}`).toBeNull()
})

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  test('a careless user with a phone breaks nothing, and stays on the page', async ({ page }) => {
    await open(page)
    const result = await runMonkey(page, movesOf(12, 70, MONKEY_KEYS, true))
    expect(result.failure, `npm run monkey -- --seed 12 --touch --clicks ${result.done}`).toBeNull()
  })
})
