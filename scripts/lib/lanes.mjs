/** Runs commands side by side, as many at a time as keep two cores busy. */
import { spawn } from 'node:child_process'
import { ROOT } from './node.mjs'

const LANES = 2

/**
 * Runs all `jobs`, the first ones first, and calls `onDone` as each ends; one that fails does not stop the others, so
 * that one call shows every fault. Resolves when all have ended.
 *
 * @param {readonly { what: string; command: readonly [string, string[]] }[]} jobs
 * @param {(result: { what: string; code: number; output: string; ms: number }) => void} onDone
 */
export async function runInLanes(jobs, onDone) {
  const waiting = [...jobs]
  const lane = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) {
      const started = performance.now()
      const { code, output } = await capture(...job.command)
      onDone({ what: job.what, code, output, ms: performance.now() - started })
    }
  }
  await Promise.all(Array.from({ length: LANES }, lane))
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

/** One line of the table of stages. */
export function line(what, ms, note = '') {
  return `${what.padEnd(22)} ${(ms / 1000).toFixed(1).padStart(5)} s  ${note}`.trimEnd()
}
