import { brightness, difference, expect, open, picture, sheet, test } from './support/page'

test.use({ ground: 'whole' })

const HERE = 'cam=118.62,47.73,16000,20,38&t=1939-08-22T12:00&hide=units,labels,fronts,axes,trails,air'

interface Probe {
  khalkhin: { surface(): { id: string; drawn: number; height: number; away: number }[] }
}

test.describe('the drawn ground', () => {
  // Farther off, a pixel covers more ground than the patch under a token.
  for (const [quality, distance] of [
    ['low', 2500],
    ['low', 12_000],
    ['medium', 5000],
    ['medium', 12_000],
  ] as const) {
    test(`is where heightAt has it to half a metre, at the feet of tokens, at ${quality} quality from ${distance} m`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.goto(`/?bench=1&play=0&quality=${quality}&t=1939-08-20T05:00&cam=118.66,47.74,${distance},20,30`)
      await page.waitForFunction(() => document.documentElement.dataset.ready === 'true' && 'khalkhin' in window)
      const points = await page
        .waitForFunction(() => {
          try {
            return (window as unknown as Probe).khalkhin.surface()
          } catch {
            // The scene is not mounted yet.
            return null
          }
        })
        .then((found) => found.jsonValue())
      if (!points) throw new Error('the scene was never ready')
      expect(points.length, 'tokens whose foot is seen').toBeGreaterThan(2)
      for (const p of points)
        expect(Math.abs(p.drawn - p.height), `${p.id}, ${Math.round(p.away)} m away`).toBeLessThan(0.5)
    })
  }
})

test('the ground can be painted as a map, by key and by link, with contours and grid', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, HERE)
  const steppe = await picture(page)
  await page.keyboard.press('v')
  await expect.poll(async () => difference(steppe, await picture(page)), { message: 'contours' }).toBeGreaterThan(0.01)
  await page.keyboard.press('v')
  await expect.poll(async () => difference(steppe, await picture(page)), { message: 'none' }).toBeLessThan(0.005)

  await sheet(page, 'Shift+I')
  // The map makes room for the panel; compare the map in its new position.
  await page.waitForTimeout(1500)
  await page.getByRole('combobox', { name: /^Ground/ }).selectOption('Paper map')
  await expect.poll(async () => difference(steppe, await picture(page)), { message: 'paper' }).toBeGreaterThan(0.5)
  await expect(page.getByLabel('Contours')).toBeChecked()
  await page.getByRole('combobox', { name: /^Ground/ }).selectOption('Measured or drawn')
  await expect(page.getByText('relief reconstructed by this project')).toBeVisible()

  // A printed map has no night.
  await open(page, `${HERE.replace('12:00', '00:30')}&style=paper`)
  const night = await picture(page)
  expect(brightness(night)).toBeGreaterThan(brightness(steppe) * 0.9)
})

test('the clock question: the ground can be lit by another zone, and the link contains it', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, 'cam=118.6,47.72,20000,60,25&t=1939-08-20T05:45&hide=units,labels,fronts,axes,trails,air')
  const sunUp = await picture(page)
  await sheet(page, ';')
  await page.getByRole('button', { name: 'UTC+8' }).click()
  const card = page.getByRole('dialog', { name: 'Whose clock is this?' })
  await expect(card.getByText('sunrise 05:0')).toBeVisible()
  await expect(card.getByText('sunrise 06:0')).toBeVisible()
  await card.getByLabel('UTC+9').check()
  await expect(page.getByRole('button', { name: 'UTC+9' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeHidden()
  await expect(page.getByRole('button', { name: 'UTC+9' })).toBeFocused()
  // Without the panel the picture is the one to compare with.
  await page.keyboard.press('Escape')
  await expect(page.locator('aside[data-panel]')).toHaveCount(0)
  await page.waitForTimeout(1500)
  await expect
    .poll(async () => brightness(await picture(page)), { message: 'before sunrise it is darker' })
    .toBeLessThan(brightness(sunUp) * 0.92)
  await expect(page.getByTestId('battle-time')).toContainText('05:45')
  await expect.poll(() => page.url()).toContain('zone=9')
})

test('compass, read-out under the pointer and inset map show the position', async ({ page }) => {
  await open(page, 'cam=118.587,47.73,12000,40,45&t=1939-08-22T12:00&place=confluence')
  await expect(page.getByText('NE 40°')).toBeVisible()
  // The map has made room for the card: its centre is that of the free part.
  await page.waitForTimeout(1500)
  const { width, height } = page.viewportSize()!
  const panel = (await page.getByRole('complementary', { name: 'Selection' }).boundingBox())!
  await page.mouse.move((panel.x + panel.width + width) / 2, height / 2)
  const readout = page.getByTestId('pointer-readout')
  await expect(readout).toContainText(/47\.7\d\d° N 118\.[56]\d\d° E · 6\d\d m · .* from Kawamata/)
  await page.getByRole('button', { name: 'Compass: look north' }).click()
  await expect(page.getByText(/^N 0°/)).toBeVisible({ timeout: 20_000 })
  await sheet(page, 'Shift+I')
  await page.getByText('Inset map', { exact: true }).click()
  await expect(page.getByRole('img', { name: /Inset map, 197 km across\. The view looks north/ })).toBeVisible()
})
