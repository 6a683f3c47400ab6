/** Builds the static site and serves it on the loopback interface. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { createServer as createSocketServer } from 'node:net'
import { isAbsolute, join } from 'node:path'
import { fail, ROOT, runBin } from './node.mjs'

export const HOST = '127.0.0.1'
/** Where the site is built: dist, or another folder given by KG_DIST. */
export const DIST = isAbsolute(process.env.KG_DIST ?? '')
  ? process.env.KG_DIST
  : join(ROOT, process.env.KG_DIST ?? 'dist')
const MADE_OF = [
  'src',
  'public',
  'scripts/serve',
  'scripts/vite',
  'data',
  'assets',
  'index.html',
  'vite.config.ts',
  'package-lock.json',
  'tsconfig.json',
]

function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), found.mtimeMs)
}

/** True when there is no site, or one of its inputs is newer. */
export function isStale() {
  const page = join(DIST, 'index.html')
  if (!existsSync(page)) return true
  const built = statSync(page).mtimeMs
  return MADE_OF.some((name) => existsSync(join(ROOT, name)) && newest(join(ROOT, name)) > built)
}

const BUILD_ARGS = ['build', '--outDir', DIST, '--emptyOutDir', '--logLevel', 'warn']
/** The command that builds the site. */
export const BUILD = [process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), ...BUILD_ARGS]]

export function build() {
  return runBin('vite/bin/vite.js', BUILD_ARGS)
}

export async function buildIfStale() {
  if (!isStale()) return
  console.log('Building the site…')
  if ((await build()) !== 0) fail('The site could not be built; the reason is above.')
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createSocketServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, HOST, () => probe.close(() => resolve(true)))
  })
}

/** The first free port from `from` on. */
export async function freePort(from) {
  for (let port = from; port < from + 100 && port < 65_536; port++) if (await isFree(port)) return port
  throw new Error(`no free port from ${from} to ${Math.min(from + 99, 65_535)} on ${HOST}`)
}

/** Serves a built site (by default this one) with Vite; resolves to its address and a function that stops it. */
export async function serve(port, outDir = DIST, plugins = []) {
  const { preview } = await import('vite')
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    plugins,
    build: { outDir },
    preview: { host: HOST, port, strictPort: true, open: false },
  })
  const close = () =>
    new Promise((resolve) => {
      server.httpServer.closeAllConnections?.()
      server.httpServer.close(() => resolve())
    })
  return { address: `http://${HOST}:${port}/`, close }
}

/** Serves the source, built on demand; resolves to its address and a function that stops it. */
export async function serveSource(port) {
  const { createServer } = await import('vite')
  const server = await createServer({
    root: ROOT,
    logLevel: 'error',
    server: { host: HOST, port, strictPort: true, open: false, hmr: false, watch: null },
  })
  await server.listen()
  return { address: `http://${HOST}:${port}/`, close: () => server.close() }
}
