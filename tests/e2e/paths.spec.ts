import { difference, expect, open, picture, sheet, test } from './support/page'

test.use({ ground: 'whole' })

const HERE = 'cam=118.66,47.74,17000,20,38'
/** From so far, rings and fire are within what is compared. */
const FROM_AFAR = 'cam=118.66,47.74,42000,20,60'

test('gap, routes and ranges: words on the page and marks in the picture, by the keys that help lists', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await open(page, `${FROM_AFAR}&t=1939-08-24T12:00&unit=jp_1hfa&hide=air`)
  await sheet(page, 'Shift+W')
  const facts = page.getByRole('region', { name: 'On the ground' })
  await expect(facts.getByText(/^Gap between the arms: \d+\.\d km$/)).toBeVisible()
  // It opens to what it rests on.
  await facts.getByText(/^Gap/).press('Enter')
  await expect(facts.getByText(/interpolated/)).toBeVisible()
  await expect(facts.locator('cite').first()).not.toBeEmpty()

  await page.waitForTimeout(1500)
  const before = await picture(page)
  await page.locator('canvas').first().press('Shift+R')
  await expect
    .poll(async () => difference(before, await picture(page)), { message: 'rings of all guns' })
    .toBeGreaterThan(0.003)
  await page.keyboard.press('Shift+R')
  await expect.poll(async () => difference(before, await picture(page)), { message: 'and gone' }).toBeLessThan(0.002)

  await open(page, `${HERE}&t=1939-08-25T08:00`)
  await sheet(page, 'Shift+W')
  await expect(facts.getByText('Gap between the arms: closed')).toBeVisible()
  await page.waitForTimeout(1500)
  const still = await picture(page)
  await page.keyboard.press('Shift+T')
  await expect
    .poll(async () => difference(still, await picture(page)), { message: 'routes ahead' })
    .toBeGreaterThan(0.0005)
})

test('fire is told and drawn, and both end with its key', async ({ page }) => {
  test.setTimeout(120_000)
  const facts = page.getByRole('region', { name: 'On the ground' })
  await open(page, `${FROM_AFAR}&t=1939-08-20T05:44`)
  await sheet(page, 'Shift+W')
  await expect(facts.getByText(/fire:/)).toHaveCount(0)
  await open(page, `${FROM_AFAR}&t=1939-08-20T06:30`)
  await sheet(page, 'Shift+W')
  await expect(facts.getByText('Soviet fire: the guns open the offensive')).toBeVisible()
  await page.waitForTimeout(1500)
  const firing = await picture(page)
  await page.keyboard.press('Shift+G')
  await expect(facts.getByText(/fire:/)).toHaveCount(0)
  await expect
    .poll(async () => difference(firing, await picture(page)), { message: 'marks of fire gone' })
    .toBeGreaterThan(0.0002)
})
