/** Helpers for Node and npm. Nothing here needs node_modules. */
import { spawn } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const NEEDED = [20, 19]

/** Exits with a message when Node is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1])) return
  console.error(
    `Khalkhin Gol 1939 needs Node ${NEEDED.join('.')} or newer; this is Node ${process.versions.node}.\nGet a current one from https://nodejs.org, or run: nvm install 20`,
  )
  process.exit(1)
}

/** Exits with the message of an expected failure; unexpected ones keep their stack. */
export function fail(message, code = 1) {
  console.error(message)
  process.exit(code)
}

/** Runs a program in the repository with inherited input and output; resolves to its exit code. */
export function run(command, args, { env = {}, cwd = ROOT, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env }, shell })
    const pass = (signal) => child.kill(signal)
    process.once('SIGTERM', pass)
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`)
      resolve(127)
    })
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass)
      resolve(code ?? (signal ? 1 : 0))
    })
  })
}

/** Runs a script of a package in node_modules with this Node. */
export function runBin(path, args, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', path), ...args], options)
}

/** The npm that started this, or the one in the path. */
function npm(args) {
  const own = process.env.npm_execpath
  if (own && /npm-cli\.c?js$/.test(own)) return run(process.execPath, [own, ...args])
  const windows = process.platform === 'win32'
  return run(windows ? 'npm.cmd' : 'npm', args, { shell: windows })
}

/** True when node_modules is missing or older than the lock file. */
export function needsInstall(root = ROOT) {
  const stamp = join(root, 'node_modules', '.package-lock.json')
  return !existsSync(stamp) || statSync(stamp).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
}

/** Installs the packages of the lock file, if that has not been done. */
export async function install() {
  if (!needsInstall()) return
  console.log('Installing the packages of package-lock.json…')
  const quiet = ['--include=dev', '--no-audit', '--no-fund']
  if ((await npm(['ci', ...quiet])) !== 0) {
    console.error('npm ci did not work; trying npm install…')
    if ((await npm(['install', ...quiet])) !== 0)
      fail('The packages could not be installed. Is the npm registry within reach?')
  }
  const stamp = join(ROOT, 'node_modules', '.package-lock.json')
  // npm leaves the stamp alone when nothing had to change; without this every start would install.
  if (existsSync(stamp)) utimesSync(stamp, new Date(), new Date())
}
