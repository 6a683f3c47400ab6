/** The checks that need no browser, each with its command. `npm run check` and `npm test` share them. */
import { join } from 'node:path'
import { ROOT, run } from './node.mjs'

/** Caches are keyed by content, so a git checkout does not empty them. */
export const CACHE = 'node_modules/.cache'

export const STAGES = {
  types: { what: 'types', bin: 'typescript/bin/tsc', args: ['--noEmit'] },
  lint: {
    what: 'lint',
    bin: 'eslint/bin/eslint.js',
    args: [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      `${CACHE}/eslint/`,
    ],
  },
  ladder: { what: 'ladder of rooms', script: 'scripts/ladder.mjs', args: [] },
  format: {
    what: 'formatting',
    bin: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'],
  },
  data: { what: 'data check', bin: 'tsx/dist/cli.mjs', args: ['scripts/checkData.ts'] },
  unit: { what: 'unit and scene tests', bin: 'vitest/vitest.mjs', args: ['run'] },
}

/** The command of a stage, with extra arguments. */
export function commandOf(name, more = []) {
  const { bin, script, args } = STAGES[name]
  return [process.execPath, [script ? join(ROOT, script) : join(ROOT, 'node_modules', bin), ...args, ...more]]
}

/** Runs a stage with inherited output; resolves to its exit code. */
export function runStage(name, more = []) {
  return run(...commandOf(name, more))
}
