/** Finds Chrome or Chromium, and installs Debian's where there is none. */
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './node.mjs'

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge']

/** Software WebGL 2, no background network requests. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

function isProgram(path) {
  try {
    accessSync(path, process.platform === 'win32' ? constants.F_OK : constants.X_OK)
    return true
  } catch {
    return false
  }
}

function usualPlaces() {
  const { HOME = '', LOCALAPPDATA = '', PROGRAMFILES = 'C:\\Program Files' } = process.env
  const windows = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'] ?? '', LOCALAPPDATA].filter(Boolean)
  if (process.platform === 'darwin') {
    const apps = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
      'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ]
    return ['/Applications', join(HOME, 'Applications')].flatMap((folder) => apps.map((app) => join(folder, app)))
  }
  if (process.platform === 'win32') {
    const apps = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Chromium\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ]
    return windows.flatMap((folder) => apps.map((app) => join(folder, app)))
  }
  return ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  )
}

/**
 * The path of a Chrome or Chromium, or null. @throws Error if KG_CHROME or CHROME_PATH names a file that does not
 * exist.
 */
export function findBrowser() {
  for (const name of ['KG_CHROME', 'CHROME_PATH']) {
    const given = process.env[name]
    if (!given) continue
    if (isProgram(given)) return given
    throw new Error(`${name}: expected the path of a Chrome or Chromium, got "${given}", where there is none`)
  }
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)))
  return [...inPath, ...usualPlaces()].find(isProgram) ?? null
}

const HELP = `No Chrome or Chromium was found, and the browser tests need one. Do one of these:
  Debian, Ubuntu   sudo apt-get update && sudo apt-get install -y chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask google-chrome
  Windows          winget install Google.Chrome
  anywhere         set KG_CHROME to the path of a Chrome or Chromium
Then run npm test again. Without a browser: npm test -- --only types,lint,data,unit,build`

/** The path of a browser; as root on Debian a missing one is installed. @throws Error that says what to do. */
export async function requireBrowser() {
  const found = findBrowser()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log('No Chrome or Chromium here; installing Debian’s chromium…')
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    if ((await run('apt-get', ['update', '-q'], { env })) === 0) {
      await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
    }
    const installed = findBrowser()
    if (installed) return installed
  }
  throw new Error(HELP)
}
