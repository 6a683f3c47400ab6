import type { Page } from '@playwright/test'
import { expect, open, test } from './support/page'

/** What a browser withholds is missed with a word, and the page goes on. */

const word = (page: Page) => page.getByText('withholds something')

test('no storage, no service worker, no broadcast channel: the page says so and works', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get: refuse })
    Object.defineProperty(navigator, 'serviceWorker', { get: refuse })
    Object.defineProperty(navigator, 'locks', { get: refuse })
    Object.assign(window, { BroadcastChannel: undefined })
  })
  await open(page, 't=1939-08-25T12:00')
  await expect(word(page)).toContainText('nothing can be kept', { timeout: 30_000 })
  await expect(word(page)).toContainText('the speaker window works only when S opens it')
  await page.getByRole('button', { name: 'Dismiss', exact: true }).click()
  await page.locator('body').press('?')
  await expect(page.getByRole('dialog', { name: 'Keys and help' })).toContainText('needs a network each time')
  await page.keyboard.press('Escape')
  // What would be kept still works while the page is open.
  await page.locator('body').press('Shift+E')
  await expect(page.locator('aside[data-panel=deck]')).toBeVisible()
  await page.locator('body').press('p')
  await expect(page.getByTestId('caption')).toBeVisible()
  // The two windows need neither storage nor a broadcast channel.
  const opened = page.waitForEvent('popup')
  await page.keyboard.press('s')
  const speaker = await opened
  await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-there', 'true', { timeout: 20_000 })
})
