/**
 * `npm run check`: the quick checks to run while working: types, lint, ladder, formatting, data, unit tests. Two at a
 * time. The output of a stage is shown when it fails; all stages run, so one call shows every fault. `npm run check --
 * --only types,lint` runs only those.
 */
import { spawn } from 'node:child_process'
import util from 'node:util'
import { fail, install, requireNode, ROOT } from './lib/node.mjs'
import { commandOf, STAGES } from './lib/stages.mjs'

/** The two longest stages first, so that the second lane fills up beside them. */
const ORDER = ['unit', 'types', 'lint', 'ladder', 'format', 'data']
const LANES = 2
/** Without the tests that bake, fuzz or compile: `npm test` runs those. */
const MORE = { unit: ['--reporter=dot', '--project=!slow'] }

requireNode()
const only = readOnly()
await install()

const began = performance.now()
const waiting = ORDER.filter((name) => only.includes(name))
const failed = []
await Promise.all(Array.from({ length: LANES }, lane))
console.log(`${'all'.padEnd(22)} ${seconds(began).padStart(7)}`)
if (failed.length > 0) fail(`\nFailed: ${failed.join(', ')}`)

async function lane() {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const started = performance.now()
    const { code, output } = await capture(...commandOf(name, MORE[name]))
    console.log(`${STAGES[name].what.padEnd(22)} ${seconds(started).padStart(7)}  ${code === 0 ? 'passed' : 'FAILED'}`)
    if (code === 0) continue
    failed.push(STAGES[name].what)
    console.log(`\n${output.trim()}\n`)
  }
}

/** Runs a program and captures its output; resolves when it has ended. */
function capture(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env: { ...process.env, FORCE_COLOR: '0' } })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    const pass = (signal) => child.kill(signal)
    process.once('SIGTERM', pass)
    child.on('error', (error) => resolve({ code: 127, output: error.message }))
    child.on('close', (code) => {
      process.off('SIGTERM', pass)
      resolve({ code: code ?? 1, output })
    })
  })
}

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

function readOnly() {
  try {
    const { values } = util.parseArgs({ options: { only: { type: 'string' } } })
    const asked = values.only?.split(',') ?? ORDER
    const unknown = asked.find((name) => !ORDER.includes(name))
    if (unknown !== undefined) throw new Error(`--only: expected stages out of ${ORDER.join(', ')}, got "${unknown}"`)
    return asked
  } catch (error) {
    return fail(`check: ${error.message}\nusage: npm run check -- [--only ${ORDER.join(',')}]`, 2)
  }
}
