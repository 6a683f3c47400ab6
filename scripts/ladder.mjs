/**
 * `npm run ladder`: checks that no import goes upwards (.dependency-cruiser.mjs) and that the graph in
 * docs/ARCHITECTURE.md matches the imports. `--write` updates the graph instead.
 */
import { execFile } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOMS } from '../.dependency-cruiser.mjs'
import { fail, ROOT } from './lib/node.mjs'
import { graphText, importsBetweenRooms, withGraph } from './lib/roomGraph.mjs'

const PAGE = join(ROOT, 'docs/ARCHITECTURE.md')
const FOLDERS = ['src', 'tests', 'scripts', 'examples']

const { modules, summary } = await cruise()
const errors = summary.violations.filter(({ rule }) => rule.severity === 'error')
for (const { rule, from, to, cycle, comment } of errors) {
  const way = cycle ? cycle.map((step) => step.name ?? step).join(' → ') : to
  console.error(`${from} → ${way}\n  ${rule.name}: ${comment ?? ''}`)
}
const page = readFileSync(PAGE, 'utf8')
const fresh = withGraph(page, graphText(importsBetweenRooms(modules), Object.keys(ROOMS)))
const write = process.argv.includes('--write')
if (write) writeFileSync(PAGE, fresh)
const stale = fresh !== page && !write
if (stale) console.error('docs/ARCHITECTURE.md: the graph of rooms is out of date: run npm run docs')
if (errors.length > 0) fail(`ladder: ${errors.length} imports are not allowed`)
if (stale) process.exit(1)
console.log(`${summary.totalCruised} modules, ${summary.totalDependenciesCruised} imports: none goes upwards`)

/** The findings of dependency-cruiser, as JSON. */
function cruise() {
  const bin = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const args = [bin, ...FOLDERS, '--config', '.dependency-cruiser.mjs', '--output-type', 'json']
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1e9 }, (error, stdout, stderr) => {
      // With faults its exit code is not 0, but it still prints its findings.
      if (stdout) resolve(JSON.parse(stdout))
      else fail(`ladder: ${stderr || error.message}`)
    })
  })
}
