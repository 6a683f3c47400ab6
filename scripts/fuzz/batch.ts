import fc from 'fast-check'
import type { Kind } from './kind'

/** What a batch of inputs of one kind came to. */
export interface BatchResult {
  readonly kind: string
  readonly seed: number
  readonly tried: number
  /** The smallest input that failed, as text, and why; null when all passed. */
  readonly failure: { readonly input: string; readonly why: string; readonly path: string } | null
}

/** Inputs in a message and a file are cut at this length. */
const MAX_INPUT = 20_000

/** Tries `runs` inputs of a kind; a failing one is made smaller first. The same seed gives the same inputs. */
export async function runBatch({ name, property }: Kind, seed: number, runs: number): Promise<BatchResult> {
  const result = await fc.check(property(), { seed, numRuns: runs })
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
