import type { Page } from '@playwright/test'
import { stateAt } from '@/record/domain/stateAt'
import { readRecordFromDisk } from '../../scripts/readRecord'
import { at } from '../helpers/smallRecord'
import { expect, open, sheet, test } from './support/page'

const { record } = readRecordFromDisk()
const WORDS = { su: 'Soviet', mn: 'Mongolian', jp: 'Japanese', mk: 'Manchukuo' } as const
const SIDES = ['su', 'mn', 'jp', 'mk'] as const

/** What the legend must show at a time: computed from the record, not from the page. */
function expected(t: string, documentedOnly: boolean): string {
  const { units } = stateAt(record!, at(t))
  return SIDES.flatMap((side) => {
    const all = units.filter((u) => u.side === side)
    const shown = documentedOnly ? all.filter((u) => u.confidence.fact === 'documented').length : all.length
    return all.length > 0 ? [`${WORDS[side]} ${shown}${shown === all.length ? '' : ` of ${all.length}`}`] : []
  }).join(' · ')
}
const counts = (page: Page) => page.getByTestId('force-counts')

test('each side has as many tokens as the record at that time; one click leaves the documented ones', async ({
  page,
}) => {
  const first = '1939-08-24T12:00'
  await open(page, `t=${first}`)
  await sheet(page, 'Shift+I')
  await expect(counts(page)).toHaveText(expected(first, false))
  const only = page.getByRole('button', { name: 'Documented only', exact: true })
  await only.click()
  await expect(only).toHaveAttribute('aria-pressed', 'true')
  await expect(counts(page)).toHaveText(expected(first, true))
  await expect(page).toHaveURL(/only=documented/)
  // Scrubbing back by a day must count the same as opening a link.
  for (let day = 0; day < 4; day++) await page.keyboard.press('Shift+ArrowLeft')
  await expect(counts(page)).toHaveText(expected('1939-08-20T12:00', true))
  await page.keyboard.press('Shift+S')
  await expect(counts(page)).toHaveText(expected('1939-08-20T12:00', false))
})

test('frames and symbols change by key and by link, and neither side is called hostile', async ({ page }) => {
  await open(page, 't=1939-05-28T12:00&view=soviet&symbols=silhouettes&unit=jp_azuma')
  await sheet(page, 'Shift+I')
  const frames = page.getByRole('combobox', { name: 'Frames' })
  await expect(frames).toHaveValue('soviet')
  await expect(page.getByRole('combobox', { name: 'Symbols' })).toHaveValue('silhouettes')
  await page.locator('body').press('Shift+C')
  await expect(frames).toHaveValue('japanese')
  await page.getByText('Marks on tokens').click()
  await expect(page.getByText('In the fight', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  // The card gives the strength and its source.
  await expect(page.getByText('220 men', { exact: true })).toBeVisible()
  expect(await page.locator('body').innerText()).not.toMatch(/hostile|friendly|enemy/i)
})
