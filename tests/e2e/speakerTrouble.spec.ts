import type { Page } from '@playwright/test'
import type {} from '@/app/bench'
import { difference, expect, open, picture, ready, test } from './support/page'
import { caption, stepOf, twoWindows } from './support/speaker'

const camera = (audience: Page) => audience.evaluate(() => window.khalkhin!.view().camera!)

test.describe('the lecturer’s pointer', () => {
  test.use({ viewport: { width: 800, height: 500 } })
  test.setTimeout(120_000)

  test.describe('drawing', () => {
    test.use({ ground: 'coarse' })

    test('line and arrow are drawn in either window, and X clears them; the dot fades at rest', async ({
      page: audience,
    }) => {
      const faults: string[] = []
      const speaker = await twoWindows(audience, faults, 'chapter=plan')
      const bare = await picture(audience)
      const changed = async () => difference(bare, await picture(audience))
      const tool = (name: string) =>
        expect(speaker.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true')
      const clear = speaker.getByRole('button', { name: 'Clear', exact: true })

      await audience.keyboard.press('d')
      await tool('Line')
      await audience.mouse.move(300, 150)
      await audience.mouse.down()
      await audience.mouse.move(480, 220, { steps: 6 })
      await audience.mouse.up()
      await expect(clear).toBeEnabled()
      await expect.poll(changed, { message: 'the line' }).toBeGreaterThan(0.003)
      await speaker.bringToFront()
      await speaker.keyboard.press('x')
      await expect(clear).toBeDisabled()
      await expect.poll(changed, { message: 'the line is gone' }).toBeLessThan(0.001)

      await speaker.keyboard.press('a')
      await tool('Arrow')
      const box = (await speaker.getByTestId('preview').boundingBox())!
      await speaker.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.3)
      await speaker.mouse.down()
      // The preview sends a position every 40 ms; faster moves would be merged into one.
      for (let i = 1; i <= 5; i++) {
        await speaker.mouse.move(box.x + box.width * (0.4 + 0.04 * i), box.y + box.height * (0.3 + 0.03 * i))
        await speaker.waitForTimeout(60)
      }
      await speaker.mouse.up()
      await expect(clear).toBeEnabled()
      await expect.poll(changed, { message: 'the arrow' }).toBeGreaterThan(0.003)
      await clear.click()
      await expect(clear).toBeDisabled()
      await expect.poll(changed, { message: 'the arrow is gone' }).toBeLessThan(0.001)

      await speaker.getByRole('button', { name: 'Pointer', exact: true }).click()
      // The pointer disappears after three seconds at rest, which a slow picture may need: keep moving until it shows.
      let turn = 0
      await expect
        .poll(
          async () => {
            const to = 0.5 + 0.02 * (turn++ % 2)
            await speaker.mouse.move(box.x + box.width * to, box.y + box.height * 0.4)
            await speaker.waitForTimeout(60)
            return changed()
          },
          { message: 'the dot' },
        )
        .toBeGreaterThan(0.0005)
      await expect.poll(changed, { message: 'the dot has faded', timeout: 15_000 }).toBeLessThan(0.0002)
      expect(faults).toEqual([])
    })
  })

  test('drag and wheel in the preview orbit the audience’s scene; the timer counts during sleep; a closed audience window is reported', async ({
    page: audience,
  }) => {
    const faults: string[] = []
    const speaker = await twoWindows(audience, faults, 'chapter=plan&bench=1')
    // Two windows cost one scene: the second has no canvas, and at rest the first draws nothing for it.
    await expect(speaker.getByTestId('next-picture')).toBeVisible({ timeout: 20_000 })
    expect(await speaker.locator('canvas').count()).toBe(0)
    const drawn = () => audience.evaluate(() => window.khalkhin!.figures().frames)
    let last = -1
    await expect
      .poll(
        async () => {
          const before = last
          last = await drawn()
          return last === before
        },
        { message: 'the picture comes to rest', intervals: [700], timeout: 15_000 },
      )
      .toBe(true)
    await audience.waitForTimeout(1500)
    expect(await drawn(), 'frames of the audience window at rest').toBe(last)

    const before = await camera(audience)
    const box = (await speaker.getByTestId('preview').boundingBox())!
    const middle = [box.x + box.width / 2, box.y + box.height / 2] as const
    await speaker.mouse.move(...middle)
    await speaker.mouse.down()
    for (let i = 1; i <= 4; i++) {
      await speaker.waitForTimeout(60)
      await speaker.mouse.move(middle[0] + 25 * i, middle[1])
    }
    await speaker.mouse.up()
    await expect
      .poll(async () => Math.abs((await camera(audience)).bearingDeg - before.bearingDeg), {
        message: 'turned, degrees',
      })
      .toBeGreaterThan(5)
    const turned = await camera(audience)
    await speaker.mouse.wheel(0, -300)
    await expect
      .poll(async () => (await camera(audience)).distanceM, { message: 'nearer, metres' })
      .toBeLessThan(turned.distanceM * 0.9)
    await expect(audience.getByRole('button', { name: /Resume step 20/ }), 'the way back to the step').toBeVisible()

    // The lid is closed for twenty minutes: measured by the wall clock, not by ticks.
    await speaker.getByRole('button', { name: 'Start timer' }).click()
    await speaker.evaluate(() => {
      const now = Date.now.bind(Date)
      Date.now = () => now() + 20 * 60_000
    })
    await expect(speaker.getByTestId('elapsed')).toHaveText(/^20:\d\d$/)
    await expect(speaker.getByTestId('on-time')).not.toHaveText('not started')

    await audience.close()
    await expect(speaker.getByText(/does not answer/)).toBeVisible({ timeout: 20_000 })
    expect(await stepOf(speaker), 'the step is kept').toBe(19)
    await expect(speaker.getByTestId('elapsed')).toHaveText(/^20:\d\d$/)
    expect(faults).toEqual([])
    // The next test would get this window, with its name, as its page.
    await speaker.close()
  })

  test('a lost picture is reported in both windows, steps still work, and it is restored at the step', async ({
    page: audience,
  }) => {
    const faults: string[] = []
    const speaker = await twoWindows(audience, faults, 'chapter=plan')
    await audience.evaluate(() => {
      const extension = document
        .querySelector<HTMLCanvasElement>('.kg-field canvas')!
        .getContext('webgl2')!
        .getExtension('WEBGL_lose_context')!
      extension.loseContext()
      ;(window as unknown as { giveBack: () => void }).giveBack = () => extension.restoreContext()
    })
    await expect(speaker.getByText('The audience has no picture; steps still work')).toBeVisible({ timeout: 15_000 })
    await speaker.keyboard.press('PageDown')
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '20')
    const told = (await speaker.getByTestId('speaker-caption').textContent())!
    await expect(caption(audience)).toHaveText(told)
    await audience.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack())
    await expect(speaker.getByText('The audience has no picture; steps still work')).toHaveCount(0, { timeout: 30_000 })
    await ready(audience)
    await expect(caption(audience)).toHaveText(told)
    expect(faults).toEqual([])
  })
})

test('a browser that blocks pop-ups: a message, and a link that opens the window', async ({ page: audience }) => {
  await audience.addInitScript(() => {
    window.open = () => null
  })
  await open(audience, 'present=1')
  await audience.keyboard.press('s')
  const told = audience.getByRole('alert')
  await expect(told).toContainText('blocks pop-ups')
  const opened = audience.waitForEvent('popup')
  await told.getByRole('link', { name: 'Open the speaker window' }).click()
  const speaker = await opened
  await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-there', 'true')
  await expect(told).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a rotated phone stays at its step, with the whole caption', async ({ page }) => {
    await open(page, 'present=1&chapter=plan')
    const text = (await caption(page).textContent())!
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height })
      // As announced to screen readers: in portrait there is no room for the number.
      await expect(page.locator('[aria-live]', { hasText: /^Step 20 of \d+\./ })).toHaveCount(1)
      await expect(caption(page)).toHaveText(text)
      await expect
        .poll(
          async () => {
            const box = (await caption(page).boundingBox())!
            return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height
          },
          { message: `the caption lies within ${width}×${height}` },
        )
        .toBe(true)
    }
  })
})
