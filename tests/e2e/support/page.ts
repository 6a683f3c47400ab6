import { test as base, expect, type Page } from '@playwright/test'
import { decode } from 'fast-png'

interface Manners {
  /** Errors that the page may report on the console; the browser itself reports a missing file there. */
  allowedErrors: RegExp[]
  /** Watches each page: no request leaves its origin, no error on its console. */
  manners: undefined
  /**
   * What is drawn. `none`, the default: the page does everything as always, compiles its shaders and uploads its
   * textures, but the draw calls of WebGL do nothing, since drawing in software takes most of the time of a test whose
   * subject is a panel, a key or a word. `coarse`, for tests that look at the picture: a third of the pixels and an
   * eighth of the ground's posts in each direction. `whole`, for tests of the ground.
   */
  ground: 'none' | 'coarse' | 'whole'
  /** Serves and draws the ground that was requested. */
  groundServed: undefined
}

export const test = base.extend<Manners>({
  ground: ['none', { option: true }],
  groundServed: [
    async ({ context, baseURL, ground }, use, { testId, retry }) => {
      drawn = ground
      await context.addInitScript(freshSession, `${testId} ${retry}`)
      if (ground !== 'whole') await context.addCookies([{ name: 'ground', value: 'coarse', url: baseURL! }])
      if (ground === 'none') await context.addInitScript(drawNothing)
      await use(undefined)
    },
    { auto: true },
  ],
  allowedErrors: [[], { option: true }],
  manners: [
    async ({ page, baseURL, allowedErrors }, use) => {
      const faults: string[] = []
      const home = new URL(baseURL!).origin
      page.on('request', (request) => {
        const url = new URL(request.url())
        if (['http:', 'https:', 'ws:', 'wss:'].includes(url.protocol) && url.origin !== home)
          faults.push(`request to ${request.url()}`)
      })
      page.on('console', (message) => {
        if (message.type() === 'error' && !allowedErrors.some((allowed) => allowed.test(message.text())))
          faults.push(`console: ${message.text()}`)
      })
      page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`))
      await use(undefined)
      expect(faults, 'what the page should not have done').toEqual([])
    },
    { auto: true },
  ],
})
export { expect }

/** What the running test draws. */
let drawn: Manners['ground'] = 'none'

/**
 * Empties the storage of a tab that an earlier test has used: of all that is stored, Playwright leaves that (see
 * `reuseContext` in playwright.config.ts). Runs in the page, before its scripts.
 */
function freshSession(id: string): void {
  // A page opened from disk and a closed-off frame have none.
  if (self.origin === 'null' || sessionStorage.getItem('khalkhin-test') === id) return
  sessionStorage.clear()
  sessionStorage.setItem('khalkhin-test', id)
}

/** Runs in the page, before its scripts. */
function drawNothing(): void {
  const calls = ['drawArrays', 'drawArraysInstanced', 'drawElements', 'drawElementsInstanced'] as const
  for (const call of calls) WebGL2RenderingContext.prototype[call] = () => undefined
}

/** Opens the page at a view, paused, at low quality, without waiting for it. */
export async function visit(page: Page, view = ''): Promise<void> {
  await page.goto(`/?quality=low${drawn === 'whole' ? '' : '&pixels=0.35'}&play=0${view && `&${view}`}`)
}

/** Opens the page at a view and waits for its first complete frame. */
export async function open(page: Page, view = ''): Promise<void> {
  await visit(page, view)
  await ready(page)
}

/** Adds a rule to the page; as a constructed sheet, since the page's policy allows no inline style. */
export async function style(page: Page, css: string): Promise<void> {
  await page.evaluate((rule) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rule)
    document.adoptedStyleSheets.push(sheet)
  }, css)
}

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 45_000 })
}

/** Opens a sheet of the panel by its key. */
export async function sheet(page: Page, key: 'Shift+I' | 'Shift+W' | ';' | 'Shift+M'): Promise<void> {
  await page.locator('body').press(key)
  await expect(page.locator('aside[data-panel]')).toBeVisible()
}

/** Waits until an open panel has its contents, and nothing on the page moves or fades. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('aside[data-panel]').getByText('Loading…', { exact: true })).toHaveCount(0)
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'))
}

/** Waits until the page has handled its input and drawn a frame. */
export async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
}

export const playButton = (page: Page) => page.getByRole('button', { name: /^(Play|Pause)$/ })
export const rate = (page: Page) => page.getByLabel('Speed, battle time per second')
export const time = (page: Page) => page.getByTestId('battle-time')

/** The battle time that the page shows, as hours since 1 May. */
export async function hoursShown(page: Page): Promise<number> {
  const text = (await time(page).textContent()) ?? ''
  const [, day, month, hours, minutes] = /(\d+) (May|June|July|August|September) 1939.*?(\d\d):(\d\d)/.exec(text) ?? []
  if (!day || !month) throw new Error(`expected a battle time, got "${text}"`)
  const before = { May: 0, June: 31, July: 61, August: 92, September: 123 }[month] ?? 0
  return (before + Number(day) - 1) * 24 + Number(hours) + Number(minutes) / 60
}

export interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue of each pixel. */
  readonly rgb: Uint8Array
}

/** The centre of the battlefield as drawn, clear of the panels, once the ground is sharp; `ground: false` where none is drawn. */
export async function picture(page: Page, { ground = true } = {}): Promise<Picture> {
  if (drawn === 'none') throw new Error("picture: expected a page that draws, as by test.use({ ground: 'coarse' })")
  if (ground)
    await page.waitForFunction(() => document.documentElement.dataset.ground === 'sharp', null, { timeout: 45_000 })
  const { width, height } = page.viewportSize()!
  const clip = { x: width * 0.3, y: height * 0.18, width: width * 0.4, height: height * 0.5 }
  const png = decode(await page.screenshot({ clip, scale: 'css' }))
  const rgb = new Uint8Array(png.width * png.height * 3)
  for (let i = 0; i < png.width * png.height; i++)
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = png.data[i * png.channels + c]!
  return { width: png.width, height: png.height, rgb }
}

/** Number of colours in a picture, quantised to 16 steps per channel. */
export function colours({ rgb }: Picture): number {
  const seen = new Set<number>()
  for (let i = 0; i < rgb.length; i += 3)
    seen.add(((rgb[i]! >> 4) << 8) | ((rgb[i + 1]! >> 4) << 4) | (rgb[i + 2]! >> 4))
  return seen.size
}

/** Mean brightness, 0 to 255. */
export function brightness({ rgb }: Picture): number {
  return rgb.reduce((sum, v) => sum + v, 0) / rgb.length
}

/** The share of pixels that differ by more than a shade. */
export function difference(a: Picture, b: Picture): number {
  let differ = 0
  for (let i = 0; i < a.rgb.length; i += 3) {
    if (
      Math.abs(a.rgb[i]! - b.rgb[i]!) +
        Math.abs(a.rgb[i + 1]! - b.rgb[i + 1]!) +
        Math.abs(a.rgb[i + 2]! - b.rgb[i + 2]!) >
      24
    )
      differ++
  }
  return differ / (a.rgb.length / 3)
}
