import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { colours, expect, open, picture, playButton, ready, sheet, test, time, visit } from './support/page'

interface Tracks {
  tracks: { unit: string; segments: { keyframes: { t: string; place: string; east?: number; north?: number }[] }[] }[]
}

// The browser itself reports a 404 as an error on the console.
test.use({ allowedErrors: [/Failed to load resource/] })

const RECORD = (name: string) => `**/assets/${name}-*.json`

/** Serves tracks.json with one fault. */
async function spoil(page: Page, change: (tracks: Tracks['tracks']) => void): Promise<void> {
  const file = JSON.parse(readFileSync('data/tracks.json', 'utf8')) as Tracks
  change(file.tracks)
  await page.route(RECORD('tracks'), (route) => route.fulfill({ json: file }))
}

async function expectFault(page: Page, ...texts: (string | RegExp)[]): Promise<void> {
  const alert = page.getByRole('region', { name: 'Messages' }).getByRole('alert')
  await expect(alert).toContainText('in the data (')
  await alert.locator('summary').click()
  for (const text of texts) await expect(alert.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible()
}

async function expectWorkingTimeline(page: Page): Promise<void> {
  const before = await time(page).textContent()
  await page.keyboard.press('ArrowRight')
  await expect(time(page)).not.toHaveText(before!)
}

test('an unknown unit, a time that runs backwards, a position off the ground', async ({ page }) => {
  let late = ''
  await spoil(page, (tracks) => {
    tracks[1]!.unit = 'su_9mabb'
    const long = tracks.findIndex((t, i) => i > 2 && t.segments[0]!.keyframes.length > 2)
    const frames = tracks[long]!.segments[0]!.keyframes
    frames[2]!.t = frames[0]!.t
    late = `tracks[${long}].segments[0].keyframes[2].t`
    tracks[2]!.segments[0]!.keyframes[0]!.east = 150_000
  })
  await open(page, 't=1939-08-22T12:00')
  await expectFault(
    page,
    /tracks\.json: tracks\[1\]\.unit: expected a known unit, got "su_9mabb" \(did you mean "su_9mab"\?\)/,
  )
  const alert = page.getByRole('region', { name: 'Messages' }).getByRole('alert')
  await expect(alert).toContainText(`tracks.json: ${late}: expected a time after`)
  await expect(alert).toContainText(
    'tracks.json: tracks[2].segments[0].keyframes[0]: expected a position on the ground',
  )
  await expectWorkingTimeline(page)
  await alert.getByRole('button', { name: 'Dismiss' }).click()
  await expect(alert).toHaveCount(0)
})

test('forces that cannot be drawn: an arm without a symbol, a path without points, a sortie without aircraft, fire without a target', async ({
  page,
}) => {
  const mistakes = {
    forces: (units: { arm: string }[]) => (units[5]!.arm = 'elephants'),
    tracks: (tracks: Tracks['tracks']) => (tracks[7]!.segments[0]!.keyframes = []),
    sorties: (sorties: { flights: { count: number }[] }[]) => (sorties[3]!.flights[0]!.count = 0),
    fires: (fires: { kind: string; on?: unknown[] }[]) => (fires.find((f) => f.kind === 'barrage')!.on = []),
  }
  for (const [name, spoilFile] of Object.entries(mistakes)) {
    const file = JSON.parse(readFileSync(`data/${name}.json`, 'utf8')) as Record<string, never>
    spoilFile(file[name === 'forces' ? 'units' : name]!)
    await page.route(RECORD(name), (route) => route.fulfill({ json: file }))
  }
  await open(page, 't=1939-08-20T06:00')
  await expectFault(
    page,
    /forces\.json: units\[5\]\.arm: .*elephants/,
    /tracks\.json: .*keyframes: .*at least one keyframe/,
    /sorties\.json: sorties\[3\]\.flights\[0\]\.count/,
    /fires\.json: fires\[\d+\]\.on: expected at least one circle of ground/,
  )
  // Everything else is there.
  await sheet(page, 'Shift+I')
  await expect(page.getByTestId('force-counts')).toContainText(/Soviet \d\d/)
  await expectWorkingTimeline(page)
})

test('tracks.json is not valid JSON', async ({ page }) => {
  await page.route(RECORD('tracks'), (route) =>
    route.fulfill({ contentType: 'application/json', body: '{"schemaVersion": 1, "tracks": [' }),
  )
  await open(page)
  await expectFault(page, /^tracks\.json: expected JSON, got /)
  await expectWorkingTimeline(page)
})

test('tracks.json is missing', async ({ page }) => {
  await page.route(RECORD('tracks'), (route) => route.fulfill({ status: 404, body: 'not found' }))
  await open(page)
  await expectFault(page, /^tracks\.json: expected the file, got HTTP 404/)
  await expectWorkingTimeline(page)
})

for (const [what, json] of [
  ['null', null],
  ['rivers that are none', { rivers: [null], lakes: {} }],
] as const)
  test(`water.json holds ${what}: the map without it, and a fault that names it`, async ({ page }) => {
    await page.route('**/assets/water-*.json', (route) => route.fulfill({ json }))
    await open(page, 't=1939-08-22T12:00')
    await expectFault(page, /^water\.json: /)
    await expectWorkingTimeline(page)
  })

test('battle.json is missing: nothing can be shown, and the page says why', async ({ page }) => {
  await page.route(RECORD('battle'), (route) => route.fulfill({ status: 404, body: 'not found' }))
  await visit(page)
  await expect(page.getByRole('alert')).toContainText('battle.json: expected the file, got HTTP 404')
  await expect(page.getByRole('button', { name: 'Reload' })).toBeVisible()
})

for (const [what, spoilGround] of [
  ['cut off', (png: Buffer) => ({ body: png.subarray(0, png.length >> 1), contentType: 'image/png' })],
  ['not there', () => ({ status: 404, body: 'not found' })],
] as const) {
  test(`battlefield.png that is ${what}: the battle in words, and the timeline works`, async ({ page }) => {
    const png = readFileSync('assets/terrain/battlefield.png')
    await page.context().route('**/assets/battlefield-*.png', (route) => route.fulfill(spoilGround(png)))
    await visit(page, 't=1939-08-22T12:00')
    const words = page.getByRole('region', { name: 'The battle in words' })
    await expect(words.getByRole('alert')).toContainText('battlefield.png', { timeout: 30_000 })
    await expect(words).toContainText('22 August 1939, 12:00')
    await expect(words.getByRole('listitem').first()).toBeVisible()
    await expectWorkingTimeline(page)
    await expect(words).toContainText('22 August 1939, 13:00')
    await page.keyboard.press('Space')
    await expect(playButton(page)).toHaveAccessibleName('Pause')
    await expect(words, 'time plays without a picture too').not.toContainText('22 August 1939, 13:00', {
      timeout: 15_000,
    })
  })
}

test('the scene does not load: the battle in words says so', async ({ page }) => {
  await page.route('**/assets/Battlefield-*.js', (route) => route.fulfill({ status: 404, body: 'not found' }))
  await visit(page, 't=1939-08-22T12:00')
  const words = page.getByRole('region', { name: 'The battle in words' })
  await expect(words.getByRole('alert')).toContainText('the scene’s script could not be loaded')
  await expectWorkingTimeline(page)
})

test('no WebGL 2: the battle in words, the same as the command line prints', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext as (this: HTMLCanvasElement, ...args: unknown[]) => unknown
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
      return args[0] === 'webgl2' || args[0] === 'webgl' ? null : original.apply(this, args)
    } as typeof HTMLCanvasElement.prototype.getContext
  })
  await visit(page, 't=1939-08-24T12:00')
  const words = page.getByRole('region', { name: 'The battle in words' })
  await expect(words.getByRole('alert')).toContainText('WebGL 2')
  await expect(words).toContainText('24 August 1939, 12:00')
  const { execFileSync } = await import('node:child_process')
  const said = JSON.parse(
    execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/state.ts', '1939-08-24T12:00'], {
      encoding: 'utf8',
    }),
  ) as { units: { name: string }[] }
  expect(said.units.length, 'units on the command line').toBeGreaterThan(10)
  await expect(words.getByRole('listitem')).toHaveCount(said.units.length)
  const names = await words.getByRole('listitem').getByRole('button').allTextContents()
  expect([...names].sort()).toEqual(said.units.map((u) => u.name).sort())
  await expectWorkingTimeline(page)
})

test.describe('the picture', () => {
  test.use({ ground: 'coarse' })

  test('a lost WebGL context: a message, and the picture again when it is restored', async ({ page }) => {
    await open(page, 't=1939-08-22T12:00')
    await page.evaluate(() => {
      const gl = document.querySelector<HTMLCanvasElement>('.kg-field canvas')!.getContext('webgl2')!
      const extension = gl.getExtension('WEBGL_lose_context')!
      extension.loseContext()
      ;(window as unknown as { giveBack: () => void }).giveBack = () => extension.restoreContext()
    })
    const words = page.getByRole('region', { name: 'The battle in words' })
    await expect(words.getByRole('alert')).toContainText('WebGL context lost')
    await expectWorkingTimeline(page)
    await expect(words).toContainText('22 August 1939, 13:00')

    await page.evaluate(() => (window as unknown as { giveBack: () => void }).giveBack())
    await expect(words).toHaveCount(0)
    await ready(page)
    await expect
      .poll(async () => colours(await picture(page)), { message: 'the ground is drawn again', timeout: 20_000 })
      .toBeGreaterThan(20)
  })
})
