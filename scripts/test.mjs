/**
 * `npm test`: every check a change must pass, in order, up to the first stage that fails. `npm run check` is the part
 * that takes about a minute. `npm test -- --only unit,browser` runs only those stages.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import util from 'node:util'
import { requireBrowser } from './lib/browser.mjs'
import { fail, install, requireNode, ROOT, run } from './lib/node.mjs'
import { build, buildIfStale, freePort } from './lib/site.mjs'
import { STAGES as CHECK, runStage } from './lib/stages.mjs'

const RESULTS = join(ROOT, 'test-results')
const report = (name) => join(RESULTS, `${name}.json`)
const tally = { passed: 0, failed: 0, skipped: 0 }

const CHECKS = ['types', 'lint', 'ladder', 'format', 'data']
const STAGES = {
  ...Object.fromEntries(CHECKS.map((name) => [name, { what: CHECK[name].what, run: () => runStage(name) }])),
  unit: { what: CHECK.unit.what, run: runUnit },
  build: { what: 'build', run: build },
  browser: { what: 'browser tests', run: runBrowser },
}

requireNode()
const only = readOnly()
await install()
// Checked first: minutes of tests should not end with "no browser".
const browser = only.includes('browser') ? await requireBrowser().catch((error) => fail(error.message)) : null
mkdirSync(RESULTS, { recursive: true })

const times = []
const began = performance.now()
for (const name of only) {
  const { what, run: work } = STAGES[name]
  console.log(`\n── ${what} ${'─'.repeat(Math.max(0, 60 - what.length))}`)
  const started = performance.now()
  const code = await work()
  times.push(`${what.padEnd(22)} ${seconds(started).padStart(7)}  ${code === 0 ? 'passed' : 'FAILED'}`)
  if (code === 0) continue
  if (tally.failed === 0) tally.failed++
  finish(`\nThe stage "${what}" failed; the stages after it were not run.`, 1)
}
finish('', 0)

function finish(message, code) {
  console.log(`\n${times.join('\n')}\n${'all'.padEnd(22)} ${seconds(began).padStart(7)}`)
  if (tally.skipped > 0) console.log(`${tally.skipped} skipped`)
  if (message) console.error(message)
  console.log(`\n${tally.passed} passed, ${tally.failed} failed`)
  process.exit(code)
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

function seconds(since) {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`
}

function readOnly() {
  const names = Object.keys(STAGES)
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
