import { execFileSync } from 'node:child_process'
import { expect, hoursShown, open, playButton, rate, sheet, test, time } from './support/page'

interface CliState {
  time: string
  units: { id: string; lon: number; lat: number; posture: string; side: string }[]
}

/** The record as printed by the command line: npm run -s state -- TIME. */
function commandLine(at: string): CliState {
  return JSON.parse(
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/state.ts', at], { encoding: 'utf8' }),
  ) as CliState
}

test('time moves a unit, to where the command line says it is', async ({ page }) => {
  await open(page, 'unit=su_9mab&t=1939-08-20T04:00')
  const position = page.getByText(/\d+\.\d+° N, \d+\.\d+° E/)
  const seen: string[] = []
  for (const at of ['1939-08-20T04:00', '1939-08-22T12:00', '1939-08-24T12:00']) {
    if (seen.length > 0) await open(page, `unit=su_9mab&t=${at}`)
    const text = (await position.textContent())!
    const [, lat, lon] = /([\d.]+)° N, ([\d.]+)° E/.exec(text)!
    const unit = commandLine(at).units.find((u) => u.id === 'su_9mab')!
    const digits = lat!.split('.')[1]!.length
    expect([lat, lon], `su_9mab on the card at ${at}`).toEqual([unit.lat.toFixed(digits), unit.lon.toFixed(digits)])
    seen.push(text)
  }
  expect(new Set(seen).size, 'different places at different times').toBe(3)

  // And while the page plays, without another address.
  await page.keyboard.press('Shift+ArrowRight')
  await expect(position).not.toHaveText(seen[2]!)
})

test('keys move time and its speed', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00')
  await expect(time(page)).toContainText('22 August 1939')
  await expect(time(page)).toContainText('12:00')

  await page.keyboard.press('ArrowRight')
  await expect(time(page)).toContainText('13:00')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowLeft')
  await expect(time(page)).toContainText('11:00')
  await page.keyboard.press('Shift+ArrowRight')
  await expect(time(page)).toContainText('23 August 1939')

  await expect(rate(page)).toHaveText('1 s = 5 min')
  await page.keyboard.press('Shift+Period')
  await expect(rate(page)).toHaveText('1 s = 10 min')
  await page.keyboard.press('Shift+Comma')
  await page.keyboard.press('Shift+Comma')
  await expect(rate(page)).toHaveText('1 s = 2 min')

  const paused = await hoursShown(page)
  await expect(playButton(page)).toHaveAccessibleName('Play')
  await page.keyboard.press('Space')
  await expect(playButton(page)).toHaveAccessibleName('Pause')
  await expect.poll(() => hoursShown(page), { message: 'time while playing' }).toBeGreaterThan(paused)
  await page.keyboard.press('Space')
  await expect(playButton(page)).toHaveAccessibleName('Play')
  await page.waitForTimeout(300)
  const stopped = await hoursShown(page)
  await page.waitForTimeout(700)
  expect(await hoursShown(page), 'time after pausing').toBe(stopped)

  // The button does the same, and handles Space itself: one press, one change.
  await playButton(page).click()
  await expect(playButton(page)).toHaveAccessibleName('Pause')
  await page.keyboard.press('Space')
  await expect(playButton(page)).toHaveAccessibleName('Play')
})

test('the sliders of time, by keyboard and by pointer', async ({ page }) => {
  await open(page, 't=1939-08-22T12:00')
  const whole = page.getByRole('slider', { name: 'Time, whole campaign' })
  await whole.focus()
  const before = await hoursShown(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => hoursShown(page)).toBe(before + 1)
  await expect(whole).toHaveAttribute('aria-valuetext', 'Tuesday 22 August 1939, 13:00')
  await page.keyboard.press('PageDown')
  await expect.poll(() => hoursShown(page)).toBe(before + 1 - 7 * 24)
  await page.keyboard.press('Home')
  await expect(time(page)).toContainText('11 May 1939')
  await page.keyboard.press('End')
  await expect(time(page)).toContainText('16 September 1939')

  const box = (await whole.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.25, box.y + box.height / 2)
  await page.mouse.down()
  await expect(time(page)).toContainText('June 1939')
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2, { steps: 4 })
  await expect(time(page)).toContainText('July 1939')
  await page.mouse.up()
  // The label follows the clock at most ten times a second.
  await page.waitForTimeout(500)
  const let_go = await hoursShown(page)
  await page.mouse.move(box.x + box.width * 0.9, box.y + box.height / 2)
  expect(await hoursShown(page), 'time after the pointer is up').toBe(let_go)

  await sheet(page, ';')
  const detail = page.getByRole('slider', { name: 'Time, days about the present' })
  const near = (await detail.boundingBox())!
  await page.mouse.click(near.x + near.width * 0.75, near.y + near.height / 2)
  await expect
    .poll(async () => (await hoursShown(page)) - let_go, { message: 'a quarter of eight days on' })
    .toBeGreaterThan(40)
  expect((await hoursShown(page)) - let_go).toBeLessThan(56)
})
