import fc from 'fast-check'
import type { Kind } from './kind'

/** Result of a batch of inputs of one kind. */
export interface BatchResult {
  readonly kind: string
  readonly seed: number
  readonly tried: number
  /** The smallest input that failed, as text, and the reason; null when all passed. */
  readonly failure: { readonly input: string; readonly why: string; readonly path: string } | null
}

/** Inputs in messages and files are cut to this length. */
const MAX_INPUT = 20_000

/** A failing input is made smaller for so long at most, milliseconds. */
const MAX_TIME = 120_000

/** Tries `runs` inputs of a kind; a failing one is made smaller first. The same seed gives the same inputs. */
export async function runBatch({ name, property }: Kind, seed: number, runs: number): Promise<BatchResult> {
  const result = await fc.check(property(), { seed, numRuns: runs, interruptAfterTimeLimit: MAX_TIME })
  const why = result.errorInstance
  return {
    kind: name,
    seed,
    tried: result.numRuns,
    failure: result.failed
      ? {
          input: fc.stringify(result.counterexample).slice(0, MAX_INPUT),
          why: why instanceof Error ? (why.stack ?? why.message).slice(0, 2000) : String(why),
          path: result.counterexamplePath ?? '',
        }
      : null,
  }
}
