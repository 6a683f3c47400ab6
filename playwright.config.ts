import { availableParallelism, totalmem } from 'node:os'
import { defineConfig, devices } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from './scripts/lib/browser.mjs'

const port = Number(process.env.KG_PORT ?? 4180)
const address = `http://127.0.0.1:${port}/`
const report = process.env.KG_REPORT
const executablePath = findBrowser()
if (!executablePath) throw new Error('No Chrome or Chromium was found; npm test says what to do.')

/**
 * Two pages share two cores well: while one waits for its clock or its files, the other draws. Each needs about 2 GB.
 */
const roomy = availableParallelism() >= 2 && totalmem() > 8 * 2 ** 30
const workers = Number(process.env.KG_WORKERS ?? (roomy ? 2 : 1))

/** The real page, built, in a real browser with software WebGL. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  workers,
  // No test needs another one. The tests of one long file would otherwise keep one worker busy at the end.
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000 * workers,
  expect: { timeout: 10_000 * workers },
  reporter: [['list'], ...(report ? [['json', { outputFile: report }] as const] : [])],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: address,
    viewport: { width: 1280, height: 720 },
    trace: 'off',
    // Files are fresh in each test; the offline test enables the service worker itself.
    serviceWorkers: 'block',
    // Tests follow one another in the same page, emptied of everything stored: the browser keeps its process and the
    // compiled scripts, which halves the time of a load.
    reuseContext: true,
    screenshot: 'only-on-failure',
    // Flights become cuts, so that tests need not wait for them; the test of flights enables motion.
    contextOptions: { reducedMotion: 'reduce' },
    // Without a graphics card, compositing the page in software is faster than through WebGL.
    launchOptions: { executablePath, args: [...BROWSER_ARGS, '--disable-gpu-compositing'] },
  },
  webServer: {
    command: 'node node_modules/tsx/dist/cli.mjs tests/e2e/support/serve.ts',
    env: { KG_PORT: String(port) },
    url: address,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
