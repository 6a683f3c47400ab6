import { runBatch } from './batch'
import { onInput } from './kind'
import { KINDS } from './kinds'

/** The process in which inputs are tried: one that hangs is ended from outside (main.ts). */
onInput(() => process.send!('alive'))
// Nobody waits for the result any more.
process.on('disconnect', () => process.exit())
process.on('message', ({ kind, seed, runs }: { kind: number; seed: number; runs: number }) => {
  runBatch(KINDS[kind]!, seed, runs).then(
    (result) => process.send!(result),
    (error: unknown) => process.send!({ kind: KINDS[kind]!.name, seed, tried: 0, failure: { input: '', why: String(error), path: '' } }), // prettier-ignore
  )
})
