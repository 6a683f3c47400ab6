import type { Page } from '@playwright/test'
import { expect, open } from './page'

/** The caption in the audience window. */
export const caption = (audience: Page) => audience.getByTestId('presenter').getByTestId('caption')
/** The step shown in the speaker window, from 0. */
export const stepOf = async (speaker: Page) => Number(await speaker.getByTestId('speaker').getAttribute('data-step'))

/** The audience window presenting its first step, and the speaker window opened with key S. */
export async function twoWindows(audience: Page, faults: string[], view = ''): Promise<Page> {
  await open(audience, `present=1${view && `&${view}`}`)
  const opened = audience.waitForEvent('popup')
  await audience.keyboard.press('s')
  const speaker = await opened
  speaker.on('console', (m) => m.type() === 'error' && faults.push(m.text()))
  speaker.on('pageerror', (e) => faults.push(e.message))
  await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-there', 'true')
  await expect(speaker.getByTestId('preview').locator('img')).toBeVisible({ timeout: 20_000 })
  return speaker
}
