import { shown, type Fault } from '@/record/schema/fault'

type Raw = Readonly<Record<string, unknown>>
/** Turns a file of version n into one of version n + 1; `file` is its name. Must not change what it is given. */
export type Migration = (file: string, raw: Raw) => Raw

/** MIGRATIONS[n] leads from version n + 1 to n + 2. Version 1 is the first that was given out: there is no step yet. */
export const MIGRATIONS: readonly Migration[] = []

/**
 * A file of any version to the present one, so that decks and records written for an older
 * build still open. One that names no version is a fault, and is read as one of today: its
 * entries are not lost for a slip in its head. Null, with one fault, for a version that
 * never was or that is newer than this build knows.
 */
export function migrate(file: string, raw: Raw, faults: Fault[], steps: readonly Migration[] = MIGRATIONS): Raw | null {
  const current = steps.length + 1
  const version = raw.schemaVersion
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > current) {
    const newer = typeof version === 'number' && version > current
    const suggestion = newer ? 'the file is newer than this build: update the project' : undefined
    faults.push({
      file,
      path: 'schemaVersion',
      expected: current === 1 ? '1' : `a whole number from 1 to ${current}`,
      got: shown(version),
      ...(suggestion ? { suggestion } : {}),
    })
    return version === undefined ? { ...raw, schemaVersion: current } : null
  }
  let now = raw
  for (let v = version; v < current; v++) now = { ...steps[v - 1]!(file, now), schemaVersion: v + 1 }
  return now
}
