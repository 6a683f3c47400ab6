import { BROWSER_ARGS } from '../lib/browser.mjs'

/**
 * A separate browser for each measurement, so that no cache is warm. `measure` gets the page and the address; `launch`
 * are options for the browser, by default headless with SwiftShader.
 */
export async function withPage(
  { chromium, executablePath, address, launch = { args: BROWSER_ARGS } },
  search,
  measure,
  size = { width: 1280, height: 720 },
) {
  const browser = await chromium.launch({ executablePath, ...launch })
  try {
    const page = await browser.newPage({ viewport: size, deviceScaleFactor: 1 })
    page.on('pageerror', (error) => console.error(`bench: the page threw: ${error.stack}`))
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.documentElement.dataset.ready !== 'true') return
        window.readyAt = performance.now()
        observer.disconnect()
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] })
    })
    return { ...(await measure(page, `${address}${search}`)), chromium: browser.version() }
  } finally {
    await browser.close()
  }
}

export async function open(page, address) {
  await page.goto(address)
  await page.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 90_000 })
}

/** Opens a page with the measuring hook. */
export async function openBench(page, address) {
  await open(page, address)
  await page.waitForFunction(() => window.khalkhin !== undefined)
}

/** Waits for what loads by itself after the first picture: it must not count as retained by what is measured. */
export async function partsThere(page) {
  await page.waitForFunction(() => document.documentElement.dataset.parts === 'true', null, { timeout: 60_000 })
}
