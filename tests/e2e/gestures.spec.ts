import type { Page } from '@playwright/test'
import { realRecord } from '../helpers/record'
import { axeFaults } from './support/axe'
import { expect, nextFrame, open, test } from './support/page'

/** Gestures on the map: menus, twists, fire, standing, following. Positions come from the record. */

/** Over the centre of the place, with only the ground and the fire on it. */
const [LON, LAT] = realRecord().places.get('fui-heights')!.position
const over = (t: string) => `t=${t}&cam=${LON},${LAT},6000,0,60&hide=units,labels,air,fronts,axes`

test('a click on ground under fire opens its card, and the address contains it; before and after there is none', async ({
  page,
}) => {
  await open(page, over('1939-08-21T12:00'))
  const card = page.getByRole('complementary', { name: 'Selection' })
  await page.mouse.move(640, 340)
  await expect(page.getByTestId('tooltip')).toContainText('Soviet artillery fire')
  await page.mouse.click(640, 340)
  await expect(card.getByRole('heading', { level: 2 })).toHaveText('Fui under heavy shelling')
  await expect(card).toContainText('21 Aug, 08:00 to 19:00')
  await expect(card).toContainText('Documented')
  expect(await axeFaults(page, 'aside[aria-label="Selection"]')).toEqual([])
  await expect.poll(() => new URL(page.url()).searchParams.get('fire')).toBe('fire.08-21.fui')
  await open(page, over('1939-08-21T20:00'))
  await page.mouse.click(640, 340)
  await expect(card).toHaveCount(0)
})

test('the map menu by right click and by key: arrow keys, Escape; standing and following show a banner and end', async ({
  page,
}) => {
  await open(page, 't=1939-08-24T12:00&hide=units,labels,air,fire')
  const menu = page.getByRole('menu')
  await page.mouse.click(640, 300, { button: 'right' })
  await expect(menu).toBeVisible()
  await expect(menu).toContainText(/47\.\d+° N, 118\.\d+° E, \d{3} m/)
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  expect(await axeFaults(page, '[role=menu]')).toEqual([])
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem').nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(menu.getByRole('menuitem').last(), 'it goes round').toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu).toHaveCount(0)

  // A drag with the right button moves the map, and is not a click.
  await page.mouse.move(640, 300)
  await page.mouse.down({ button: 'right' })
  await page.mouse.move(700, 340, { steps: 4 })
  await page.mouse.up({ button: 'right' })
  await expect(menu).toHaveCount(0)

  await page.keyboard.press('Shift+F10')
  await expect(menu).toBeVisible()
  await menu.getByRole('menuitem', { name: 'Stand here' }).click()
  const note = page.getByTestId('camera-note')
  await expect(note).toContainText('Standing at')
  await expect(note).toContainText('eyes 1.7 m over the ground')
  expect(await axeFaults(page, '[data-testid=camera-note]')).toEqual([])
  await note.getByRole('button', { name: 'Back to the map' }).click()
  await expect(note).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a menu in the corner of a phone stays on the page, and a resting finger opens it', async ({
    page,
    context,
  }) => {
    await open(page, 't=1939-08-24T12:00&hide=units,labels,air,fire')
    const client = await context.newCDPSession(page)
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) })
    await touch('touchStart', [372, 430])
    await expect(page.getByRole('menu')).toBeVisible()
    await touch('touchEnd')
    const box = (await page.getByRole('menu').boundingBox())!
    expect(box.x).toBeGreaterThanOrEqual(0)
    expect(box.x + box.width).toBeLessThanOrEqual(390)
    for (const item of await page.getByRole('menuitem').all())
      expect((await item.boundingBox())!.height).toBeGreaterThanOrEqual(40)
    await page.keyboard.press('Escape')

    // Two fingers a quarter turn round rotate the map by a quarter, less the slack; pinched without a turn they do not
    // rotate it.
    const bearing = async () => Number((await page.getByText(/^[NESW]{1,2} \d+°$/).textContent())!.match(/\d+/)![0])
    const before = await bearing()
    const round = (degrees: number, reach: number): [number, number][] => {
      const a = (degrees * Math.PI) / 180
      return [[195 - reach * Math.cos(a), 420 - reach * Math.sin(a)], [195 + reach * Math.cos(a), 420 + reach * Math.sin(a)]] // prettier-ignore
    }
    await touch('touchStart', ...round(0, 80))
    for (let d = 6; d <= 90; d += 6) await touch('touchMove', ...round(d, 80))
    await touch('touchEnd')
    await expect.poll(async () => (before - (await bearing()) + 360) % 360).toBeGreaterThan(70)
    // The picture eases after a gesture: measure from where it comes to rest.
    const rested = async (): Promise<number> => {
      let last = NaN
      await expect
        .poll(
          async () => {
            const now = await bearing()
            const same = now === last
            last = now
            return same
          },
          { intervals: [350] },
        )
        .toBe(true)
      return last
    }
    const turned = await rested()
    expect((before - turned + 360) % 360).toBeLessThan(95)
    await touch('touchStart', ...round(0, 60))
    for (let reach = 64; reach <= 120; reach += 8) await touch('touchMove', ...round(0, reach))
    await touch('touchEnd')
    expect(Math.abs((await rested()) - turned)).toBeLessThanOrEqual(1)
  })
})

test.describe('while it is drawn', () => {
  test.use({ ground: 'coarse' })

  test('a slow picture has fewer pixels while it is dragged, and all of them at rest', async ({ page }) => {
    await open(page)
    const width = () =>
      page
        .locator('canvas')
        .first()
        .evaluate((c: HTMLCanvasElement) => c.width)
    const whole = await width()
    const seen = new Set<number>()
    await page.mouse.move(640, 340)
    await page.mouse.down()
    for (let i = 0; i < 40; i++) {
      await page.mouse.move(640 + i * 3, 340 + i)
      await page.waitForTimeout(25)
      seen.add(await width())
    }
    await page.mouse.up()
    // A fast machine never draws fewer pixels; a slow one draws 0.65 of them.
    for (const w of seen) expect([whole, Math.floor(whole * 0.65)]).toContain(w)
    await expect.poll(width).toBe(whole)
    // And it stays that way.
    await page.waitForTimeout(400)
    expect(await width()).toBe(whole)
  })
})

/** Distance of the camera in the address, metres, once it is at rest. */
async function restedDistance(page: Page): Promise<number> {
  let last = ''
  await expect
    .poll(
      async () => {
        const now = new URL(page.url()).searchParams.get('cam') ?? ''
        const same = now === last && now !== ''
        last = now
        return same
      },
      { intervals: [500] },
    )
    .toBe(true)
  return Number(last.split(',')[2])
}

const EMPTY = 't=1939-08-24T12:00&cam=118.62,47.72,20000,0,60&hide=units,labels,air,fire,fronts,axes'

test('the wheel zooms in proportion to its delta, towards the pointer', async ({ page }) => {
  await open(page, EMPTY)
  await page.mouse.move(820, 260)
  const wheel = async (delta: number) => {
    await page.mouse.wheel(0, delta)
    // A busy browser joins turns that follow at once, and a long one counts no more than a fast spin may.
    await nextFrame(page)
  }
  for (let i = 0; i < 20; i++) await wheel(-4)
  const gentle = await restedDistance(page)
  // 80 pixels in total: an eighth nearer.
  expect(gentle).toBeGreaterThan(16_500)
  expect(gentle).toBeLessThan(18_800)
  for (let i = 0; i < 8; i++) await wheel(-100)
  // Ten times as many pixels; a busy browser merges some turns into one, and a turn is never taken for more than a page.
  expect(await restedDistance(page)).toBeLessThan(gentle * 0.6)
  // The zoom went towards the pointer, right of the centre and above it: the target moved east and north.
  const [lon, lat] = new URL(page.url()).searchParams.get('cam')!.split(',').map(Number) as [number, number]
  expect(lon).toBeGreaterThan(118.63)
  expect(lat).toBeGreaterThan(47.725)
})

test('a drag that comes back is not a click, and a pinch over a panel does not zoom the page', async ({ page }) => {
  await open(page, over('1939-08-21T12:00'))
  await page.mouse.move(640, 340)
  await page.mouse.down()
  await page.mouse.move(760, 400, { steps: 4 })
  await page.mouse.move(640, 340, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByRole('complementary', { name: 'Selection' })).toHaveCount(0)
  const prevented = await page.evaluate(() => {
    const event = new WheelEvent('wheel', { deltaY: -10, ctrlKey: true, bubbles: true, cancelable: true })
    document.querySelector('button')!.dispatchEvent(event)
    return event.defaultPrevented
  })
  expect(prevented).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).touchAction)).toBe('pan-x pan-y')
})

test('another density of the screen draws the picture sharp again', async ({ page }) => {
  // At low quality, which `open` requests, there is one pixel per CSS pixel at any density.
  await page.goto(`/?quality=medium&play=0&${EMPTY}`)
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 45_000 })
  const width = () =>
    page
      .locator('canvas')
      .first()
      .evaluate((c: HTMLCanvasElement) => c.width / c.clientWidth)
  await expect.poll(width).toBeCloseTo(1, 1)
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setDeviceMetricsOverride', {
    width: 1280,
    height: 720,
    deviceScaleFactor: 1.5,
    mobile: false,
  })
  // Emulating a density fires no event; a real change of it is announced as a resize.
  await page.evaluate(() => window.dispatchEvent(new Event('resize')))
  await expect.poll(width).toBeCloseTo(1.5, 1)
})
