import { expect, hoursShown, open, test, time } from './support/page'

const step = /^Step (\d+) of (\d+)$/

test('a presentation by the keys of a clicker', async ({ page }) => {
  await open(page, 't=1939-08-20T12:00')
  await page.keyboard.press('p')
  const stage = page.getByTestId('presenter')
  const caption = page.getByRole('region', { name: 'Caption' })
  const count = page.getByLabel(step)
  await expect(stage).toBeVisible()
  await expect(time(page), 'the timeline while presenting').toHaveCount(0)
  await expect(count).toHaveAccessibleName(/^Step 1 of/)
  const [, , steps] = step.exec((await count.getAttribute('aria-label'))!)!
  expect(Number(steps), 'steps').toBeGreaterThanOrEqual(8)

  const first = await caption.textContent()
  await page.keyboard.press('PageDown')
  await expect(count).toHaveAccessibleName(`Step 2 of ${steps}`)
  await expect(caption).not.toHaveText(first!)
  await page.keyboard.press('ArrowRight')
  await expect(count).toHaveAccessibleName(`Step 3 of ${steps}`)
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowLeft')
  await expect(count).toHaveAccessibleName(`Step 1 of ${steps}`)

  await page.keyboard.press('End')
  await expect(count).toHaveAccessibleName(`Step ${steps} of ${steps}`)
  await expect(caption).toContainText('16 September 1939')
  await page.keyboard.press('Home')
  await expect(caption).toContainText('11 May 1939')

  await page.keyboard.press('.')
  await expect(page.getByTestId('blank')).toBeVisible()
  await expect(page.getByTestId('blank')).toHaveCSS('background-color', 'rgb(0, 0, 0)')
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('blank'), 'the first press only brings the picture back').toHaveCount(0)
  await expect(count).toHaveAccessibleName(`Step 1 of ${steps}`)
  await page.keyboard.press('.')
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('blank')).toHaveCount(0)
  await expect(stage, 'Escape on a black screen keeps presenting').toBeVisible()

  await page.keyboard.press('Escape')
  await expect(stage).toHaveCount(0)
  await expect(time(page)).toContainText('11 May 1939')
})

test('a step plays its hours and stops where it says', async ({ page }) => {
  await open(page, 'present=1&chapter=thirteen-ten')
  const caption = page.getByRole('region', { name: 'Caption' })
  await expect(caption).toContainText('16 September 1939')
  // 13:00 to 13:30 in eight seconds; then it stands.
  await expect(caption).toContainText('13:30', { timeout: 40_000 })
  await page.keyboard.press('Escape')
  expect(await hoursShown(page)).toBe((123 + 15) * 24 + 13.5)
})
