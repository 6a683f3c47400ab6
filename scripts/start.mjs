/** `npm start`: installs, builds and serves the battlefield, as far as needed. Opens no browser. */
import util from 'node:util'
import { fail, install, requireNode } from './lib/node.mjs'
import { buildIfStale, freePort, serve } from './lib/site.mjs'

requireNode()
const asked = readPort()
await install()
await buildIfStale()
const site = await open()
console.log(`\n  Khalkhin Gol 1939 is served at\n\n      ${site.address}\n\n  Open it in a browser. Ctrl-C ends it.\n`)

let ending = false
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    if (ending) process.exit(0)
    ending = true
    await site.close()
    process.exit(0)
  })
}

function readPort() {
  let values
  try {
    values = util.parseArgs({ options: { port: { type: 'string', short: 'p' } } }).values
  } catch (error) {
    fail(`start: ${error.message}\nusage: npm start -- [--port N]`, 2)
  }
  if (values.port === undefined) return null
  const port = Number(values.port)
  if (!/^\d+$/.test(values.port) || port < 1 || port > 65_535)
    fail(`start: --port: expected a number from 1 to 65535, got "${values.port}"`, 2)
  return port
}

async function open() {
  try {
    return await serve(asked ?? (await freePort(4173)))
  } catch (error) {
    if (asked !== null)
      fail(
        `start: port ${asked} on 127.0.0.1 is not available (${error.message}). Without --port the next free one is used.`,
      )
    fail(`start: the site could not be served: ${error.message}`)
  }
}
