import { expect, test } from './support/page'
import { stepOf, twoWindows } from './support/speaker'

/** Sends what a page of the same origin could send to the audience window, by every way it has, and floods it. */
const ATTACK = `(async () => {
  const message = (key) => ({
    protocol: 'khalkhin-audience-2', key,
    message: { kind: 'ask', speaker: 'stranger', audience: 'any', n: 9e9, ask: { what: 'go', step: 50 } },
  })
  const hello = (key) => ({ protocol: 'khalkhin-audience-2', key, message: { kind: 'hello', speaker: 'stranger', n: 1, has: false } })
  const heard = []
  addEventListener('message', (event) => heard.push(event.data))
  const channels = ['khalkhin-audience', 'khalkhin-audience-', 'khalkhin-audience-' + '0'.repeat(32)].map((name) => new BroadcastChannel(name))
  for (const channel of channels) channel.onmessage = (event) => heard.push(event.data)
  for (let i = 0; i < 20000; i++) {
    for (const key of ['', '0'.repeat(32)]) {
      window.opener?.postMessage(i % 2 ? message(key) : hello(key), location.origin)
      channels[i % 3].postMessage(i % 2 ? message(key) : hello(key))
    }
    if (i % 1000 === 0) await new Promise((done) => setTimeout(done))
  }
  return { heard: heard.length }
})()`

test('another page of the same origin can neither command the audience window nor flood it', async ({
  page: audience,
}) => {
  test.setTimeout(120_000)
  const faults: string[] = []
  const speaker = await twoWindows(audience, faults, 'chapter=plan')
  const step = await stepOf(speaker)
  // Opened by the audience page itself: it has a reference to it, as no other page has.
  const opened = audience.waitForEvent('popup')
  await audience.evaluate(() => void window.open('/licence-of-nothing.txt', 'stranger'))
  const stranger = await opened
  await stranger.goto('/manifest.webmanifest')
  // The server's headers may already have cut it off from the audience window; the channels are open to it.
  const { heard } = (await stranger.evaluate(ATTACK)) as { heard: number }
  expect(heard, 'it was told nothing').toBe(0)

  await speaker.bringToFront()
  await speaker.keyboard.press('PageDown')
  await expect(audience.getByLabel(new RegExp(`^Step ${step + 2} of`)), 'the lecturer is obeyed at once').toHaveCount(
    1,
    {
      timeout: 5000,
    },
  )
  expect(await stepOf(speaker)).toBe(step + 1)
  expect(faults).toEqual([])
})

test('a reloaded audience window is heard, whatever its clock says', async ({ page: audience }) => {
  test.setTimeout(120_000)
  const faults: string[] = []
  const speaker = await twoWindows(audience, faults, 'chapter=plan')
  await audience.addInitScript(() => {
    const now = Date.now.bind(Date)
    Date.now = () => now() - 3_600_000
  })
  await audience.reload()
  await expect(speaker.getByTestId('speaker')).toHaveAttribute('data-there', 'true', { timeout: 30_000 })
  await audience.waitForFunction(() => document.documentElement.dataset.ready === 'true', null, { timeout: 45_000 })
  await speaker.bringToFront()
  // A key in the first second after the reload can be lost, before the two windows have met again.
  await expect(async () => {
    if ((await stepOf(speaker)) === 19) await speaker.keyboard.press('PageDown')
    expect(await stepOf(speaker)).toBe(20)
  }).toPass({ intervals: [2000], timeout: 20_000 })
  await expect(audience.getByLabel(/^Step 21 of/)).toHaveCount(1)
})
