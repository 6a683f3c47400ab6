import type { Page } from '@playwright/test'
import { expect, open } from './page'

/** The caption on the hall's stage. */
export const caption = (hall: Page) => hall.getByTestId('presenter').getByTestId('caption')
/** The step that the speaker's window shows, from 0. */
export const stepOf = async (speaker: Page) => Number(await speaker.getByTestId('speaker').getAttribute('data-step'))

/** The hall presenting its first step, and the speaker's window that key S opens. */
export async function twoWindows(hall: Page, faults: string[], view = ''): Promise<Page> {
  await open(hall, `present=1${view && `&${view}`}`)
  const opened = hall.waitForEvent('popup')
  await hall.keyboard.press('s')
  const speaker = await opened
  speaker.on('console', (m) => m.type() === 'error' && faults.push(m.text()))
  speaker.on('pageerror', (e) => faults.push(e.message))
  await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-there', 'true')
  await expect(speaker.getByTestId('preview').locator('img')).toBeVisible({ timeout: 20_000 })
  return speaker
}
