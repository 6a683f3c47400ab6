import type { Page } from '@playwright/test'
import { realRecord } from '../helpers/record'
import { axeFaults } from './support/axe'
import { expect, open, settled, test } from './support/page'

const STEPS = realRecord().chapters.flatMap(({ steps }) => steps.map(({ id }) => id))

/** A full-screen projector, an old one, and a phone in portrait. */
const PAGES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
]

/** A phone is read at arm's length, and the map keeps most of the page. */
const inHand = ({ width }: { width: number }) => width <= 600

interface Words {
  readonly text: string
  readonly size: number
  readonly colour: string
  readonly ground: string
  readonly box: { left: number; right: number; top: number; bottom: number }
}

/** All drawn text of the caption, with its computed style. */
const wordsOf = (page: Page): Promise<Words[]> =>
  page.getByRole('region', { name: 'Caption' }).evaluate((caption) =>
    [...caption.querySelectorAll('h2, p, [data-testid=caption]')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const style = getComputedStyle(element)
        const range = document.createRange()
        range.selectNodeContents(element)
        const { left, right, top, bottom } = range.getBoundingClientRect()
        return {
          text: element.textContent ?? '',
          size: parseFloat(style.fontSize),
          colour: style.color,
          ground: getComputedStyle(caption).backgroundColor,
          box: { left, right, top, bottom },
        }
      }),
  )

/** WCAG 2.2 contrast of a colour on a translucent background over the worst colour that can lie below it. */
function contrast(colour: string, ground: string): number {
  const read = (text: string) => text.match(/[\d.]+/g)!.map(Number)
  const [r = 0, g = 0, b = 0, alpha = 1] = read(ground)
  const luminance = (rgb: number[]) => {
    const [x, y, z] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * x! + 0.7152 * y! + 0.0722 * z!
  }
  const text = luminance(read(colour).slice(0, 3))
  return Math.min(
    ...[0, 255].map((below) => {
      const under = luminance([r, g, b].map((v) => v * alpha + below * (1 - alpha)))
      return (Math.max(text, under) + 0.05) / (Math.min(text, under) + 0.05)
    }),
  )
}

test('captions are legible from the back row on every page: size, contrast, margins', async ({ page }) => {
  await open(page, 'present=1&chapter=japanese-counts')
  for (const size of PAGES) {
    await page.setViewportSize(size)
    const { width, height } = size
    const name = `${width}×${height}`
    const hand = inHand(size)
    // Title, time, number and text; phones have no room for the number.
    await expect.poll(async () => (await wordsOf(page)).length, name).toBe(hand ? 3 : 4)
    const words = await wordsOf(page)
    for (const { text, size: px, colour, ground, box } of words) {
      expect(px, `${name}: ${text}`).toBeGreaterThanOrEqual(hand ? 16 : height / 30)
      expect(contrast(colour, ground), `${name}: ${text}`).toBeGreaterThanOrEqual(7)
      // Projectors crop their edges; a phone shows its whole screen.
      expect(box.left, `${name}: ${text}`).toBeGreaterThanOrEqual(0.03 * Math.min(width, height))
      expect(width - box.right, `${name}: ${text}`).toBeGreaterThanOrEqual(0.03 * Math.min(width, height) - 1)
      expect(height - box.bottom, `${name}: ${text}`).toBeGreaterThanOrEqual(hand ? 8 : 0.025 * Math.min(width, height))
    }
    const caption = page.getByRole('region', { name: 'Caption' })
    const whole = await caption.evaluate((e) => e.scrollHeight <= e.clientHeight + 1)
    expect(whole, `${name}: nothing is cut off`).toBe(true)
    if (hand)
      expect((await caption.boundingBox())!.height, `${name}: the map is seen`).toBeLessThanOrEqual(0.35 * height)
    if (width > height) {
      const hidden = () =>
        page
          .getByTestId('figure')
          .evaluate((e) => Math.max(e.scrollHeight - e.clientHeight, e.scrollWidth - e.clientWidth))
      await expect.poll(hidden, `${name}: the figure is seen whole`).toBeLessThanOrEqual(1)
    }
  }
})

test('no figure is covered by the button that hides it', async ({ page }) => {
  await open(page, 'present=1')
  const hide = page.getByRole('button', { name: 'Hide the figure' })
  // Pictograms, bars with a long heading, a quotation over the whole stage, and somebody's view.
  for (const id of ['lorries', 'by-period', 'tsuji', 'unsatisfied']) {
    const step = String(STEPS.indexOf(id) + 1)
    await page.setViewportSize(PAGES[0]!)
    await page.keyboard.type(step)
    await page.keyboard.press('g')
    await expect(page.getByRole('note', { name: new RegExp(`^Step ${step} of`) })).toBeVisible()
    for (const size of PAGES) {
      await page.setViewportSize(size)
      // On a phone the map is shown first: the figure is a tap away.
      if (inHand(size)) await page.getByRole('button', { name: 'Figure', exact: true }).click()
      // The button appears while the mouse moves, and disappears when it rests.
      let seen = { shown: false, texts: 0, under: [] as (string | null)[] }
      await expect(async () => {
        await page.mouse.move(size.width / 2, size.height / 3)
        await page.mouse.move(size.width / 2 + 5, size.height / 3)
        await expect(hide).toBeVisible({ timeout: 2500 })
        seen = await page.getByTestId('figure').evaluate((figure) => {
          // The pointer may have come to rest since: measure the page as it is while the pointer moves.
          figure.closest('[data-idle]')?.setAttribute('data-idle', 'false')
          const button = figure.querySelector('button')!.getBoundingClientRect()
          const texts = [
            ...figure.querySelectorAll(
              'th, td, blockquote, figcaption, [data-part="body"] p, [data-part="body"] footer',
            ),
          ]
          const under = texts.flatMap((e) => {
            const range = document.createRange()
            range.selectNodeContents(e)
            return [...range.getClientRects()].some(
              (r) => r.right > button.left && r.left < button.right && r.bottom > button.top && r.top < button.bottom,
            )
              ? [e.textContent]
              : []
          })
          return { shown: button.width > 0, texts: texts.length, under }
        })
        expect(seen.shown, 'the button is there while it is measured').toBe(true)
      }).toPass({ timeout: 30_000 })
      expect(seen.texts, `step ${step} has words`).toBeGreaterThan(0)
      expect(seen.under, `step ${step}, ${size.width}×${size.height}`).toEqual([])
    }
  }
})

test('no axe violations while presenting, with a figure, looking round, in the notes and in the step grid', async ({
  page,
}) => {
  await open(page, 'present=1&chapter=people')
  await page.mouse.move(300, 200)
  await expect(page.getByRole('button', { name: 'Leave' })).toBeVisible()
  await expect(page.getByTestId('figure')).toBeVisible()
  await settled(page)
  expect(await axeFaults(page), 'stage and figure').toEqual([])
  await page.keyboard.press('n')
  await expect(page.getByTestId('notes')).toBeVisible()
  expect(await axeFaults(page), 'notes').toEqual([])
  await page.keyboard.press('n')
  await page.keyboard.press('q')
  await expect(page.getByRole('button', { name: /Resume/ })).toBeVisible()
  expect(await axeFaults(page), 'looking round').toEqual([])
  await page.keyboard.press('r')
  await page.keyboard.press('o')
  await expect(page.getByRole('dialog', { name: 'All steps' })).toBeVisible()
  expect(await axeFaults(page), 'step grid').toEqual([])
})
