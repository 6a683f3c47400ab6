import { axeFaults } from './support/axe'
import { expect, open, test } from './support/page'

/** Witnesses of contested numbers, losses, supply, and the units of an area: by mouse, keyboard, link and finger. */

test('the lens marks a contested date on its card; Enter shows all witnesses, Escape only closes them', async ({
  page,
}) => {
  await open(page, 't=1939-08-25T12:00&lens=1&event=ev.1939-08-25.link-up')
  const card = page.locator('aside[data-panel="card"]')
  const mark = card.getByRole('button', { name: 'Sources differ: Soviet wings link up by Nomonhan' })
  await mark.focus()
  await page.keyboard.press('Enter')
  const witnesses = page.getByTestId('witnesses')
  await expect(witnesses).toContainText('25 August 1939 Wikipedia')
  await expect(witnesses).toContainText('24 August 1939 probably Vorotnikov')
  await expect(witnesses).toContainText('Source: ')
  await expect(witnesses).toContainText('Used here: the filled mark.')
  expect(await axeFaults(page, '[data-testid=witnesses]')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(witnesses).toHaveCount(0)
  await expect(mark).toBeFocused()
})

test('a step sets the lens for its caption and figure; the key sets it for the page', async ({ page }) => {
  await open(page, 'present=1&chapter=japanese-counts')
  await page.getByTestId('caption').getByRole('button', { name: 'Sources differ: Japanese killed' }).click()
  await expect(page.getByTestId('witnesses')).toContainText('Kwantung Army headquarters')
  await page.getByRole('button', { name: 'Close', exact: true }).click()
  await expect(page.getByTestId('witnesses')).toHaveCount(0)
  await expect(page.getByTestId('contested-claims')).toContainText('Japanese killed')
  await open(page, 't=1939-08-20T12:00')
  await page.keyboard.press('6')
  await expect(page).toHaveURL(/lens=1/)
  await page.keyboard.press('4')
  await expect(page.getByRole('checkbox', { name: /Mark contested numbers/ })).toBeChecked()
})

test('losses to date say what is under way; supply says what no source gives', async ({ page }) => {
  await open(page, 't=1939-08-25T12:00')
  await page.keyboard.press('5')
  const balance = page.getByTestId('balance')
  await balance.getByRole('button', { name: 'Losses to date' }).click()
  await expect(balance).toContainText('6,800 by Japanese casualty table')
  await expect(balance).toContainText(/Under way: .*Soviet casualties of the whole campaign/)
  expect(await axeFaults(page, 'aside[data-panel="balance"]')).toEqual([])
  await balance
    .getByRole('button', { name: 'Set the clock to the end of: Japanese battle casualties, 3–4 July' })
    .click()
  await expect(balance.getByRole('heading', { name: 'To the end of 4 Jul' })).toBeVisible()
  await expect(balance).toContainText('800 by Japanese casualty table')
  await balance.getByRole('button', { name: 'Supply' }).click()
  await expect(balance.getByRole('img')).toHaveAccessibleName(/2,600 lorries, tons a day: no number/)
  await expect(balance).toContainText('2,600 trucks (Wikipedia)')
  expect(await axeFaults(page, 'aside[data-panel="balance"]')).toEqual([])
})

test('the units of an area: by key around the middle, by link, box and lasso, taken away as CSV', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00')
  await page.keyboard.press('7')
  const area = page.getByTestId('area')
  await area.getByRole('button', { name: 'Around the middle of the picture' }).click()
  await expect(area.getByRole('heading', { name: /^Within 5 km of a point: \d+ units$/ })).toBeVisible()
  await area.getByLabel('Radius').selectOption({ label: '20 km' })
  await expect(area.getByRole('heading', { name: /^Within 20 km of a point: [1-9]\d+ units$/ })).toBeVisible()
  await expect(area).toContainText('no strength stated')
  expect(await axeFaults(page, 'aside[data-panel="area"]')).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    area.getByRole('button', { name: 'CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('khalkhin-gol-area.csv')
  for (const tool of ['Draw a box', 'Draw a lasso']) {
    await area.getByRole('button', { name: tool }).click()
    await page.mouse.move(560, 250)
    await page.mouse.down()
    await page.mouse.move(900, 260)
    await page.mouse.move(900, 520, { steps: 4 })
    await page.mouse.move(570, 500, { steps: 4 })
    if (tool === 'Draw a box') await page.mouse.move(900, 520)
    await page.mouse.up()
    await expect(area.getByRole('heading', { name: /^In the area drawn: [1-9]\d* units$/ })).toBeVisible()
    await expect(area.getByRole('button', { name: tool })).toHaveAttribute('aria-pressed', 'false')
  }
  await expect(page).toHaveURL(/area=\d+/)
  await open(page, 't=1939-08-22T12:00&area=5000/place:khamar-daba')
  await expect(area.getByRole('heading', { name: /^Within 5 km of Khamar-Daba: \d+ units$/ })).toBeVisible()
  await page.keyboard.press('Shift+U')
  await expect(page.getByTestId('words')).toContainText('Within 5 km of Khamar-Daba')
  await expect(page.getByTestId('words')).toContainText('1,500 tons a day')
})

test.describe('on a phone, by finger', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('viewshed, section, witnesses and balance', async ({ page }) => {
    await open(page, 't=1939-08-20T05:45&viewshed=1.7,5000/place:khamar-daba')
    const seen = page.getByTestId('viewshed')
    await expect(seen.getByRole('heading', { name: /Khamar-Daba sees \d+/ })).toBeVisible({ timeout: 60_000 })
    await seen.getByRole('button', { name: 'Compare with the middle of the picture' }).tap()
    await expect(seen.getByRole('listitem').filter({ hasText: 'A point' })).toBeVisible()
    expect(await axeFaults(page, 'aside[data-panel="viewshed"]')).toEqual([])

    await page.keyboard.press('2')
    const section = page.getByTestId('section')
    await section.getByRole('button', { name: /^Draw/ }).tap()
    await page.touchscreen.tap(120, 260)
    await page.touchscreen.tap(270, 220)
    await expect(section.getByTestId('line-of-sight')).toContainText(/Seen|Hidden/)
    await section.getByRole('slider').tap()
    await expect(section.getByTestId('section-reading')).toHaveText(/^At .*: \d+ m$/)
    expect(await axeFaults(page, 'aside[data-panel="section"]')).toEqual([])

    await page.keyboard.press('Shift+J')
    const mark = page
      .getByTestId('numbers')
      .getByRole('button', { name: /^Sources differ/ })
      .first()
    await mark.tap()
    await expect(page.getByTestId('witnesses')).toContainText('Used here')
    await page.getByTestId('witnesses').getByRole('button', { name: 'Close' }).tap()

    await page.keyboard.press('5')
    const balance = page.getByTestId('balance')
    await balance.getByRole('img').tap()
    await expect(balance.getByRole('heading', { name: /Jul$/ })).toBeVisible()
    await balance.getByRole('button', { name: 'Losses to date' }).tap()
    await expect(balance).toContainText('by Japanese casualty table')
    for (const button of await balance.getByRole('group').getByRole('button').all())
      expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect(await axeFaults(page, 'aside[data-panel="balance"]')).toEqual([])
  })

  test('a lasso', async ({ page }) => {
    await open(page, 't=1939-08-22T12:00')
    await page.keyboard.press('7')
    const area = page.getByTestId('area')
    await area.getByRole('button', { name: 'Draw a lasso' }).tap()
    await expect(area.getByRole('status')).toContainText('Drag over the map')
    const client = await page.context().newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
    await touch('touchStart', [80, 130])
    for (const point of [[300, 130], [310, 300], [90, 310]] as [number, number][]) await touch('touchMove', point) // prettier-ignore
    await touch('touchEnd')
    await expect(area.getByRole('heading', { name: /^In the area drawn: \d+ units$/ })).toBeVisible()
    expect(await axeFaults(page, 'aside[data-panel="area"]')).toEqual([])
  })
})
