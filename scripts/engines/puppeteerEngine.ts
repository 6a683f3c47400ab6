import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { HEIGHT, keyOf, WIDTH, type Engine, type EngineKind, type StartOptions } from './engine'
import { findProgram } from './programs'

/** The parts of puppeteer-core used here. */
interface Page {
  goto(url: string, options: { waitUntil: 'load'; timeout: number }): Promise<unknown>
  evaluate(script: string): Promise<unknown>
  setViewport(size: { width: number; height: number }): Promise<void>
  bringToFront(): Promise<void>
  screenshot(options: { type: 'png' }): Promise<Uint8Array>
  close(): Promise<void>
  readonly keyboard: {
    press(key: string): Promise<void>
    down(key: string): Promise<void>
    up(key: string): Promise<void>
  }
  readonly mouse: {
    move(x: number, y: number, options?: { steps: number }): Promise<void>
    down(): Promise<void>
    up(): Promise<void>
    wheel(options: { deltaY: number }): Promise<void>
  }
}
interface Browser {
  pages(): Promise<Page[]>
  version(): Promise<string>
  close(): Promise<void>
}
interface Puppeteer {
  launch(options: Record<string, unknown>): Promise<Browser>
}

/** Makes Firefox draw WebGL without a graphics card, and open the windows that a key asks for. */
const FIREFOX_PREFS = { 'webgl.force-enabled': true, 'dom.disable_open_during_load': true }

async function start(id: string, label: string, path: string, options: StartOptions): Promise<Engine> {
  const module = pathToFileURL(
    join(options.packages, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js'),
  )
  const { default: puppeteer } = (await import(module.href)) as { default: Puppeteer }
  const firefox = id === 'firefox'
  const browser = await puppeteer.launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: path,
    headless: false,
    protocolTimeout: 240_000,
    env: { ...process.env, DISPLAY: options.display, LIBGL_ALWAYS_SOFTWARE: '1', MOZ_DISABLE_CONTENT_SANDBOX: '1' },
    defaultViewport: { width: WIDTH, height: HEIGHT },
    ...(firefox
      ? { extraPrefsFirefox: FIREFOX_PREFS, args: [`--width=${WIDTH}`, `--height=${HEIGHT + 100}`] }
      : { args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist', '--no-first-run', `--window-size=${WIDTH},${HEIGHT + 100}`] }),
  }) // prettier-ignore
  const [first] = await browser.pages()
  let page = first!
  return {
    name: label,
    version: await browser.version(),
    open: async (url) => {
      await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
    },
    run: async <T>(body: string) => (await page.evaluate(`(async () => { ${body} })()`)) as T,
    press: async (name) => {
      const { shift, key } = keyOf(name)
      if (shift) await page.keyboard.down('Shift')
      await page.keyboard.press(key)
      if (shift) await page.keyboard.up('Shift')
    },
    drag: async (from, to) => {
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move(...to, { steps: 8 })
      await page.mouse.up()
    },
    wheel: async (at, by) => {
      await page.mouse.move(...at)
      await page.mouse.wheel({ deltaY: by })
      return true
    },
    inPopup: async (work) => {
      const own = page
      let popup: Page | undefined
      for (let i = 0; i < 80 && !popup; i++) {
        await new Promise((done) => setTimeout(done, 250))
        popup = (await browser.pages()).find((each) => each !== own)
      }
      if (!popup) throw new Error('expected another window, got none')
      page = popup
      try {
        await work()
      } finally {
        page = own
        await popup.close()
        await own.bringToFront()
      }
    },
    picture: () => page.screenshot({ type: 'png' }),
    close: () => browser.close(),
  }
}

const kind = (id: string, label: string, programs: readonly string[], install: string): EngineKind => ({
  id,
  label,
  needs: [programs],
  install,
  start: (options) => start(id, label, findProgram(programs)!, options),
})

export const CHROMIUM = kind(
  'chromium',
  'Chromium',
  ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser'],
  'Debian, Ubuntu: sudo apt-get install chromium',
)
export const FIREFOX = kind(
  'firefox',
  'Firefox',
  ['firefox-esr', 'firefox'],
  'Debian: sudo apt-get install firefox-esr',
)
