import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { DIST, freePort, serve } from '../../scripts/lib/site.mjs'
import { axeFaults } from './support/axe'
import { brightness, colours, expect, open, picture, ready, test, visit } from './support/page'

const ROOT = resolve(import.meta.dirname, '../..')
const FILE = join(ROOT, 'dist-single/khalkhin-gol-1939.html')

test.describe('without a network', () => {
  test.describe('after the first load', () => {
    test.use({ ground: 'coarse', serviceWorkers: 'allow' })
    test('opens again, steps and draws', async ({ page, context }) => {
      test.setTimeout(120_000)
      await open(page)
      await page.evaluate(() =>
        navigator.serviceWorker.ready.then(
          (r) =>
            new Promise<void>((done) =>
              r.active!.state === 'activated'
                ? done()
                : r.active!.addEventListener('statechange', () => r.active!.state === 'activated' && done()),
            ),
        ),
      )
      await context.setOffline(true)
      await visit(page, 'present=1&chapter=five-days')
      await ready(page)
      expect(colours(await picture(page))).toBeGreaterThan(30)
      await page.keyboard.press('PageDown')
      await expect(page.getByTestId('caption')).toContainText('six fights')
      // What loads on demand was kept as well.
      await page.keyboard.press('o')
      await expect(page.getByRole('dialog', { name: 'All steps' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog', { name: 'All steps' })).toBeHidden()
      await page.keyboard.press('Shift+K')
      await expect(page.getByRole('dialog', { name: 'To take away' })).toBeVisible()
    })
  })

  test.describe('a newer version on the server', () => {
    const site = join(tmpdir(), `khalkhin-gol-${process.pid}`)
    test.use({
      serviceWorkers: 'allow',
      baseURL: async ({}, use) => {
        cpSync(DIST, site, { recursive: true })
        const { address, close } = await serve(await freePort(Number(process.env.KG_PORT ?? 4180) + 2000), site)
        await use(address)
        await close()
        rmSync(site, { recursive: true })
      },
    })

    test('is offered outside a talk and loaded on request', async ({ page, context }) => {
      test.setTimeout(180_000)
      const TALK = '?quality=low&pixels=0.35&play=0&present=1&chapter=five-days'
      const offer = page.getByTestId('update-offer')
      const take = offer.getByRole('button', { name: 'Load it now' })
      await page.goto('/?quality=low&pixels=0.35&play=0')
      await page.evaluate(() => navigator.serviceWorker.ready)
      await page.goto(TALK)
      await expect(page.getByTestId('caption')).toBeVisible({ timeout: 45_000 })
      appendFileSync(join(site, 'sw.js'), '\n// 2')
      await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready
        await registration.update()
        while (!registration.waiting) await new Promise((later) => setTimeout(later, 100))
      })
      await expect(offer, 'not in a talk').toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(offer).toContainText('newer version')

      const talk = await context.newPage()
      await talk.goto(TALK)
      await expect(talk.getByTestId('caption')).toBeVisible({ timeout: 45_000 })
      await take.click()
      await expect(offer, 'not in a talk in another window').toContainText('talk is in progress in another window')
      await talk.close()

      const other = await context.newPage()
      await other.goto('/?quality=low&pixels=0.35&play=0')
      await expect(other.getByTestId('update-offer')).toContainText('newer version', { timeout: 45_000 })
      await page.reload()
      await Promise.all([page.waitForEvent('load', { timeout: 45_000 }), take.click({ timeout: 45_000 })])
      // The other window still shows the old version, and follows when asked.
      const follow = other.getByTestId('update-offer').getByRole('button', { name: 'Load it now' })
      await Promise.all([other.waitForEvent('load', { timeout: 45_000 }), follow.click({ timeout: 45_000 })])
      await other.close()
      await expect
        .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null))
        .toBe(true)
      await expect(offer).toHaveCount(0)
    })
  })

  test.describe('from one file', () => {
    test.use({ ground: 'whole' })

    test('one file, opened by double-click, presents the battle', async ({ page }) => {
      test.setTimeout(150_000)
      execFileSync(
        process.execPath,
        [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--mode', 'single', '--logLevel', 'error'],
        { cwd: ROOT },
      )
      expect(existsSync(FILE)).toBe(true)
      expect(statSync(FILE).size).toBeLessThan(20e6)
      const asked: string[] = []
      await page.route('**/*', (route) => {
        const address = route.request().url()
        if (/^(file|data|blob):/.test(address)) return route.continue()
        asked.push(address)
        return route.abort()
      })
      await page.goto(`${pathToFileURL(FILE).href}?quality=low&pixels=0.35&play=0&present=1&chapter=five-days`)
      await ready(page)
      expect(colours(await picture(page))).toBeGreaterThan(30)
      await page.keyboard.press('PageDown')
      await expect(page.getByTestId('caption')).toContainText('six fights')
      // The speaker window is the same file, and steps the audience window.
      const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
      await expect(speaker.getByText('six fights').first()).toBeVisible({ timeout: 20_000 })
      await speaker.keyboard.press('PageUp')
      await expect(page.getByTestId('caption')).toContainText('Five days')
      await speaker.close()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('contentinfo', { name: 'Time' })).toBeVisible()
      await page.keyboard.press('l')
      // The settings are a separate chunk.
      await expect(page.getByRole('complementary', { name: 'Settings' })).toContainText('playback speed, min per s')
      expect(asked).toEqual([])
    })
  })
})

test.describe('before the talk', () => {
  test.use({ ground: 'coarse' })

  test('each line is rated, the frame rate on the real scene, and no button of a clicker acts', async ({ page }) => {
    await open(page, 'preflight=1')
    const dialog = page.getByRole('dialog', { name: 'Before the talk' })
    await expect(dialog).toBeVisible()
    await expect(page.getByTestId('preflight-webgl')).toContainText('WebGL 2.0')
    await expect(page.getByTestId('preflight-gpu')).toContainText('drawn by the processor')
    await expect(page.getByTestId('preflight-frames')).toContainText(/[\d.]+, while the picture turns/, {
      timeout: 20_000,
    })
    await expect(page.getByTestId('preflight-fonts')).toContainText('Latin, Cyrillic, titles, Japanese')
    for (const key of ['PageDown', 'PageUp', '.', 'F5']) await page.keyboard.press(key)
    await expect(page.getByTestId('preflight-clicker')).toContainText('4 of 4 buttons recognised')
    await expect(dialog).toContainText('sent PageDown')
    await expect(page.getByTestId('presenter')).toHaveCount(0)
    expect(await axeFaults(page, 'dialog')).toEqual([])
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toHaveCount(0)
  })
})

test.describe('on a projector', () => {
  test.use({ ground: 'coarse' })

  test('projector aids brighten the picture, enlarge the text and are kept for the next talk', async ({ page }) => {
    await open(page, 'present=1&chapter=five-days')
    await page.keyboard.press('PageDown')
    const size = () => page.getByTestId('caption').evaluate((e) => parseFloat(getComputedStyle(e).fontSize))
    const [light, words] = [brightness(await picture(page)), await size()]
    for (let i = 0; i < 4; i++) await page.keyboard.press(']')
    await page.keyboard.press('Shift+T')
    expect(brightness(await picture(page))).toBeGreaterThan(light * 1.1)
    expect(await size()).toBeGreaterThan(words * 1.2)
    await visit(page, 'present=1&chapter=five-days')
    await expect(page.locator('html[data-large-text]')).toHaveCount(1)
    await page.keyboard.press('Shift+A')
    await expect(page.getByRole('region', { name: 'Projector aids' })).toContainText('140 %')
    expect(await axeFaults(page)).toEqual([])
  })
})

test('the kiosk plays by itself, lets a visitor look round, and then resumes', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page, 'kiosk=5&chapter=remnants')
  const caption = page.getByTestId('caption')
  expect(await axeFaults(page)).toEqual([])
  await page.mouse.move(640, 300)
  await page.mouse.down()
  await page.mouse.move(760, 320, { steps: 4 })
  await page.mouse.up()
  await expect(page.getByTestId('presenter')).toHaveAttribute('data-away', 'true')
  // The story waits while a visitor looks round, so this is the step that was left.
  const first = await caption.textContent()
  // Without further input the step comes back first, then the next one.
  await expect(page.getByTestId('presenter')).toHaveAttribute('data-away', 'false', { timeout: 20_000 })
  await expect(caption).toHaveText(first!)
  await expect(caption).not.toHaveText(first!, { timeout: 45_000 })
  // A visitor's Escape does not end it.
  await page.keyboard.press('Escape')
  await expect(page.getByTestId('presenter')).toBeVisible()
})
