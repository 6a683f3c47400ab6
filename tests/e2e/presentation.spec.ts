import type { Page } from '@playwright/test'
import type {} from '@/app/bench'
import { expect, hoursShown, open, test, time } from './support/page'

// A small page: software draws it quickly, so that a played step takes its nominal time.
test.use({ viewport: { width: 800, height: 450 } })

const step = /^Step (\d+) of (\d+)$/
const stage = (page: Page) => page.getByTestId('presenter')
const caption = (page: Page) => page.getByRole('region', { name: 'Caption' })
const count = (page: Page) => page.getByLabel(step)
const blank = (page: Page) => page.getByTestId('blank')
/** The current view, from the measuring hook (`bench=1`). */
const view = (page: Page) => page.evaluate(() => window.khalkhin!.view())
const at = (page: Page, number: number) => expect(count(page)).toHaveAccessibleName(new RegExp(`^Step ${number} of`))
/** A narrow phone has no room for the number: it is announced to screen readers. */
const showsStep = (page: Page, number: number) =>
  expect(page.locator('[aria-live]', { hasText: new RegExp(`^Step ${number} of \\d+\\.`) })).toHaveCount(1)

test('a presentation by the keys of a clicker', async ({ page }) => {
  await open(page, 't=1939-08-20T12:00')
  await page.keyboard.press('p')
  await expect(stage(page)).toBeVisible()
  await expect(time(page), 'the timeline while presenting').toHaveCount(0)
  await expect(page.locator('html'), 'a resting cursor hides').toHaveAttribute('data-idle-cursor', 'true')
  await at(page, 1)
  const steps = Number(step.exec((await count(page).getAttribute('aria-label'))!)![2])
  expect(steps, 'steps').toBeGreaterThanOrEqual(60)

  const first = await page.getByTestId('caption').textContent()
  for (const [key, number] of [
    ['PageDown', 2],
    ['ArrowRight', 3],
    ['ArrowDown', 4],
    ['Space', 5],
    ['Enter', 6],
    ['PageUp', 5],
    ['ArrowLeft', 4],
    ['ArrowUp', 3],
    ['Shift+Space', 2],
    ['Backspace', 1],
  ] as const) {
    await page.keyboard.press(key)
    await at(page, number)
  }
  await expect(page.getByTestId('caption')).toHaveText(first!)

  await page.keyboard.press('End')
  await at(page, steps)
  await page.keyboard.press('Home')
  await at(page, 1)
  await expect(caption(page), 'the years before have their own date').toContainText('September 1931')
  await page.keyboard.type('10')
  await page.keyboard.press('g')
  await at(page, 10)
  await expect(caption(page), 'the campaign has the clock').toContainText('11 May 1939 · 12:00')

  await page.keyboard.type('42')
  await expect(page.getByRole('status')).toContainText('42')
  await page.keyboard.press('g')
  await at(page, 42)
  await page.keyboard.type('7')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status')).toHaveCount(0)
  await at(page, 42)

  for (const [key, colour] of [
    ['.', 'rgb(0, 0, 0)'],
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key)
    await expect(blank(page)).toHaveCSS('background-color', colour)
    await page.keyboard.press(key)
    await expect(blank(page)).toHaveCount(0)
  }
  await page.keyboard.press('.')
  await page.keyboard.press('PageDown')
  await expect(blank(page), 'the first press only brings the picture back').toHaveCount(0)
  await at(page, 42)

  await page.evaluate(() => ((window as { stays?: boolean }).stays = true))
  await page.keyboard.press('F5')
  await expect(stage(page), 'F5 goes on presenting').toBeVisible()
  expect(await page.evaluate(() => (window as { stays?: boolean }).stays), 'F5 does not load the page again').toBe(true)

  await page.keyboard.press('n')
  await expect(page.getByRole('complementary', { name: 'Notes' })).toContainText('Next:')
  await page.keyboard.press('n')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Go to the step typed')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await at(page, 42)

  await page.keyboard.press('.')
  await page.keyboard.press('Escape')
  await expect(blank(page)).toHaveCount(0)
  await expect(stage(page), 'Escape on a black screen keeps presenting').toBeVisible()
  expect(await page.evaluate(() => scrollY), 'nothing was scrolled').toBe(0)

  await page.keyboard.press('Escape')
  await expect(stage(page)).toHaveCount(0)
  await page.keyboard.press('F5')
  await at(page, 42)
})

test('a step plays its hours and stops at its end; reached backwards it is shown in its final state', async ({
  page,
}) => {
  await open(page, 'present=1&chapter=thirteen-ten&bench=1')
  await expect(caption(page)).toContainText('16 September 1939')
  // 13:00 to 13:30 in eight seconds; then it stops.
  await expect(caption(page)).toContainText('13:30', { timeout: 40_000 })
  const played = await view(page)
  await page.keyboard.press('PageDown')
  await page.keyboard.press('PageUp')
  await expect(caption(page)).toContainText('13:30')
  expect(await view(page)).toEqual(played)
  await page.keyboard.press('Escape')
  expect(await hoursShown(page)).toBe((123 + 15) * 24 + 13.5)
})

test('steps are the same forwards and backwards, and exploring gets its own display back', async ({ page }) => {
  await open(page, 't=1939-08-20T12:00&bench=1&hide=trails&style=tints')
  const before = await view(page)
  await page.keyboard.press('p')
  const numbers = [8, 9, 10, 30, 31, 37, 38, 40]
  const there: Record<number, unknown> = {}
  for (const n of numbers) {
    await page.keyboard.type(`${n}`)
    await page.keyboard.press('g')
    await at(page, n)
    there[n] = await view(page)
  }
  expect(
    new Set(numbers.map((n) => JSON.stringify((there[n] as { layers: unknown }).layers))).size,
    'layers differ by step',
  ).toBeGreaterThan(1)
  for (const n of [...numbers].reverse().filter((n) => ![31].includes(n))) {
    await page.keyboard.type(`${n + 1}`)
    await page.keyboard.press('g')
    await page.keyboard.press('PageUp')
    await at(page, n)
    expect(await view(page), `step ${n} from behind`).toEqual(there[n])
  }
  await page.keyboard.press('Escape')
  const after = await view(page)
  for (const what of ['layers', 'mapStyle', 'highlight'] as const) expect(after[what], what).toEqual(before[what])
})

test('the scene is moved in mid-step, explored, and resumed at the same moment', async ({ page }) => {
  await open(page, 'present=1&chapter=plan&bench=1')
  await at(page, 20)
  const before = await view(page)
  await page.mouse.move(300, 120)
  await page.mouse.down()
  await page.mouse.move(400, 150, { steps: 4 })
  await page.mouse.up()
  const chip = page.getByRole('button', { name: /Resume step 20/ })
  await expect(chip).toBeVisible()
  await expect(time(page), 'the timeline to explore with').toBeVisible()
  await page.keyboard.press('Shift+ArrowRight')
  expect(await view(page)).not.toEqual({ ...before, away: true })
  await page.keyboard.press('r')
  await expect(chip).toHaveCount(0)
  expect(await view(page)).toEqual(before)

  await page.keyboard.press('z')
  await expect(chip, 'a highlighted unit from near').toBeVisible()
  expect((await view(page)).camera!.distanceM).toBeLessThan(6000)
  await page.keyboard.press('Escape')
  await expect(chip).toHaveCount(0)
  expect(await view(page)).toEqual(before)

  await page.mouse.wheel(0, -300)
  await expect(chip).toBeVisible()
  await page.keyboard.press('PageDown')
  await at(page, 21)
  await expect(chip, 'the clicker goes on').toHaveCount(0)
})

test('the step grid: arrows, Enter, Escape', async ({ page }) => {
  await open(page, 'present=1&chapter=plan')
  await page.keyboard.press('o')
  const grid = page.getByRole('dialog', { name: 'All steps' })
  await expect(grid.locator('[aria-current="step"]')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(grid).toHaveCount(0)
  await at(page, 22)
  await page.keyboard.press('o')
  await page.keyboard.press('ArrowDown')
  const focused = () => page.evaluate(() => Number((document.activeElement as HTMLElement).dataset.step))
  expect(await focused(), 'a row below').toBeGreaterThan(21)
  await expect(grid.locator('img').first(), 'the steps have pictures').toBeVisible({ timeout: 30_000 })
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Escape')
  await expect(grid).toHaveCount(0)
  await at(page, 22)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a finger swipes forward and back', async ({ page }) => {
    await open(page, 'present=1&chapter=plan')
    const swipe = (from: number, to: number) =>
      page.evaluate(
        ([a, b]) => {
          const send = (type: string, x: number) =>
            document.elementFromPoint(x!, 200)!.dispatchEvent(
              new PointerEvent(type, {
                pointerType: 'touch',
                isPrimary: true,
                pointerId: 7,
                clientX: x!,
                clientY: 200,
                bubbles: true,
              }),
            )
          send('pointerdown', a!)
          send('pointerup', b!)
        },
        [from, to],
      )
    await swipe(300, 100)
    await showsStep(page, 21)
    await swipe(100, 300)
    await showsStep(page, 20)
    await page.getByRole('button', { name: 'Look round' }).tap()
    await expect(page.getByRole('button', { name: /Resume step 20/ })).toBeVisible()
    await swipe(300, 100)
    await page.getByRole('button', { name: /Resume step 20/ }).tap()
    await showsStep(page, 20)
  })
})

test.describe('on a phone, upright and on its side', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('caption, question, tools and the button for the figure lie apart and on the page', async ({ page }) => {
    await open(page, 'present=1&chapter=tamsag')
    const question = page.getByTestId('question')
    const boxes = () =>
      page.evaluate(() =>
        [
          ...document.querySelectorAll('[data-part=caption], [data-testid=question], [data-testid=figure]'),
          ...document.querySelectorAll('[data-testid=presenter] > button, [data-testid=presenter] > div > *'),
        ].map((e) => {
          const { left, right, top, bottom } = e.getBoundingClientRect()
          return { what: e.textContent!.slice(0, 30), left, right, top, bottom }
        }),
      )
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [360, 640],
    ] as const) {
      // prettier-ignore
      await page.setViewportSize({ width, height })
      const where = `${width}×${height}, ${await question.getAttribute('data-answered')}`
      await expect
        .poll(async () => {
          const all = await boxes()
          return all.flatMap((a, i) => [
            ...(a.left < 0 || a.right > width || a.top < 0 || a.bottom > height + 1
              ? [`${a.what} leaves the page`]
              : []),
            ...all
              .slice(i + 1)
              .filter(
                (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
              )
              .map((b) => `${a.what} / ${b.what}`),
          ])
        }, where)
        .toEqual([])
      const caption = (await page.getByRole('region', { name: 'Caption' }).boundingBox())!
      expect(caption.height / height, where).toBeLessThanOrEqual(0.351)
      if (width === 390) await question.getByRole('button', { name: /^What was done/ }).tap()
    }
    await page.getByRole('button', { name: 'Figure', exact: true }).tap()
    await expect(page.getByTestId('figure')).toBeVisible()
    await expect(question).toHaveCount(0)
  })
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('with motion too: camera and clock ease back to the same moment', async ({ page }) => {
    await open(page, 'present=1&chapter=plan&bench=1')
    const before = await view(page)
    await page.mouse.move(300, 120)
    await page.mouse.down()
    await page.mouse.move(400, 150, { steps: 4 })
    await page.mouse.up()
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('Shift+ArrowRight')
    const off = await view(page)
    expect(off.t).not.toBe(before.t)
    await page.keyboard.press('r')
    await expect
      .poll(() => view(page), { message: 'the clock and the camera are back', timeout: 20_000 })
      .toEqual(before)
  })
})

test('the screen is kept awake while presenting, requested again after sleep, and released at the end', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const lockCounts = { asked: 0, held: 0 }
    Object.assign(window, { lockCounts })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: async () => {
          lockCounts.asked++
          lockCounts.held++
          return { release: async () => void lockCounts.held-- }
        },
      },
    })
  })
  await open(page)
  const lockCounts = () =>
    page.evaluate(() => (window as unknown as { lockCounts: { asked: number; held: number } }).lockCounts)
  expect(await lockCounts()).toEqual({ asked: 0, held: 0 })
  await page.keyboard.press('p')
  await expect.poll(lockCounts).toEqual({ asked: 1, held: 1 })
  // The lid was closed and opened: the browser has released the lock by itself.
  await page.evaluate(() => {
    ;(window as unknown as { lockCounts: { held: number } }).lockCounts.held = 0
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await expect.poll(lockCounts).toEqual({ asked: 2, held: 1 })
  await page.keyboard.press('Escape')
  await expect.poll(lockCounts).toEqual({ asked: 2, held: 0 })
})
