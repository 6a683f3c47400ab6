import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { ROOT } from './root'

const TSX = createRequire(import.meta.url).resolve('tsx/cli')

/** Runs a TypeScript script of scripts/ in a separate process, as npm does. Slow: one per script is enough. */
export function spawnScript(
  script: string,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [TSX, script, ...args], { cwd: ROOT, maxBuffer: 1e8 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}
