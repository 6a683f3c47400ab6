import { extname, posix } from 'node:path'
import { gzipped, spread } from './figures.mjs'
import { open, openBench } from './page.mjs'

export const FRAMES = 120
export const PAUSED_MS = 2000
/** The frame that reports being ready may still be in progress, milliseconds. */
const SETTLING_MS = 500
export const PLAYING_MS = 8000
/** Files that a static host compresses; PNG and WOFF2 are compressed already. */
const COMPRESSED = ['.html', '.js', '.css', '.json', '.svg', '']

export async function coldStart(page, address) {
  const bodies = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (new URL(response.url()).origin === new URL(address).origin)
      bodies.push(response.body().then((body) => ({ path, body })))
  })
  await open(page, address)
  const readyMs = await page.evaluate(() => window.readyAt)
  const renderer = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    return gl.getParameter(gl.getExtension('WEBGL_debug_renderer_info').UNMASKED_RENDERER_WEBGL)
  })
  const files = (await Promise.all(bodies)).map(({ path, body }) => ({
    path: posix.basename(path) || 'index.html',
    bytes: body.length,
    sent: COMPRESSED.includes(extname(path)) ? gzipped(body) : body.length,
  }))
  if (!files.some((f) => f.path.startsWith('battlefield-') && f.path.endsWith('.png')))
    throw new Error('bench: the ground was not among the responses')
  return { readyMs, renderer, files }
}

export async function orbit(page, address) {
  await openBench(page, address)
  // One turn to compile and upload; the second turn is measured.
  const { measured, figures } = await page.evaluate(async (frames) => {
    await window.khalkhin.warm(24)
    await window.khalkhin.orbit(12)
    const measured = await window.khalkhin.orbit(frames)
    return { measured, figures: window.khalkhin.figures() }
  }, FRAMES)
  return {
    frameMs: spread(measured.frameMs),
    scriptMs: spread(measured.scriptMs),
    drawCalls: Math.max(...measured.drawCalls),
    triangles: spread(measured.triangles),
    textureBytes: figures.textureBytes,
    targetBytes: figures.targetBytes,
  }
}

/**
 * The longest task of the main thread during play after the first complete frame; the chosen hours have arrows,
 * aircraft and fronts that appear and disappear.
 */
export async function longTasks(page, address) {
  await page.addInitScript(() => {
    window.tasks = []
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) window.tasks.push({ startTime, duration })
    }).observe({ type: 'longtask', buffered: true })
  })
  await open(page, address)
  await page.waitForTimeout(PLAYING_MS + SETTLING_MS)
  const longest = await page.evaluate(
    (settling) =>
      Math.max(0, ...window.tasks.filter((t) => t.startTime > window.readyAt + settling).map((t) => t.duration)),
    SETTLING_MS,
  )
  return { longest }
}

export async function pausedFrames(page, address) {
  await openBench(page, address)
  const frames = () => page.evaluate(() => window.khalkhin.figures().frames)
  // Names still fade in after the first complete frame; the scene is at rest when two checks in a row see no new frame.
  let before = -1
  for (let look = 0; look < 20; look++) {
    const now = await frames()
    if (now === before) break
    before = now
    await page.waitForTimeout(1000)
  }
  await page.waitForTimeout(PAUSED_MS)
  return { frames: (await frames()) - before }
}
