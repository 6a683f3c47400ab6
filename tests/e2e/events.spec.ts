import { namesAt } from '../../src/record/domain/placeNames'
import { realRecord } from '../helpers/record'
import { axeFaults } from './support/axe'
import { expect, open, sheet, test, time } from './support/page'

/** The page shows all of an event: text, hour, place, units, confidence and sources. */

const record = realRecord()
const { item, from } = record.events.find((e) => e.item.id === 'ev.1939-07-03.3tr-stopped')!

test('a current event opens its card; its units and place open theirs, and a unit lists its events', async ({
  page,
}) => {
  await open(page, 't=1939-07-03T14:30')
  const card = page.getByRole('complementary', { name: 'Selection' })
  await sheet(page, 'Shift+W')
  expect(await axeFaults(page, 'aside[data-panel="now"]')).toEqual([])
  await page.getByRole('region', { name: 'Now' }).getByRole('button', { name: item.title }).click()
  await expect(card.getByRole('heading', { level: 2 })).toHaveText(item.title)
  await expect(card).toContainText(item.text)
  for (const { id } of item.sources) await expect(card).toContainText(record.sources.get(id)!.title)
  await expect(card).toContainText('Approximate')
  await card.getByText(/^Who took part/).click()
  for (const id of item.units)
    await expect(card.getByRole('button', { name: record.units.get(id)!.names.en, exact: true })).toBeVisible()
  expect(await axeFaults(page, 'aside[aria-label="Selection"]')).toEqual([])
  await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(item.id)

  await card.getByRole('button', { name: record.units.get('jp_3tr')!.names.en, exact: true }).click()
  await card.getByText('Command, events, guns').click()
  await card.getByText(/^(\d+ events|One event)$/).click()
  await card.getByRole('button', { name: item.title }).click()
  const { en } = namesAt(record.places.get(item.place!)!, from)
  await card.getByRole('button', { name: en }).click()
  await expect(card.getByRole('heading', { level: 2 }), 'as it was called on that day').toHaveText(en)
})

test('an event in the address opens at another hour, and its hour sets the clock', async ({ page }) => {
  await open(page, `t=1939-08-20T06:00&event=${item.id}`)
  const card = page.getByRole('complementary', { name: 'Selection' })
  await card.locator('[data-tip="Set the clock to this event"]').click()
  await expect(time(page)).toContainText('3 July 1939')
  await expect(time(page)).toContainText('14:00')
})
