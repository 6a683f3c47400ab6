import type { Page } from '@playwright/test'
import { realRecord } from '../helpers/record'
import { axeFaults } from './support/axe'
import { expect, nextFrame, open, test } from './support/page'

/**
 * Everything on the ground or in the air that is not a unit can be hovered: what it is, whose, how sure. Positions come
 * from the record.
 */

const record = realRecord()
const card = (page: Page) => page.getByRole('complementary', { name: 'Selection' })
const faults = (page: Page) => axeFaults(page, 'aside[aria-label="Selection"]')

/** Moves the pointer along the middle of the picture until the tooltip says `words`, and leaves it there. */
async function sweep(page: Page, words: string | RegExp): Promise<[number, number]> {
  for (let y = 200; y < 520; y += 5) {
    await page.mouse.move(640, y)
    // The cursor and the tooltip follow in the next frame.
    await nextFrame(page)
    // A callout may be in the way: there the picture cannot be hovered.
    const met = await page
      .locator('.kg-field canvas')
      .first()
      .evaluate((c, at) => document.elementFromPoint(640, at) === c && c.style.cursor === 'pointer', y)
    if (!met) continue
    // The tooltip loads when something is first hovered: a thin line would be passed before it is there.
    const tip = page.getByTestId('tooltip')
    await expect(tip).not.toBeEmpty()
    if (new RegExp(words).test((await tip.textContent())!)) return [640, y]
  }
  throw new Error(`nothing under x 640 says ${words}`)
}

test('a front shows what it is, whose and how sure, goes to its next state, and the address contains it', async ({
  page,
}) => {
  const front = record.features.find((f) => f.item.id === 'front.08-21')!.item
  const [lon, lat] = front.line[front.line.length >> 1]!
  await open(page, `t=1939-08-21T20:00&cam=${lon},${lat},7000,90,60&hide=units,labels,air,axes,fire`)
  await page.mouse.click(...(await sweep(page, 'Front: Soviet line')))
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(front.names.en)
  await expect(card(page)).toContainText('As dated')
  await expect(card(page)).toContainText(new RegExp(front.confidence, 'i'))
  await expect(card(page)).toContainText(record.sources.get(front.sources[0]!.id)!.title)
  expect(await faults(page)).toEqual([])
  await expect.poll(() => new URL(page.url()).searchParams.get('line')).toBe('front.08-21')
  await card(page).locator('summary').click()
  await card(page).getByRole('button', { name: 'Evening of 22 August' }).click()
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText('Evening of 22 August')
  await expect.poll(() => new URL(page.url()).searchParams.get('t')).toBe('1939-08-22T19:00')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
})

test('an arrow shows who leads it and how far it has come; its units open from its card', async ({ page }) => {
  const axis = record.axes.find((a) => a.item.id === 'axis.08.south')!.item
  const lead = record.tracks.find((t) => t.unit.id === axis.lead)!
  await open(page, 't=1939-08-22T12:00&axis=axis.08.south&hide=units,labels,air,fronts,fire,trails')
  await expect(card(page).getByTestId('way')).toHaveText(/^\d+\.\d of \d+\.\d km$/)
  expect(await faults(page)).toEqual([])
  const [came, whole] = (await card(page).getByTestId('way').textContent())!.match(/[\d.]+/g)!.map(Number)
  expect(came).toBeGreaterThan(1)
  expect(came).toBeLessThan(whole!)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await expect(card(page)).toHaveCount(0)
  await page.mouse.click(...(await sweep(page, 'Arm of an attack')))
  await card(page).getByRole('button', { name: lead.unit.names.en }).click()
  await expect(card(page).getByRole('heading', { level: 2 })).toHaveText(lead.unit.names.en)
})

test('aircraft, a pocket and the anti-tank belt have tooltips; while presenting a resting pointer shows none', async ({
  page,
}) => {
  await open(page, 't=1939-08-20T05:50&hide=units,labels,fronts,axes,fire')
  await page.mouse.click(...(await sweep(page, 'aviation: ')))
  const name = (await card(page).getByRole('heading', { level: 2 }).textContent())!
  expect(record.sorties.map((s) => s.item.names.en)).toContain(name)

  const pocket = record.features.find((f) => f.item.id === 'pocket.08-26.remizov')!.item
  const middle = [0, 1].map((axis) => pocket.line.reduce((sum, p) => sum + p[axis as 0 | 1], 0) / pocket.line.length)
  const over = `t=1939-08-26T20:00&cam=${middle.join(',')},9000,0,60&hide=units,labels,air,axes,fire`
  await open(page, over)
  await sweep(page, 'Pocket: Japanese forces inside')
  await page.keyboard.press('p')
  await expect(
    page
      .getByTestId('caption')
      .or(page.getByRole('region', { name: /caption/i }))
      .first(),
  ).toBeVisible()
  for (let y = 200; y < 480; y += 40) {
    await page.mouse.move(640, y)
    await expect(
      page.getByTestId('tooltip').filter({ hasText: /Pocket|Front|Arm of an attack|Claimed border/ }),
    ).toHaveCount(0)
  }

  await open(page, 't=1939-07-03T14:00&line=belt.07-03.hill-733')
  await expect(card(page)).toContainText('Anti-tank belt')
  await expect(card(page)).toContainText('Reconstructed')
})
