import { createRequire } from 'node:module'
import { join } from 'node:path'
import { HEIGHT, keyOf, WIDTH, type Engine, type EngineKind } from './engine'
import { findProgram, startProgram } from './programs'

/** The parts of selenium-webdriver used here. */
interface Actions {
  move(to: { x: number; y: number; duration?: number }): Actions
  press(): Actions
  release(): Actions
  scroll(x: number, y: number, dx: number, dy: number): Actions
  keyDown(key: string): Actions
  keyUp(key: string): Actions
  sendKeys(...keys: string[]): Actions
  perform(): Promise<void>
}
interface Driver {
  get(url: string): Promise<void>
  executeAsyncScript(script: string): Promise<unknown>
  actions(): Actions
  takeScreenshot(): Promise<string>
  getWindowHandle(): Promise<string>
  getAllWindowHandles(): Promise<string[]>
  getCapabilities(): Promise<{ get(name: string): unknown }>
  close(): Promise<void>
  quit(): Promise<void>
  switchTo(): { window(handle: string): Promise<void> }
  manage(): {
    setTimeouts(timeouts: { script: number; pageLoad: number }): Promise<void>
    window(): { setRect(rect: { width: number; height: number; x: number; y: number }): Promise<unknown> }
  }
}
interface Selenium {
  readonly Builder: new () => {
    usingServer(address: string): { withCapabilities(given: unknown): { build(): Promise<Driver> } }
  }
  readonly Capabilities: new () => { setBrowserName(name: string): void; set(name: string, value: unknown): void }
  readonly Key: Readonly<Record<string, string>>
}

const BROWSER = ['MiniBrowser']
const DRIVER = ['WebKitWebDriver']
/** Keys that WebDriver knows by a code. */
const NAMED: Readonly<Record<string, string>> = {
  PageDown: 'PAGE_DOWN', PageUp: 'PAGE_UP', Home: 'HOME', End: 'END', Escape: 'ESCAPE', Enter: 'ENTER', Space: 'SPACE',
  ArrowLeft: 'ARROW_LEFT', ArrowRight: 'ARROW_RIGHT', ArrowUp: 'ARROW_UP', ArrowDown: 'ARROW_DOWN',
} // prettier-ignore

export const WEBKIT: EngineKind = {
  id: 'webkit',
  label: 'WebKitGTK',
  needs: [DRIVER, BROWSER],
  install: 'Debian, Ubuntu: sudo apt-get install webkit2gtk-driver',
  start: async ({ display, packages, port }) => {
    const require = createRequire(join(packages, 'package.json'))
    const { Builder, Capabilities, Key } = require('selenium-webdriver') as Selenium
    const driver = startProgram(findProgram(DRIVER)!, [`--port=${port}`], { DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' }) // prettier-ignore
    await new Promise((done) => setTimeout(done, 1500))
    const wanted = new Capabilities()
    wanted.setBrowserName('MiniBrowser')
    wanted.set('webkitgtk:browserOptions', { binary: findProgram(BROWSER), args: ['--automation'] })
    const browser = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(wanted).build()
    await browser.manage().setTimeouts({ script: 240_000, pageLoad: 120_000 })
    await browser
      .manage()
      .window()
      .setRect({ x: 0, y: 0, width: WIDTH, height: HEIGHT + 60 })
    const version = String((await browser.getCapabilities()).get('browserVersion'))
    const engine: Engine = {
      name: 'WebKitGTK',
      version,
      open: (url) => browser.get(url),
      run: async <T>(body: string) => {
        const answer = (await browser.executeAsyncScript(
          `const done = arguments[arguments.length - 1];(async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }))`,
        )) as { value?: T; error?: string }
        if (answer.error !== undefined) throw new Error(answer.error)
        return answer.value as T
      },
      press: async (name) => {
        const { shift, key } = keyOf(name)
        const code = NAMED[key] ? Key[NAMED[key]]! : key
        const actions = browser.actions()
        if (shift) actions.keyDown(Key.SHIFT!)
        actions.keyDown(code).keyUp(code)
        if (shift) actions.keyUp(Key.SHIFT!)
        await actions.perform()
      },
      drag: async ([x, y], [toX, toY]) => {
        const actions = browser
          .actions()
          .move({ x: Math.round(x), y: Math.round(y) })
          .press()
        for (let i = 1; i <= 8; i++)
          actions.move({ x: Math.round(x + ((toX - x) * i) / 8), y: Math.round(y + ((toY - y) * i) / 8), duration: 20 })
        await actions.release().perform()
      },
      wheel: async ([x, y], by) => {
        try {
          await browser.actions().scroll(Math.round(x), Math.round(y), 0, by).perform()
          return true
        } catch {
          return false
        }
      },
      inPopup: async (work) => {
        const own = await browser.getWindowHandle()
        let popup: string | undefined
        for (let i = 0; i < 80 && !popup; i++) {
          await new Promise((done) => setTimeout(done, 250))
          popup = (await browser.getAllWindowHandles()).find((each) => each !== own)
        }
        if (!popup) throw new Error('expected another window, got none')
        await browser.switchTo().window(popup)
        try {
          await work()
        } finally {
          await browser.close().catch(() => undefined)
          await browser.switchTo().window(own)
        }
      },
      picture: async () => Buffer.from(await browser.takeScreenshot(), 'base64'),
      close: async () => {
        await browser.quit().catch(() => undefined)
        driver.kill()
      },
    }
    return engine
  },
}
