import { difference, expect, open, picture, rate, test } from './support/page'

test('the panel comes when it is asked for, and acts at once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, 't=1939-08-22T12:00&cam=118.6,47.72,20000,0,20')
  expect(asked.filter((url) => /DebugPanel|leva/.test(url)), 'before the key').toEqual([])
  await page.keyboard.press('l')
  await expect(page.getByTestId('figures')).toContainText('draw calls')
  expect(asked.filter((url) => url.includes('DebugPanel')), 'after the key').toHaveLength(1)

  const speed = page.getByLabel('minutes per s')
  await speed.fill('60')
  await speed.press('Enter')
  await expect(rate(page)).toHaveText('1 s = 1 h')
  // And the other way: what the keys do stands in the panel.
  await speed.blur()
  await page.getByRole('button', { name: 'Slower' }).click()
  await expect(speed).toHaveValue('30')

  const before = await picture(page)
  await expect(page.getByText('heights ×4')).toBeVisible()
  const heights = page.getByLabel('heights ×')
  await heights.fill('8')
  await heights.press('Enter')
  await heights.blur()
  await expect(page.getByText('heights ×8')).toBeVisible()
  await expect.poll(async () => difference(before, await picture(page)), { message: 'the ground at twice the height' }).toBeGreaterThan(0.02)

  await page.getByRole('button', { name: 'Settings and figures' }).click()
  await expect(page.getByTestId('figures')).toHaveCount(0)
  await expect(page.getByText('heights ×8')).toBeVisible()
})

test('?debug=1 opens it with the page', async ({ page }) => {
  await open(page, 'debug=1')
  await expect(page.getByTestId('figures')).toBeVisible()
})
