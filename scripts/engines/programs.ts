import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The drivers, installed apart since only this command needs them: Apache-2.0 both. */
const PACKAGES = { 'puppeteer-core': '24.43.1', 'selenium-webdriver': '4.46.0' }

/** Installs the drivers into a folder, unless they are there. */
export function installDrivers(folder: string): void {
  mkdirSync(folder, { recursive: true })
  if (Object.keys(PACKAGES).every((name) => existsSync(join(folder, 'node_modules', name)))) return
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n')
  const wanted = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`)
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', ...wanted], { cwd: folder, stdio: 'inherit' }) // prettier-ignore
}

/** Folders of programs that are in no PATH: WebKitGTK keeps its browser among its libraries. */
function librariesOf(name: string): string[] {
  if (name !== 'MiniBrowser' || !existsSync('/usr/lib')) return []
  return readdirSync('/usr/lib')
    .map((folder) => join('/usr/lib', folder))
    .filter((folder) => folder.endsWith('-linux-gnu'))
    .flatMap((folder) => readdirSync(folder).map((inner) => join(folder, inner)))
    .filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder))
}

/** The path of the first of these programs that is installed; null when none is. */
export function findProgram(names: readonly string[]): string | null {
  for (const name of names) {
    const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/lib/firefox-esr', ...librariesOf(name)]
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path))
    if (found) return found
  }
  return null
}

/** Starts a program without output; `stop` ends it. */
export function startProgram(path: string, args: readonly string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(path, args, { stdio: 'ignore', env: { ...process.env, ...env } })
}

/** An X server without a screen, on a display that nobody uses. @throws Error when Xvfb is missing. */
export async function startDisplay(size: string): Promise<{ display: string; stop: () => void }> {
  const path = findProgram(['Xvfb'])
  if (!path) throw new Error('Xvfb is missing. Debian, Ubuntu: sudo apt-get install xvfb libgl1-mesa-dri')
  for (let n = 90; n < 120; n++) {
    if (existsSync(`/tmp/.X11-unix/X${n}`) || existsSync(`/tmp/.X${n}-lock`)) continue
    const server = startProgram(path, [`:${n}`, '-screen', '0', `${size}x24`, '-nolisten', 'tcp'])
    for (let wait = 0; wait < 50; wait++) {
      await new Promise((done) => setTimeout(done, 100))
      if (existsSync(`/tmp/.X11-unix/X${n}`)) return { display: `:${n}`, stop: () => void server.kill() }
      if (server.exitCode !== null) break
    }
    server.kill()
  }
  throw new Error('Xvfb did not start on any display from :90 to :119')
}
