import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { line, runInLanes, type Done } from '../../../scripts/lib/lanes.mjs'

/** A job that runs a line of script in Node. */
const job = (what: string, script: string) => ({ what, command: [process.execPath, ['-e', script]] as const })

async function results(jobs: Parameters<typeof runInLanes>[0]): Promise<Done[]> {
  const done: Done[] = []
  await runInLanes(jobs, (result) => done.push(result))
  return done
}

describe('lanes', () => {
  it('run every job, also after one has failed, with its code and both streams', async () => {
    const done = await results([
      job('fails', 'console.log("read"); console.error("wrong"); process.exit(3)'),
      job('passes', 'console.log("fine")'),
      job('also', ''),
      { what: 'missing', command: ['/no/such/program', []] },
    ])
    const of = (what: string) => done.find((d) => d.what === what)!
    expect(done).toHaveLength(4)
    expect(of('fails').code).toBe(3)
    expect(of('fails').output).toContain('read')
    expect(of('fails').output).toContain('wrong')
    expect(of('passes')).toMatchObject({ code: 0, output: 'fine\n' })
    expect(of('also').code).toBe(0)
    expect(of('missing')).toMatchObject({ code: 127 })
  })

  it('hold two jobs at a time: one that waits for the next gets it, and a third follows', async () => {
    // Each of the first two ends only when it sees the file of the other.
    const folder = mkdtempSync(join(tmpdir(), 'lanes-'))
    const waitsFor = (mine: string, other: string) => `
      const fs = require('node:fs')
      fs.writeFileSync(${JSON.stringify(`${folder}/${mine}`)}, '')
      const timer = setInterval(() => fs.existsSync(${JSON.stringify(`${folder}/${other}`)}) && clearInterval(timer), 20)`
    const done = await results([
      job('one', waitsFor('one', 'two')),
      job('two', waitsFor('two', 'one')),
      job('three', `require('node:fs').writeFileSync(${JSON.stringify(`${folder}/three`)}, '')`),
    ])
    expect(done.map((d) => d.what).sort()).toEqual(['one', 'three', 'two'])
    expect(done.map((d) => d.code)).toEqual([0, 0, 0])
    expect(existsSync(`${folder}/three`)).toBe(true)
    rmSync(folder, { recursive: true })
  })

  it('are reported in one line each', () => {
    expect(line('types', 31_240, 'passed')).toBe('types                   31.2 s  passed')
    expect(line('all', 100)).toBe('all                      0.1 s')
  })
})
