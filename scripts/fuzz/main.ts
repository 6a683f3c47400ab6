import { fork, type ChildProcess } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BatchResult } from './batch'
import { KINDS } from './kinds'

const USAGE = `npm run fuzz -- [--minutes N] [--seed S] [--only KIND,KIND] [--runs N]
  Tries damaged inputs of every kind that the project reads, until N minutes (by default 1) are over.
  The same seed gives the same inputs. --runs: record files in a batch (by default 50); of every
  other kind, which is quicker, ten times as many.
  Kinds: ${KINDS.map((k) => k.name).join(', ')}.
  The smallest input that fails is written to fuzz-failures/ with the seed that gives it again.`

interface Options {
  readonly minutes: number
  readonly seed: number
  readonly only: readonly string[]
  readonly runs: number
}
/** An input that takes longer is a failure, and its process is ended: milliseconds. */
const MAX_INPUT_MS = 120_000
const TOO_LONG = `took more than ${MAX_INPUT_MS / 1000} s, and its process was ended`
const ENDED = 'its process ended by itself: out of memory, or an error outside the reader'
const FOLDER = 'fuzz-failures'

const options = readOptions(process.argv.slice(2))
if (typeof options === 'string') {
  console.error(options)
  process.exit(2)
}
process.exit(await run(options))

async function run({ minutes, seed, only, runs }: Options): Promise<number> {
  console.log(`seed ${seed}, ${minutes} min`)
  const until = performance.now() + minutes * 60_000
  const totals = new Map(only.map((name) => [name, { tried: 0, failed: 0 }]))
  let child = start()
  for (let round = 0; performance.now() < until; round++) {
    for (const name of only) {
      if (performance.now() >= until) break
      const kind = KINDS.findIndex((k) => k.name === name)
      const result = await batch(child, kind, seed + round, runs * KINDS[kind]!.weight)
      if (result.failure && [TOO_LONG, ENDED].includes(result.failure.why)) child = start()
      const total = totals.get(name)!
      total.tried += result.tried
      if (result.failure) {
        total.failed++
        save(result)
      }
    }
  }
  child.kill()
  console.log('\nkind               tried    failed')
  for (const [name, { tried, failed }] of totals)
    console.log(`${name.padEnd(18)} ${String(tried).padStart(6)} ${String(failed).padStart(9)}`)
  const sum = (key: 'tried' | 'failed') => [...totals.values()].reduce((n, t) => n + t[key], 0)
  console.log(`${'all'.padEnd(18)} ${String(sum('tried')).padStart(6)} ${String(sum('failed')).padStart(9)}`)
  return sum('failed') > 0 ? 1 : 0
}

function start(): ChildProcess {
  return fork(fileURLToPath(new URL('child.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // A process that wants more memory than this fails instead of filling the machine.
    execArgv: [...process.execArgv, '--max-old-space-size=2000'],
  })
}

function batch(child: ChildProcess, kind: number, seed: number, runs: number): Promise<BatchResult> {
  return new Promise((resolve) => {
    const fail = (why: string) =>
      done({ kind: KINDS[kind]!.name, seed, tried: 0, failure: { input: '', why, path: '' } })
    const giveUp = () => {
      child.kill('SIGKILL')
      fail(TOO_LONG)
    }
    let timer = setTimeout(giveUp, MAX_INPUT_MS)
    const onExit = () => fail(ENDED)
    const onMessage = (message: BatchResult | 'alive') => {
      clearTimeout(timer)
      if (message !== 'alive') return done(message)
      timer = setTimeout(giveUp, MAX_INPUT_MS)
    }
    const done = (result: BatchResult) => {
      clearTimeout(timer)
      child.off('exit', onExit)
      child.off('message', onMessage)
      resolve(result)
    }
    child.on('message', onMessage)
    child.on('exit', onExit)
    child.send({ kind, seed, runs })
  })
}

function save({ kind, seed, failure }: BatchResult): void {
  mkdirSync(FOLDER, { recursive: true })
  const path = `${FOLDER}/${kind.replaceAll(' ', '-')}-${seed}.json`
  writeFileSync(path, `${JSON.stringify({ kind, seed, ...failure }, null, 2)}\n`)
  console.log(`FAILED ${kind}, seed ${seed}: ${failure!.why.split('\n')[0]}; ${path}`)
}

function readOptions(args: readonly string[]): Options | string {
  const given = {
    minutes: 1,
    seed: Math.floor(Date.now() / 1000) % 1_000_000,
    only: KINDS.map((k) => k.name),
    runs: 50,
  }
  for (let i = 0; i < args.length; i += 2) {
    const [name, text] = [args[i]!, args[i + 1]]
    const number = Number(text)
    if (name === '--minutes' && number > 0) given.minutes = number
    else if (name === '--seed' && Number.isInteger(number)) given.seed = number
    else if (name === '--runs' && Number.isInteger(number) && number > 0) given.runs = number
    else if (name === '--only' && text && text.split(',').every((k) => given.only.includes(k)))
      given.only = text.split(',')
    else return `fuzz: expected an option with its value, got "${[name, text].filter(Boolean).join(' ')}"\n${USAGE}`
  }
  return given
}
