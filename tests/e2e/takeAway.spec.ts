import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import { decode } from 'fast-png'
import { ALL_FORMATS, BufferSource, EncodedPacketSink, Input } from 'mediabunny'
import { PDFDocument } from 'pdf-lib'
import { axeFaults } from './support/axe'
import { expect, open, ready, test, visit } from './support/page'

test.use({ ground: 'coarse' })

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync((await download.path())!))
}

async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Shift+K')
  await expect(page.getByRole('dialog', { name: 'To take away' })).toBeVisible()
}

test.describe('a picture', () => {
  test.use({ ground: 'whole' })

  test('a picture of a step is the same to the pixel, whatever was shown before', async ({ page }) => {
    await open(page, 't=1939-07-03T09:00')
    const take = async () => {
      await openDialog(page)
      const form = page.getByRole('form', { name: 'Picture' })
      await form.getByLabel('What').selectOption('five-days')
      await form.getByLabel('Width').fill('640')
      await form.getByLabel('Height').fill('360')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        form.getByRole('button', { name: 'Save PNG' }).click(),
      ])
      const png = decode(await bytesOf(download))
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
      return png
    }
    const before = await take()
    expect([before.width, before.height]).toEqual([640, 360])
    await page.keyboard.press('e')
    await page.keyboard.press('Shift+ArrowRight')
    await page.keyboard.press('v')
    await page.keyboard.press('v')
    const after = await take()
    let differ = 0
    for (let i = 0; i < before.data.length; i++) if (before.data[i] !== after.data[i]) differ++
    expect(differ).toBe(0)
    // And the page shows again what it showed before.
    await expect(page.getByTestId('battle-time')).toContainText('4 July 1939')
  })
})

test('a film has its length, its frames and its captions; cancelling saves nothing', async ({ page }) => {
  test.setTimeout(120_000)
  await open(page)
  await openDialog(page)
  expect(await axeFaults(page, 'dialog')).toEqual([])
  const form = page.getByRole('form', { name: 'Film' })
  await form.getByLabel('What').selectOption('remnants')
  await form.getByLabel('Width').fill('20')
  await expect(form.getByRole('alert')).toContainText('Expected whole numbers from 160 to 3840, got 20')
  await form.getByLabel('Width').fill('320')
  await form.getByLabel('Height').fill('180')
  await form.getByLabel('Frames per second').fill('1')
  const files = new Map<string, Uint8Array>()
  const both = new Promise<void>((done) => {
    page.on('download', async (download) => {
      files.set(download.suggestedFilename().split('.').pop()!, await bytesOf(download))
      if (files.size === 2) done()
    })
  })
  await form.getByRole('button', { name: 'Make the film' }).click()
  await both
  await expect(form.getByRole('status')).toContainText('Saved')
  const vtt = new TextDecoder().decode(files.get('vtt'))
  const cues = [...vtt.matchAll(/ --> (\d\d):(\d\d):(\d\d\.\d+)/g)]
  const end = Number(cues.at(-1)![1]) * 3600 + Number(cues.at(-1)![2]) * 60 + Number(cues.at(-1)![3])

  const movie = files.get('mp4') ?? files.get('webm')!
  const input = new Input({ source: new BufferSource(movie), formats: ALL_FORMATS })
  const track = (await input.getPrimaryVideoTrack())!
  expect([await track.getDisplayWidth(), await track.getDisplayHeight()]).toEqual([320, 180])
  let frames = 0
  for await (const packet of new EncodedPacketSink(track).packets()) frames += packet ? 1 : 0
  expect(frames).toBe(Math.round(end))
  expect(Math.abs((await track.computeDuration()) - end)).toBeLessThan(1)

  // Played by the browser itself: it has that length, and its frames are not blank. On an empty page, since the policy
  // of ours lets nothing play.
  const player = await page.context().newPage()
  const seen = await player.evaluate(
    async (bytes) => {
      const video = document.createElement('video')
      video.muted = true
      video.src = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]))
      await new Promise((done, failed) => {
        video.onloadeddata = done
        video.onerror = () => failed(new Error(video.error?.message))
      })
      video.currentTime = video.duration / 2
      await new Promise((done) => (video.onseeked = done))
      const canvas = document.createElement('canvas')
      canvas.width = video.videoWidth
      canvas.height = video.videoHeight
      const context = canvas.getContext('2d')!
      const coloursSeen = () => {
        context.drawImage(video, 0, 0)
        const { data } = context.getImageData(0, 0, canvas.width, 90)
        return new Set(
          Array.from(
            { length: data.length / 4 },
            (_, i) => (data[i * 4]! >> 4) * 256 + (data[i * 4 + 1]! >> 4) * 16 + (data[i * 4 + 2]! >> 4),
          ),
        ).size
      }
      // `seeked` may fire before the frame has been decoded.
      let colours = coloursSeen()
      for (let i = 0; i < 50 && colours < 2; i++) {
        await new Promise((done) => setTimeout(done, 100))
        colours = coloursSeen()
      }
      return { duration: video.duration, colours }
    },
    [...movie],
  )
  expect(Math.abs(seen.duration - end)).toBeLessThan(1.5)
  expect(seen.colours).toBeGreaterThan(20)

  await form.getByLabel('Frames per second').fill('30')
  await form.getByRole('button', { name: 'Make the film' }).click()
  await form.getByRole('button', { name: 'Cancel' }).click()
  await expect(form.getByRole('status')).toContainText('Cancelled; nothing was saved.')
})

test.describe('the handout', () => {
  test.use({ ground: 'none' })

  test('the handout prints: at least one page per chapter, all of its parts, and nothing else of the page', async ({
    page,
  }) => {
    test.setTimeout(150_000)
    await visit(page, 'handout=1')
    await ready(page)
    await page.waitForFunction(() => document.documentElement.dataset.handout === 'ready', null, { timeout: 120_000 })
    for (const name of ['Order of battle', 'Contested numbers', 'Sources'])
      await expect(page.getByRole('heading', { name, exact: true })).toBeVisible()
    const chapters = await page.getByRole('heading', { level: 2, name: /^\d+\. / }).count()
    expect(chapters).toBeGreaterThanOrEqual(14)
    await expect(page.getByRole('img', { name: /^Map at the step/ })).toHaveCount(chapters)
    expect(await axeFaults(page, '[data-handout-page]')).toEqual([])
    const path = join(mkdtempSync(join(tmpdir(), 'khalkhin-')), 'handout.pdf')
    await page.pdf({ path, preferCSSPageSize: true, printBackground: true })
    const pdf = await PDFDocument.load(readFileSync(path))
    expect(pdf.getPageCount()).toBeGreaterThanOrEqual(chapters + 4)
    // Two or three pages for a chapter with its questions; the order of battle, the numbers and 165 sources take the rest.
    expect(pdf.getPageCount()).toBeLessThanOrEqual(chapters * 3 + 12)
    // A4, to within a point.
    expect(pdf.getPage(0).getWidth()).toBeCloseTo(595, -1)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('article', { name: 'Handout' })).toHaveCount(0)
  })
})
