import type { BattleRecord } from '../../src/record/model/record'
import { faultText, type Fault } from '../../src/record/schema/fault'
import { readRecordFromDisk } from '../readRecord'

/** Output and exit code of a command: 0 done, 1 faults in data/, 2 wrong usage. */
export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Reads data/, called once the arguments are known to be valid. */
export type ReadRecord = () => { record: BattleRecord | null; faults: readonly Fault[] }

/** A command as a function of its arguments, so that tests can run it without a process. */
export type Command = (args: readonly string[], read?: ReadRecord) => Outcome

class UsageError extends Error {}

/** Ends the command with code 2, the message and the usage. */
export function usageError(message: string): never {
  throw new UsageError(message)
}

/** What a command can read. */
export interface Reader {
  /** The record of data/; ends the command with code 1 when data/ cannot be read at all. */
  record: () => BattleRecord
}

class Unreadable extends Error {}

/**
 * Makes a command from a function that returns its text. The function reads the record by `reader.record()`, which ends
 * the command with code 1 when there is none. Faults in data/ are printed and set the code to 1.
 */
export function command(
  name: string,
  usage: string,
  run: (args: readonly string[], reader: Reader) => string,
): Command {
  return (args, read = readRecordFromDisk) => {
    const faults: Fault[] = []
    const reader: Reader = {
      record: () => {
        const result = read()
        faults.push(...result.faults)
        if (!result.record) throw new Unreadable()
        return result.record
      },
    }
    const told = () => faults.map((fault) => `${faultText(fault)}\n`).join('')
    try {
      const stdout = `${run(args, reader)}\n`
      return { code: faults.length > 0 ? 1 : 0, stdout, stderr: told() }
    } catch (error) {
      if (error instanceof UsageError)
        return { code: 2, stdout: '', stderr: `${told()}${name}: ${error.message}\n${usage}\n` }
      if (error instanceof Unreadable) return { code: 1, stdout: '', stderr: told() }
      throw error
    }
  }
}

/**
 * Runs a command with the arguments of this process. Sets the exit code instead of exiting, so that a pipe gets all
 * output.
 */
export function runCommand(run: Command): void {
  const { code, stdout, stderr } = run(process.argv.slice(2))
  process.stderr.write(stderr)
  process.stdout.write(stdout)
  process.exitCode = code
}
