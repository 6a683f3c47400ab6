import type { Page } from '@playwright/test'
import type { Move } from './moves'

/** Buttons that load the page again, and say so. */
const RELOADS = /^(Reload|Reload the page|Load it now)$/
/** Opens a window of the operating system, which the monkey could not close. */
const OUTSIDE = /^(Print|Open a file|Load)/

/** Makes a move. True when it pressed a button that says that it loads the page again. */
export async function perform(page: Page, move: Move): Promise<boolean> {
  const { width, height } = page.viewportSize()!
  const at = (x: number, y: number): [number, number] => [Math.round(x * (width - 1)), Math.round(y * (height - 1))]
  switch (move.do) {
    case 'key':
      // F5 while exploring is the browser's own.
      if (move.key === 'F5' && !(await page.getByTestId('presenter').count())) return false
      // Enter and Space press what has the focus.
      if (/^(Enter|Space)$/.test(move.key) && (await focusReloads(page))) return false
      await page.keyboard.press(move.key)
      return false
    case 'type':
      await page.keyboard.insertText(move.text)
      return false
    case 'control':
      return pressControl(page, move.pick)
    case 'click':
      if (await reloadsAt(page, ...at(move.x, move.y))) return false
      await page.mouse.click(...at(move.x, move.y), { button: move.button })
      return false
    case 'double':
      if (await reloadsAt(page, ...at(move.x, move.y))) return false
      await page.mouse.dblclick(...at(move.x, move.y))
      return false
    case 'tap':
      if (await reloadsAt(page, ...at(move.x, move.y))) return false
      await page.touchscreen.tap(...at(move.x, move.y))
      return false
    case 'drag':
      await page.mouse.move(...at(...move.from))
      await page.mouse.down({ button: move.button })
      await page.mouse.move(...at(...move.to), { steps: 4 })
      await page.mouse.up({ button: move.button })
      return false
    case 'wheel':
      await page.mouse.move(...at(move.x, move.y))
      await page.mouse.wheel(0, move.by)
      return false
    case 'pinch':
      await pinch(page, at(move.x, move.y), move.apart)
      return false
    case 'drop':
      await drop(page, at(move.x, move.y), move.what)
      return false
    case 'resize':
      await page.setViewportSize({ width: move.width, height: move.height })
      return false
  }
}

async function pressControl(page: Page, pick: number): Promise<boolean> {
  const controls = page.locator('button:visible:enabled, summary:visible, select:visible, input:visible:enabled, [role="tab"]:visible') // prettier-ignore
  const count = await controls.count()
  if (count === 0) return false
  const control = controls.nth(Math.floor(pick * count))
  // One that has gone since it was counted would be waited for as long as a page that hangs.
  const soon = { timeout: 500 }
  const text = (await control.textContent(soon).catch(() => '')) ?? ''
  const name = (await control.getAttribute('aria-label', soon).catch(() => null)) ?? text.trim()
  if (OUTSIDE.test(name)) return false
  // What is covered or moves away is missed, as by a hand.
  await control.click({ ...soon, noWaitAfter: true }).catch(() => undefined)
  return RELOADS.test(name)
}

const reloadsAt = (page: Page, x: number, y: number) =>
  page.evaluate(
    ([x, y, pattern]) =>
      new RegExp(pattern).test(document.elementFromPoint(x, y)?.closest('button')?.textContent.trim() ?? ''),
    [x, y, RELOADS.source] as const,
  )

const focusReloads = (page: Page) =>
  page.evaluate((pattern) => new RegExp(pattern).test(document.activeElement?.textContent?.trim() ?? ''), RELOADS.source) // prettier-ignore

/** Two fingers that move apart or together, by DevTools: Playwright has only taps. */
async function pinch(page: Page, [x, y]: [number, number], apart: number): Promise<void> {
  const client = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', half: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : [{ x: Math.max(0, x - half), y }, { x: x + half, y }],
    }) // prettier-ignore
  await send('touchStart', 60)
  for (let i = 1; i <= 4; i++) await send('touchMove', 60 + 25 * apart * i)
  await send('touchEnd', 0)
  await client.detach()
}

/** What the browser would do with a drop that the page does not take: open it in place of the page. */
async function drop(page: Page, [x, y]: [number, number], what: 'file' | 'link'): Promise<void> {
  const taken = await page.evaluate(
    ([x, y, what]) => {
      const data = new DataTransfer()
      if (what === 'file') data.items.add(new File(['x'], 'x.gpx'))
      else data.setData('text/uri-list', 'about:blank')
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data })
      const target = document.elementFromPoint(x, y) ?? document.body
      target.dispatchEvent(event)
      return event.defaultPrevented || target.closest('input, textarea') !== null
    },
    [x, y, what] as const,
  )
  if (!taken) throw new Error(`a ${what} dropped on the page would replace it`)
}
