import { axeFaults } from './support/axe'
import { expect, open, test } from './support/page'

test('the air panel: figures of the record, tied to the clock, without axe violations', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, 't=1939-05-20T12:00')
  await page.keyboard.press('Shift+A')
  const panel = page.getByRole('complementary', { name: 'The war in the air' })
  await expect(panel).toBeFocused()
  await expect(panel.getByRole('img', { name: /Aircraft of both sides by date/ })).toBeVisible()

  // The article's own numbers, including that they do not add up.
  const soviet = panel.getByRole('table', { name: 'Soviet aircraft by type' })
  await expect(soviet.getByRole('row', { name: '20 Aug 223 21 84 181 23 43 623' })).toBeAttached()
  await expect(panel.getByText(/come to 575/)).toBeAttached()
  await expect(
    panel.getByRole('table', { name: 'Soviet aircraft lost' }).getByRole('row', { name: 'Stated total 208 42 250' }),
  ).toBeAttached()
  await expect(
    panel.getByRole('table', { name: 'Japanese aircraft lost' }).getByRole('row', { name: 'Ki-27 62 34 96 124' }),
  ).toBeAttached()

  // The line at the present and the rows follow the clock, forwards and back.
  const cursor = panel.getByTestId('chart-cursor')
  const x = async () => Number(/translate\(([\d.]+)/.exec((await cursor.getAttribute('transform')) ?? '')?.[1])
  const before = await x()
  const row = soviet.getByRole('row', { name: /^27 May/ })
  await expect(row).toHaveAttribute('data-when', 'after')
  for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+ArrowRight')
  await expect(row).toHaveAttribute('data-when', 'now')
  // 400 units across 128 days, less the margins: nine days are about 24 units.
  await expect.poll(async () => (await x()) - before).toBeGreaterThan(20)
  expect((await x()) - before).toBeLessThan(30)
  for (let i = 0; i < 9; i++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(row).toHaveAttribute('data-when', 'after')

  // Nothing is wider than the page.
  const box = (await panel.boundingBox())!
  expect(box.x).toBeGreaterThanOrEqual(0)
  expect(box.x + box.width).toBeLessThanOrEqual(390)
  expect(await axeFaults(page, '[data-testid="air-panel"]')).toEqual([])

  // Choosing a sortie sets clock and selection; its card replaces the panel, with a back button.
  await panel
    .getByRole('button', { name: /250 aircraft/ })
    .first()
    .click()
  await expect(page.getByTestId('battle-time')).toContainText('20 August 1939')
  await expect(panel).toHaveCount(0)
  const card = page.getByRole('complementary', { name: 'Selection' })
  const all = card.getByText('250 in all; 1 model = 1 aircraft')
  await expect(all).toBeVisible()
  await card.getByRole('button', { name: 'The war in the air' }).click()
  await expect(panel).toBeFocused()
  await panel.press('Escape')
  await expect(panel).toHaveCount(0)
  await expect(all).toBeVisible()
})
