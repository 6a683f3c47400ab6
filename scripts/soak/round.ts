import type { Page } from '@playwright/test'

/** Keys that open a panel and, pressed again, close it; each is read for a moment. */
const PANELS = ['Shift+M', 'Shift+W', 'Shift+Y', 'Shift+U', 'b', 'Shift+J', 'Shift+A', 'Shift+Z', 'Shift+I', ';', 'l', "'", '\\', '4', '5', '1', '2', 'Shift+D'] // prettier-ignore
/** What is opened by a key and closed by Escape. */
const DIALOGS = ['?', 'Shift+K', '/']
/** Steps of the talk in one round, and what is opened within it. */
const STEPS = 8
const IN_TALK = ['n', 'Shift+A', 'o', 'b', 'i', 'p', 'p']

/** Opens, moves and closes everything once, and loses the graphics context where asked; the page is as before. */
export async function soakRound(page: Page, round: number, loses: boolean): Promise<void> {
  await explore(page, round)
  await talk(page)
  if (loses) await loseContext(page)
}

async function explore(page: Page, round: number): Promise<void> {
  const { width, height } = page.viewportSize()!
  await page.keyboard.press('r')
  await page.keyboard.press('Space')
  await page.waitForTimeout(1500)
  await page.keyboard.press('Space')
  // Right and back, so that each round sees the same ground.
  for (const way of [1, -1]) {
    await page.mouse.move(width * 0.6, height * 0.4)
    await page.mouse.down()
    await page.mouse.move(width * (0.6 + 0.2 * way), height * 0.45, { steps: 10 })
    await page.mouse.up()
    await page.mouse.wheel(0, -500 * way)
    await page.waitForTimeout(200)
  }
  for (const key of [...PANELS, ...DIALOGS]) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
    // The panel's own key does not reach the page from a field; Escape does.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
  }
  // Cards of what is clicked and of the next units.
  await page.mouse.click(width * 0.5, height * 0.5)
  for (let i = 0; i < 4; i++) await page.keyboard.press('n')
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
  await page.mouse.click(width * 0.55, height * 0.5, { button: 'right' })
  await page.keyboard.press('Escape')
  // Another size, quality of symbols and style, each back again in the next but one round.
  if (round % 2 === 0) for (const key of ['m', 'Shift+X', 'v', 'x']) await page.keyboard.press(key)
  else for (const key of ['x', 'v', 'Shift+X', 'm']) await page.keyboard.press(key)
}

async function talk(page: Page): Promise<void> {
  await page.keyboard.press('p')
  await page.getByTestId('presenter').waitFor()
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')])
  await speaker.getByTestId('speaker').waitFor()
  for (let i = 0; i < STEPS; i++) {
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(250)
  }
  for (const key of IN_TALK) {
    await page.keyboard.press(key)
    await page.waitForTimeout(250)
    if (key === 'o' || key === 'b') await page.keyboard.press('Escape')
    else if (key !== 'p') await page.keyboard.press(key)
  }
  await page.keyboard.press('Home')
  await speaker.close()
  for (let i = 0; i < 5 && (await page.getByTestId('presenter').count()) > 0; i++) {
    await page.keyboard.press('Escape')
    await page.waitForTimeout(200)
  }
  await page.getByTestId('presenter').waitFor({ state: 'detached' })
}

async function loseContext(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const canvas = document.querySelector<HTMLCanvasElement>('.kg-field canvas')!
    const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!
    extension.loseContext()
    await new Promise((done) => setTimeout(done, 500))
    extension.restoreContext()
  })
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 60_000 })
}
