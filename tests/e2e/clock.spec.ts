import { expect, hoursShown, open, playButton, rate, sheet, test, time } from './support/page'

test('a speed is typed, and an invalid one gets a message with what is expected', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00')
  const type = async (text: string) => {
    await rate(page).click()
    const field = page.getByLabel('Battle time per second of play')
    await expect(field).toBeFocused()
    await field.fill(text)
    await field.press('Enter')
    return field
  }
  await type('2 h')
  await expect(rate(page)).toHaveText('1 s = 2 h')
  await type('45')
  await expect(rate(page)).toHaveText('1 s = 45 min')

  const field = await type('quick')
  await expect(page.getByRole('alert')).toContainText('Expected battle time per second from 1 min to 2 d')
  await expect(page.getByRole('alert')).toContainText('got "quick"')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await field.press('Escape')
  await expect(rate(page), 'the speed that stood').toHaveText('1 s = 45 min')

  // Elastic time: the current rate, slow on the day of the ring; once locked, it stays.
  await type('all in 60 min')
  await sheet(page, ';')
  await expect(page.getByText('all in 1 h')).toBeVisible()
  const elastic = page.getByRole('button', { name: 'Elastic time' })
  await expect(elastic).toHaveAttribute('aria-pressed', 'true')
  await page.locator('body').press('z')
  await expect(elastic).toHaveAttribute('aria-pressed', 'false')
  await expect(rate(page)).toHaveText(/^1 s = \d+ min$/)
})

test('playback repeats a loop, also backwards, and the link contains it', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00&rate=7200')
  await page.keyboard.press('i')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(time(page)).toContainText('15:00')
  await page.keyboard.press('o')
  const first = await hoursShown(page)
  // Three hours at two hours per second: always within the loop, and soon past its end.
  await page.keyboard.press('Space')
  const seen: number[] = []
  await expect
    .poll(
      async () => {
        seen.push(await hoursShown(page))
        return seen.some((h, i) => i > 0 && h < seen[i - 1]!)
      },
      { timeout: 20_000, intervals: [150], message: 'time that has come round' },
    )
    .toBe(true)
  for (const h of seen) expect(h >= first - 3 && h <= first).toBe(true)
  await sheet(page, ';')
  await page.keyboard.press('y')
  await expect(page.getByRole('button', { name: 'Backwards' })).toHaveAttribute('aria-pressed', 'true')
  const back: number[] = []
  await expect
    .poll(
      async () => {
        back.push(await hoursShown(page))
        return back.some((h, i) => i > 0 && h < back[i - 1]!)
      },
      { timeout: 20_000, intervals: [150], message: 'time that runs back' },
    )
    .toBe(true)
  await page.keyboard.press('Space')
  await expect(playButton(page)).toHaveAccessibleName('Play')
  await expect(page).toHaveURL(/loop=1939-08-22T12:00\/1939-08-22T15:00/)

  const end = page.getByRole('slider', { name: 'Loop ends' })
  await end.focus()
  await page.keyboard.press('ArrowRight')
  await expect(end).toHaveAttribute('aria-valuetext', '22 Aug, 16:00')
  await page.keyboard.press('Delete')
  await expect(end).toHaveCount(0)
})

test('the timeline zooms by key, wheel and button, and says so', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00')
  await sheet(page, ';')
  const detail = page.getByRole('slider', { name: 'Time, days about the present' })
  await detail.focus()
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(detail).toHaveAttribute('aria-description', /Shows 2 days/)
  await page.getByRole('button', { name: 'Show less time' }).click()
  await expect(detail).toHaveAttribute('aria-description', /Shows 24 hours/)
  await detail.focus()
  await page.keyboard.press('ArrowRight')
  await expect(time(page), 'ten minutes a press when hours are shown').toContainText('12:10')
  const box = (await detail.boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let i = 0; i < 40; i++) await page.mouse.wheel(0, 200)
  await expect(detail).toHaveAttribute('aria-description', /Shows 129 days/)
  await expect(time(page), 'zooming moves no time').toContainText('12:10')
})
