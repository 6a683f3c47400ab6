import { shown, type Fault } from '@/record/schema/fault'

type Raw = Readonly<Record<string, unknown>>
/** Converts a file of version n to version n + 1; `file` is its name. Must not modify its input. */
export type Migration = (file: string, raw: Raw) => Raw

/** MIGRATIONS[n] converts version n + 1 to n + 2. */
export const MIGRATIONS: readonly Migration[] = [splitConfidence]

/**
 * Converts a file of any version to the current one, so that decks and records written for an older build still open.
 * A file without a version is a fault, but is read as the current version, so that its entries are not lost. Null,
 * with one fault, for a version that does not exist or is newer than this build.
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

/**
 * Version 1 to 2: a keyframe of tracks.json had one confidence and one list of sources. Both are used for the fact
 * and for the place. Only `check:data` requires more of the place, so an old record opens unchanged.
 */
function splitConfidence(file: string, raw: Raw): Raw {
  if (file !== 'tracks.json' || !Array.isArray(raw.tracks)) return raw
  return {
    ...raw,
    tracks: raw.tracks.map((track) =>
      withList(track, 'segments', (segment) => withList(segment, 'keyframes', (keyframe) => splitKeyframe(keyframe))),
    ),
  }
}

function splitKeyframe(keyframe: unknown): unknown {
  if (!isRaw(keyframe)) return keyframe
  const { confidence, sources } = keyframe
  return {
    ...keyframe,
    ...(typeof confidence === 'string' && { confidence: { fact: confidence, place: confidence } }),
    ...(Array.isArray(sources) && { sources: { fact: sources, place: sources } }),
  }
}

/**
 * The entry with `change` applied to each item of one of its lists; anything else is left for the schema to check.
 */
function withList(entry: unknown, list: string, change: (item: unknown) => unknown): unknown {
  if (!isRaw(entry)) return entry
  const items = entry[list]
  return Array.isArray(items) ? { ...entry, [list]: items.map(change) } : entry
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
