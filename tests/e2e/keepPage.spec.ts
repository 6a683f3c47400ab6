import type { Page } from '@playwright/test'
import { expect, open, test } from './support/page'

/** What the browser would do after the page has seen the event: true when the page keeps it. */
const kept = (page: Page, type: string, init: string, target = 'document.querySelector("canvas")') =>
  page.evaluate(
    ([type, init, target]) => {
      const make = new Function(`return ${init}`) as () => Event
      const at = (new Function(`return ${target}`) as () => EventTarget)()
      const event = make()
      at.dispatchEvent(event)
      return event.defaultPrevented && event.type === type
    },
    [type, init, target] as const,
  )

const dragged = (type: string, file: boolean) => `(() => {
  const dataTransfer = new DataTransfer()
  ${file ? 'dataTransfer.items.add(new File(["x"], "ride.gpx"))' : 'dataTransfer.setData("text/uri-list", "https://example.org/")'}
  return new DragEvent('${type}', { bubbles: true, cancelable: true, dataTransfer })
})()`
const pressed = (type: string, button: number) =>
  `new MouseEvent('${type}', { bubbles: true, cancelable: true, button: ${button} })`

test('a file or link dropped on the map does not replace the page; a file says where it is opened', async ({
  page,
}) => {
  await open(page)
  await expect.poll(() => kept(page, 'dragover', dragged('dragover', true))).toBe(true)
  expect(await kept(page, 'drop', dragged('drop', false)), 'a link').toBe(true)
  await expect(page.getByText('Files are not opened by dropping them')).toHaveCount(0)
  expect(await kept(page, 'drop', dragged('drop', true)), 'a file').toBe(true)
  await expect(page.getByText('Files are not opened by dropping them')).toBeVisible()
  await page.keyboard.press('/')
  await page.locator('aside[data-panel] input').first().waitFor()
  const field = 'document.querySelector("aside[data-panel] input")'
  expect(await kept(page, 'drop', dragged('drop', false), field), 'text may be dropped into a field').toBe(false)
})

test('the side buttons of a mouse do not leave a talk, and a swipe does not turn back', async ({ page }) => {
  await open(page)
  await expect.poll(() => kept(page, 'dragover', dragged('dragover', true))).toBe(true)
  expect(await kept(page, 'mouseup', pressed('mouseup', 3)), 'while exploring they are the browser’s').toBe(false)
  await page.keyboard.press('p')
  await expect(page.getByTestId('presenter')).toBeVisible()
  for (const button of [3, 4]) expect(await kept(page, 'mouseup', pressed('mouseup', button))).toBe(true)
  expect(
    await page.evaluate(() =>
      [document.documentElement, document.body].map((e) => getComputedStyle(e).overscrollBehaviorX),
    ),
  ).toEqual(['none', 'none'])
})
