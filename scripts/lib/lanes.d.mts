export interface Job {
  readonly what: string
  readonly command: readonly [program: string, args: readonly string[]]
}
export interface Done {
  readonly what: string
  readonly code: number
  /** What it printed, both streams. */
  readonly output: string
  readonly ms: number
}
/** Runs all jobs, two at a time, the first ones first; a failed one does not stop the others. */
export function runInLanes(jobs: readonly Job[], onDone: (result: Done) => void): Promise<void>
/** One line of the table of stages. */
export function line(what: string, ms: number, note?: string): string
