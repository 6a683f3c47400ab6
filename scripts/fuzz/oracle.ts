import { faultText, type Fault } from '../../src/record/schema/fault'

/** Maximum length of a message. */
const MAX_MESSAGE = 600

/** Throws when a condition of the oracle is false. */
export function demand(holds: boolean, why: string): asserts holds {
  if (!holds) throw new Error(why)
}

/** Each fault names its own file and path, is one short sentence, and none is repeated. */
export function demandFaults(faults: readonly Fault[], files: ReadonlySet<string>): void {
  const said = new Set<string>()
  for (const fault of faults) {
    const text = faultText(fault)
    demand(files.has(fault.file), `a fault names the file "${fault.file}"`)
    demand(fault.expected !== '' && fault.got !== '', `a fault says nothing: ${text}`)
    demandSentence(text)
    demand(!said.has(text), `said twice: ${text}`)
    said.add(text)
  }
}

/** One line that can be shown on the page. */
export function demandSentence(text: string): void {
  demand(text.length > 0 && text.length <= MAX_MESSAGE, `a message of ${text.length} characters: ${text.slice(0, 80)}`)
  demand(!text.includes('undefined') && !text.includes('[object'), `a message about code: ${text}`)
}

/** Runs and measures processor time, which other programs do not affect; more than `ms` fails. */
export async function within(ms: number, run: () => unknown): Promise<void> {
  const began = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(began)
  const took = (user + system) / 1000
  demand(took <= ms, `took ${Math.round(took)} ms, more than ${ms}`)
}
