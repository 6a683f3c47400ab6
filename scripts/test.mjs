/**
 * `npm test`: every check a change must pass: first those that need no test runner and the build, two at a time, then
 * the unit tests, then the browser tests, up to the first of these three that fails. `npm run check` is the part that
 * takes about a minute. `npm test -- --only unit,browser` runs only those stages.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import util from 'node:util'
import { requireBrowser } from './lib/browser.mjs'
import { line, runInLanes } from './lib/lanes.mjs'
import { fail, install, requireNode, ROOT, run } from './lib/node.mjs'
import { BUILD, buildIfStale, freePort } from './lib/site.mjs'
import { STAGES as CHECK, commandOf, runStage } from './lib/stages.mjs'

const RESULTS = join(ROOT, 'test-results')
const report = (name) => join(RESULTS, `${name}.json`)
const tally = { passed: 0, failed: 0, skipped: 0 }

/** Longest first, so that both cores are busy until the end. */
const STATIC = ['lint', 'types', 'format', 'build', 'ladder', 'data']
const WHAT = {
  ...Object.fromEntries(Object.entries(CHECK).map(([name, { what }]) => [name, what])),
  build: 'build',
  browser: 'browser tests',
}
const NAMES = [...STATIC, 'unit', 'browser']

requireNode()
const only = readOnly()
await install()
// Checked first: minutes of tests should not end with "no browser".
const browser = only.includes('browser') ? await requireBrowser().catch((error) => fail(error.message)) : null
mkdirSync(RESULTS, { recursive: true })

const times = []
const began = performance.now()
const still = STATIC.filter((name) => only.includes(name))
if (still.length > 0) await stage(still.length > 1 ? 'checks and build' : WHAT[still[0]], runStatic)
if (only.includes('unit')) await stage(WHAT.unit, runUnit)
if (only.includes('browser')) await stage(WHAT.browser, runBrowser)
finish('', 0)

/** Runs a stage; ends with the table of stages when it fails. */
async function stage(what, work) {
  console.log(`\n── ${what} ${'─'.repeat(Math.max(0, 60 - what.length))}`)
  const started = performance.now()
  const code = await work()
  times.push(line(what, performance.now() - started, code === 0 ? 'passed' : 'FAILED'))
  if (code === 0) return
  if (tally.failed === 0) tally.failed++
  finish(`\nThe stage "${what}" failed; the stages after it were not run.`, 1)
}

function finish(message, code) {
  console.log(`\n${times.join('\n')}\n${line('all', performance.now() - began)}`)
  if (tally.skipped > 0) console.log(`${tally.skipped} skipped`)
  if (message) console.error(message)
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
  process.exit(code)
}

/** Runs the stages without a test runner side by side; resolves to 1 when one has failed. */
async function runStatic() {
  let worst = 0
  const jobs = still.map((name) => ({ what: WHAT[name], command: name === 'build' ? BUILD : commandOf(name) }))
  await runInLanes(jobs, ({ what, code, output, ms }) => {
    const row = line(what, ms, code === 0 ? 'passed' : 'FAILED')
    console.log(row)
    times.push(row)
    if (code === 0) return
    worst = 1
    console.log(`\n${output.trim()}\n`)
  })
  return worst
}

async function runUnit() {
  const file = report('unit')
  rmSync(file, { force: true })
  const code = await runStage('unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const result = readReport(file)
  if (result) count(result.numPassedTests, result.numFailedTests, result.numPendingTests + (result.numTodoTests ?? 0))
  return code
}

async function runBrowser() {
  if (!only.includes('build')) await buildIfStale()
  const file = report('browser')
  rmSync(file, { force: true })
  const port = await freePort(4180)
  const env = { KG_CHROME: browser, KG_PORT: String(port), KG_REPORT: file }
  const code = await run(process.execPath, [join(ROOT, 'node_modules/@playwright/test/cli.js'), 'test'], { env })
  const stats = readReport(file)?.stats
  // A test that passed on the second try counts as passed; the list above calls it flaky.
  if (stats) count(stats.expected + stats.flaky, stats.unexpected, stats.skipped)
  return code
}

function readReport(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

function count(passed, failed, skipped) {
  tally.passed += passed
  tally.failed += failed
  tally.skipped += skipped
}

function readOnly() {
  const names = NAMES
  try {
    const { values } = util.parseArgs({ options: { only: { type: 'string' } } })
    const asked = values.only?.split(',') ?? names
    const unknown = asked.find((name) => !names.includes(name))
    if (unknown !== undefined) throw new Error(`--only: expected stages out of ${names.join(', ')}, got "${unknown}"`)
    return names.filter((name) => asked.includes(name))
  } catch (error) {
    return fail(`test: ${error.message}\nusage: npm test -- [--only ${names.join(',')}]`, 2)
  }
}
