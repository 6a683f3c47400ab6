import { spawn } from 'node:child_process'
import { bareGround, wholePicture } from './ground.mjs'
import { withPage } from './page.mjs'

/** Chromium on Mesa's OpenGL instead of SwiftShader. */
const ARGS = ['--no-sandbox', '--use-gl=angle', '--use-angle=gl-egl', '--ignore-gpu-blocklist', '--no-first-run']
const NEEDED = 'packages xvfb, libgl1-mesa-dri and libegl1'

/**
 * The ground and the whole picture drawn by llvmpipe, Mesa's software renderer. `{ skipped }` with the reason where it
 * is not installed. `address` is that of the site, `search` gives the query of a measurement by its quality.
 */
export async function llvmpipe({ chromium, executablePath, address }, { ground, whole }) {
  const display = await startDisplay()
  if (display === null) return { skipped: `Xvfb did not start; it needs ${NEEDED}` }
  const env = { ...process.env, DISPLAY: display.name, LIBGL_ALWAYS_SOFTWARE: '1' }
  const launch = { args: ARGS, headless: false, env }
  const on = (search, measure) => withPage({ chromium, executablePath, address, launch }, search, measure)
  try {
    const renderer = await on('', rendererOf)
    if (!/llvmpipe/i.test(renderer.name)) return { skipped: `WebGL is by ${renderer.name}; llvmpipe needs ${NEEDED}` }
    return {
      renderer: renderer.name,
      ground: { low: await on(ground('low'), bareGround), medium: await on(ground('medium'), bareGround) },
      whole: { medium: await on(whole('medium'), wholePicture) },
    }
  } finally {
    display.stop()
  }
}

async function rendererOf(page) {
  await page.goto('about:blank')
  const name = await page.evaluate(() => {
    const gl = document.createElement('canvas').getContext('webgl2')
    const info = gl?.getExtension('WEBGL_debug_renderer_info')
    return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL)) : 'nothing'
  })
  return { name }
}

/** Starts an X server on a free display; null when there is none. */
function startDisplay() {
  return new Promise((resolve) => {
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    server.on('error', () => resolve(null))
    server.on('exit', () => resolve(null))
    server.stdio[3].once('data', (data) => resolve({ name: `:${String(data).trim()}`, stop: () => server.kill() }))
  })
}
