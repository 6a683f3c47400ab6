/** The checks that need no browser, each as the program that runs it. `npm run check` and `npm test` share them. */
import { join } from 'node:path'
import { ROOT, runBin } from './node.mjs'

/** Caches go by content, so a checkout by git does not empty them. */
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
  ladder: {
    what: 'ladder of rooms',
    bin: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['src', 'tests', 'scripts', 'examples', '--config', '.dependency-cruiser.mjs'],
  },
  format: {
    what: 'formatting',
    bin: 'prettier/bin/prettier.cjs',
    args: ['--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'],
  },
  data: { what: 'data check', bin: 'tsx/dist/cli.mjs', args: ['scripts/checkData.ts'] },
  unit: { what: 'unit and scene tests', bin: 'vitest/vitest.mjs', args: ['run'] },
}

/** Runs a stage with our own output; resolves to its exit code. */
export function runStage(name, more = [], options) {
  const { bin, args } = STAGES[name]
  return runBin(bin, [...args, ...more], options)
}

/** The command of a stage, for one who keeps its output. */
export function commandOf(name, more = []) {
  const { bin, args } = STAGES[name]
  return [process.execPath, [join(ROOT, 'node_modules', bin), ...args, ...more]]
}
