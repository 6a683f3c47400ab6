import { devtools, growth, sample } from '../../scripts/soak/held'
import { soakRound } from '../../scripts/soak/round'
import { expect, open, test } from './support/page'

test.use({ viewport: { width: 800, height: 450 } })

test('two rounds of everything, with a lost context, leave no listener, texture or heap behind', async ({ page }) => {
  test.setTimeout(300_000)
  await open(page, 'bench=1')
  await page.waitForFunction(() => document.documentElement.dataset.parts === 'true', null, { timeout: 60_000 })
  const client = await devtools(page)
  // The first two load and paint what is kept.
  for (let round = 0; round < 2; round++) await soakRound(page, round, true)
  const before = await sample(page, client, 0, 2)
  for (let round = 2; round < 4; round++) await soakRound(page, round, round === 3)
  const after = await sample(page, client, 0, 4)
  // Functions are still being compiled: npm run soak measures longer, and to 5 %.
  expect(growth(before, after, 0.1)).toEqual([])
})
