/** `node scripts/icons.mjs`: draws public/icon-*.png, the installed page's icons, from the shapes below. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { BROWSER_ARGS, requireBrowser } from './lib/browser.mjs'
import { ROOT } from './lib/node.mjs'

/** Steppe, river, one frame of each shape; within the central 80 % that an icon mask keeps. */
const svg = (radius) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100%" height="100%">
<rect width="100" height="100" rx="${radius}" fill="#b9a878"/>
<path d="M-2 74C22 58 40 66 60 92L60 102H-2Z" fill="#9aa06a"/>
<path d="M66 -2C52 22 38 34 42 52S60 76 56 102" stroke="#5b7f8e" stroke-width="7" fill="none"/>
<path d="M20 46v18" stroke="#23201a" stroke-width="2.4"/><rect x="8" y="24" width="27" height="20" fill="#b3312c" stroke="#23201a" stroke-width="2.4"/><path d="M8 24 35 44M35 24 8 44" stroke="#fff" stroke-width="2.4"/>
<path d="M74 58v18" stroke="#23201a" stroke-width="2.4"/><rect x="60" y="36" width="28" height="20" rx="10" fill="#2c4f8a" stroke="#23201a" stroke-width="2.4"/><path d="M64 39 84 53M84 39 64 53" stroke="#fff" stroke-width="2.4"/>
</svg>`

const ICONS = [
  ['icon-192.png', 192, 14],
  ['icon-512.png', 512, 14],
  ['icon-maskable-512.png', 512, 0],
]

const { chromium } = await import('@playwright/test')
const browser = await chromium.launch({ executablePath: await requireBrowser(), args: [...BROWSER_ARGS] })
mkdirSync(join(ROOT, 'public'), { recursive: true })
for (const [name, size, radius] of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>*{margin:0}body{width:${size}px;height:${size}px}</style>${svg(radius)}`)
  await page.screenshot({ path: join(ROOT, 'public', name), omitBackground: true })
  await page.close()
}
await browser.close()
