import { axeFaults } from './support/axe'
import { difference, expect, picture, ready, test } from './support/page'
import { caption, stepOf, twoWindows } from './support/speaker'

test.describe('two windows', () => {
  test.use({ viewport: { width: 1024, height: 640 } })
  test.setTimeout(120_000)
  test.use({ ground: 'coarse' })

  test('step, blank, freeze and update in both directions, across a reload of either, and report when one is gone', async ({
    page: audience,
  }) => {
    const faults: string[] = []
    const speaker = await twoWindows(audience, faults)
    const requests: string[] = []
    speaker.on('request', (r) => requests.push(r.url()))

    await speaker.keyboard.press('PageDown')
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '1')
    expect(await caption(audience).textContent()).toBe(await speaker.getByTestId('speaker-caption').textContent())
    await audience.keyboard.press('ArrowRight')
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '2')
    const third = (await speaker.getByTestId('speaker-caption').textContent())!
    await expect(caption(audience)).toHaveText(third)

    await speaker.getByRole('button', { name: 'Black', exact: true }).click()
    await expect(audience.getByTestId('blank')).toHaveAttribute('data-colour', 'black')
    await speaker.locator('body').press('b')
    await expect(audience.getByTestId('blank')).toHaveCount(0)

    // While frozen, the audience keeps its caption while the steps go on underneath.
    await speaker.getByRole('button', { name: 'Freeze for the audience' }).click()
    await expect(audience.getByTestId('frozen')).toBeVisible()
    await speaker.keyboard.press('PageDown')
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '3')
    await expect(audience.getByTestId('frozen')).toContainText(third)
    await speaker.getByRole('button', { name: 'Update the audience' }).click()
    await expect(audience.getByTestId('frozen')).toHaveCount(0)
    await expect(caption(audience)).toHaveText((await speaker.getByTestId('speaker-caption').textContent())!)

    await speaker.getByRole('button', { name: 'Start timer' }).click()
    await expect(speaker.getByTestId('elapsed')).not.toHaveText('0:00')
    await speaker.getByRole('button', { name: 'Larger notes' }).click()
    const size = () => speaker.getByTestId('speaker-notes').evaluate((e) => getComputedStyle(e).fontSize)
    const larger = await size()
    await speaker.reload()
    await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-step', '3')
    await expect(speaker.getByTestId('elapsed')).not.toHaveText('0:00')
    expect(await size()).toBe(larger)
    expect(requests.filter((url) => /terrain|data\/|battlefield/.test(url))).toEqual([])

    const id = new URL(audience.url()).pathname
    await audience.goto(`${id}?quality=low&play=0`)
    await ready(audience)
    await expect.poll(() => audience.getByTestId('presenter').count(), { timeout: 15_000 }).toBe(1)
    await expect(caption(audience)).toHaveText((await speaker.getByTestId('speaker-caption').textContent())!)
    expect(await stepOf(speaker)).toBe(3)

    await speaker.close()
    await expect(audience.getByText(/speaker window is gone/).first()).toBeVisible({ timeout: 15_000 })
    expect(faults).toEqual([])
  })

  test('point and draw on the ground, keep drawings by step, and have no axe violations', async ({
    page: audience,
  }) => {
    const faults: string[] = []
    // A step without a figure: under a figure that fills the stage, drawings on the ground would not be visible.
    const speaker = await twoWindows(audience, faults, 'chapter=plan')
    const before = await picture(audience)
    const preview = speaker.getByTestId('preview')
    const image = () => preview.locator('img').getAttribute('src')

    await speaker.getByRole('button', { name: 'Pointer', exact: true }).click()
    await expect(audience.locator('html')).toHaveAttribute('data-tool', 'pointer')
    const old = await image()
    const box = (await preview.boundingBox())!
    await speaker.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5)
    await speaker.mouse.move(box.x + box.width * 0.51, box.y + box.height * 0.48)
    await expect.poll(async () => difference(before, await picture(audience))).toBeGreaterThan(0.0008)
    await expect.poll(image).not.toBe(old)

    await audience.keyboard.press('c')
    await expect(speaker.getByRole('button', { name: 'Ring', exact: true })).toHaveAttribute('aria-pressed', 'true')
    await audience.mouse.move(512, 260)
    await audience.mouse.down()
    await audience.mouse.move(560, 280, { steps: 3 })
    await audience.mouse.up()
    await expect(speaker.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled()
    await expect(audience.getByRole('button', { name: /Resume step/ })).toHaveCount(0)
    await expect.poll(async () => difference(before, await picture(audience))).toBeGreaterThan(0.003)

    await speaker.keyboard.press('PageDown')
    await expect(speaker.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()
    await speaker.keyboard.press('PageUp')
    await expect(speaker.getByRole('button', { name: 'Undo', exact: true })).toBeEnabled()
    await speaker.keyboard.press('u')
    await expect(speaker.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled()

    await expect(speaker.getByTestId('next-picture')).toBeVisible({ timeout: 20_000 })
    expect(await axeFaults(speaker)).toEqual([])
    expect(faults).toEqual([])
  })
})
