import type { Page } from '@playwright/test'
import { toLonLat } from '@/base/geo/frame'
import { courseOf } from '@/picture/traces/courses'
import { realRecord } from '../helpers/record'
import { axeFaults } from './support/axe'
import { expect, open, sheet, test } from './support/page'

/** What is drawn to scale near the eye can be pointed at; each layer goes with one key. */

const record = realRecord()
const trench = record.traces.find(({ item }) => item.id === 'trench.07-25.japanese')!.item
const card = (page: Page) => page.getByRole('complementary', { name: 'Selection' })
const OTHERS = 'units,labels,air,axes,fronts,borders,trails,fire'

/** A view straight over the middle of the trench, near enough for it to be drawn. */
function over(): string {
  const course = courseOf(trench)
  const at = (course.length >> 2) * 2
  const [lon, lat] = toLonLat(course[at]!, course[at + 1]!)
  return `cam=${lon.toFixed(5)},${lat.toFixed(5)},700,0,50`
}

/** Moves the pointer down the middle of the picture until the tooltip says `words`; null where nothing does. */
async function sweep(page: Page, words: string): Promise<[number, number] | null> {
  for (let y = 150; y < 600; y += 4) {
    await page.mouse.move(640, y)
    const met = await page
      .locator('.kg-field canvas')
      .first()
      .evaluate((c, top) => document.elementFromPoint(640, top) === c && c.style.cursor === 'pointer', y)
    if (met && (await page.getByTestId('tooltip').textContent())!.includes(words)) return [640, y]
  }
  return null
}

test('a trench shows what it is and opens a card with the sources of fact and place; a key takes it away', async ({
  page,
}) => {
  await open(page, `t=1939-08-10T12:00&${over()}&hide=${OTHERS}`)
  const there = await sweep(page, 'Trench: Japanese trench')
  expect(there).not.toBeNull()
  await page.mouse.click(...there!)
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(trench.names.en)
  await expect(card(page)).toContainText('On the ground now')
  await expect(card(page)).toContainText(/What and when\s*Documented/)
  await expect(card(page)).toContainText(/Where drawn\s*Reconstructed/)
  await expect(card(page)).toContainText(record.sources.get(trench.fact!.sources[0]!.id)!.title)
  expect(await axeFaults(page, 'aside[aria-label="Selection"]')).toEqual([])
  await expect.poll(() => new URL(page.url()).searchParams.get('line')).toBe(trench.id)
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)

  await page.keyboard.press('*')
  expect(await sweep(page, 'Trench')).toBeNull()
  await expect.poll(() => new URL(page.url()).searchParams.get('hide')).toContain('traces')
})

test('rain is named with its source while the record has it; key 8 takes it away', async ({ page }) => {
  await open(page, 't=1939-08-18T12:00&cam=118.6,47.73,5000,60,18')
  await sheet(page, 'Shift+W')
  const weather = page.getByRole('region', { name: 'On the ground' }).getByText(/^Rain: /)
  await expect(weather).toBeVisible()
  await weather.click()
  const rain = record.events.find(({ item }) => item.id === 'ev.1939-08-17.rain')!.item
  await expect(page.getByRole('region', { name: 'On the ground' })).toContainText(
    record.sources.get(rain.sources[0]!.id)!.title,
  )
  await page.keyboard.press('8')
  await expect(weather).toHaveCount(0)
})

test('the legend says what is drawn near by, what grass rests on, and which events tell the weather', async ({
  page,
}) => {
  await open(page, 't=1939-08-18T12:00')
  await sheet(page, 'Shift+I')
  await page.getByText('Lines and fire', { exact: true }).click()
  await expect(page.getByText(/what such ground carries, from no source/)).toBeVisible()
  await expect(page.getByText(/Near by, where the record has them/)).toBeVisible()
  await page.getByRole('button', { name: 'Rain grounds Japanese reconnaissance' }).click()
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Rain grounds Japanese reconnaissance')
})
