import { difference, expect, open, picture, rate, test } from './support/page'

test.use({ ground: 'coarse' })

test('the settings panel opens on request, and acts at once', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, 't=1939-08-22T12:00&cam=118.6,47.72,20000,0,20')
  expect(
    asked.filter((url) => /DebugPanel|leva/.test(url)),
    'before the key',
  ).toEqual([])
  await page.keyboard.press('l')
  const speed = page.getByLabel('playback speed, min per s')
  await expect(speed).toBeVisible()
  await expect(page.getByTestId('figures'), 'draw calls are for debug=1').toHaveCount(0)
  expect(new Set(asked.filter((url) => url.includes('DebugPanel'))).size, 'after the key').toBe(1)

  await speed.fill('60')
  await speed.press('Enter')
  await expect(rate(page)).toHaveText('1 s = 1 h')
  // And the other way round: the panel shows what the keys do.
  await speed.blur()
  await page.locator('body').press('Shift+Comma')
  await expect(speed).toHaveValue('30')

  await page.waitForTimeout(1500)
  const before = await picture(page)
  await expect(page.getByText('heights ×4')).toBeVisible()
  const heights = page.getByLabel('heights ×')
  await heights.fill('8')
  await heights.press('Enter')
  await heights.blur()
  await expect(page.getByText('heights ×8')).toBeVisible()
  await expect
    .poll(async () => difference(before, await picture(page)), { message: 'the ground at twice the height' })
    .toBeGreaterThan(0.02)

  await page.locator('body').press('l')
  await expect(speed).toHaveCount(0)
  await expect(page.getByText('heights ×8')).toBeVisible()
})

test('settings are copied, pasted and rejected; presets and reset act on the picture', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, 'debug=1&t=1939-08-22T12:00&cam=118.6,47.72,20000,0,20')
  const before = await picture(page)
  await page.getByLabel('Preset').selectOption('print-grey')
  await expect(page.getByText('heights ×3')).toBeVisible()
  await expect
    .poll(async () => difference(before, await picture(page)), {
      message: 'the ground as a printed map',
      timeout: 60_000,
    })
    .toBeGreaterThan(0.1)
  await page.getByRole('button', { name: 'Copy as settings' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(JSON.parse(copied)).toMatchObject({ khalkhinSettings: 1, view: { mapStyle: 'paper', exaggeration: 3 } })

  await page.getByRole('button', { name: 'Reset', exact: true }).click()
  await expect(page.getByText('heights ×4')).toBeVisible()
  await page.getByRole('button', { name: 'Paste', exact: true }).click()
  const text = page.getByLabel('Settings, as copied')
  await text.fill(copied.replace('"hazeKm": 400', '"hazeKm": 4000'))
  await page.getByRole('button', { name: 'Take these settings' }).click()
  await expect(page.getByText('settings: look.hazeKm: expected a number from 20 to 400, got 4000')).toBeVisible()
  await expect(page.getByText('heights ×4'), 'nothing of bad settings is taken').toBeVisible()
  await text.fill(copied)
  await page.getByRole('button', { name: 'Take these settings' }).click()
  await expect(page.getByText('heights ×3')).toBeVisible()
})

test('?debug=1 opens it with the page: frames are stepped one by one, and stress copies are labelled', async ({
  page,
}) => {
  await open(page, 'debug=1&t=1939-08-22T12:00&rate=7200')
  await expect(page.getByTestId('figures')).toBeVisible()
  await page.getByRole('button', { name: 'one on' }).click()
  // A thirtieth of a second at two hours a second: four minutes.
  await expect(page.getByTestId('battle-time')).toContainText('12:04')
  await page.getByRole('button', { name: 'one back' }).click()
  await expect(page.getByTestId('battle-time')).toContainText('12:00')

  await page.getByText('Stress', { exact: true }).click()
  const tokens = page.getByLabel('tokens in all')
  await tokens.fill('300')
  await tokens.press('Enter')
  await expect(page.getByTestId('stress')).toContainText('Stress copies, not the record: filled up to 300 tokens')
  await page.getByRole('button', { name: 'Back to the record' }).click()
  await expect(page.getByTestId('stress')).toHaveCount(0)
})
