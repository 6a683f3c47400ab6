/**
 * `npm run check`: the quick checks to run while working: types, lint, ladder, formatting, data, unit tests. Two at a
 * time. The output of a stage is shown when it fails; all stages run, so one call shows every fault. `npm run check --
 * --only types,lint` runs only those.
 */
import util from 'node:util'
import { line, runInLanes } from './lib/lanes.mjs'
import { fail, install, requireNode } from './lib/node.mjs'
import { commandOf, STAGES } from './lib/stages.mjs'

/** The two longest stages first, so that the second lane fills up beside them. */
const ORDER = ['unit', 'types', 'lint', 'ladder', 'format', 'data']
/** Without the tests that bake, fuzz or compile: `npm test` runs those. */
const MORE = { unit: ['--reporter=dot', '--project=page', '--project=rules'] }

requireNode()
const only = readOnly()
await install()

const began = performance.now()
const failed = []
const jobs = ORDER.filter((name) => only.includes(name)).map((name) => ({
  what: STAGES[name].what,
  command: commandOf(name, MORE[name]),
}))
await runInLanes(jobs, ({ what, code, output, ms }) => {
  console.log(line(what, ms, code === 0 ? 'passed' : 'FAILED'))
  if (code === 0) return
  failed.push(what)
  console.log(`\n${output.trim()}\n`)
})
console.log(line('all', performance.now() - began))
if (failed.length > 0) fail(`\nFailed: ${failed.join(', ')}`)

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
