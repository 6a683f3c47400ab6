import * as v from 'valibot'
import { Chapter, Step } from '@/record/schema/chapters'
import { shown, type Fault } from '@/record/schema/fault'
import { LIST_FILES, type ListFileName } from '@/record/schema/files'
import { LIMITS } from '@/record/schema/limits'
import { beyondLimits } from './limits'
import { migrate } from './migrate'

const PATHS = new WeakMap<object, string>()

/** Path of an entry in its file, `tracks[3]`; not shifted by entries left out before it. */
export function pathOf(entry: object): string {
  return PATHS.get(entry) ?? ''
}

/** One error in a value is one fault: after the first rule that fails, later rules are not checked. */
const CONFIG = { abortPipeEarly: true } as const

type Entry<N extends ListFileName> = v.InferOutput<(typeof LIST_FILES)[N]['entry']>

/**
 * Reads the entries of one list file. A bad entry is left out and reported in `faults`; the good ones stay, so that
 * one error does not empty the battlefield.
 */
export function readListFile<N extends ListFileName>(name: N, given: unknown, faults: Fault[]): Entry<N>[] {
  const { header, list, entry } = LIST_FILES[name]
  const raw = isObject(name, given, faults) ? migrated(name, given, faults) : null
  if (raw === null) return []
  const { [list]: items, ...rest } = raw
  const envelope = v.safeParse(
    v.strictObject({ ...header, [list]: v.array(v.unknown()) }),
    withinLimits(name, '', rest, faults) ? raw : { schemaVersion: raw.schemaVersion, [list]: items },
    CONFIG,
  )
  if (!envelope.success) for (const issue of envelope.issues) faults.push(faultOf(name, '', issue))
  if (!Array.isArray(items)) return []
  if (name === 'chapters.json') return readChapters(items, faults) as Entry<N>[]
  return readEntries(name, list, entry as v.GenericSchema<unknown, Entry<N> & object>, items, faults)
}

/** The items of a list that pass their schema; each of the others is one or more faults. */
export function readEntries<T extends object>(
  file: string,
  list: string,
  schema: v.GenericSchema<unknown, T>,
  items: readonly unknown[],
  faults: Fault[],
): T[] {
  if (items.length > LIMITS.entries) {
    faults.push({ file, path: list, expected: `at most ${LIMITS.entries} entries`, got: `${items.length}` })
  }
  return items.slice(0, LIMITS.entries).flatMap((item, index) => {
    const path = `${list}[${index}]`
    if (!withinLimits(file, path, item, faults)) return []
    const result = v.safeParse(schema, item, CONFIG)
    if (!result.success) {
      for (const issue of result.issues) faults.push(faultOf(file, path, issue))
      return []
    }
    PATHS.set(result.output, path)
    return [result.output]
  })
}

/** A chapter whose steps are read one by one. */
const ChapterHead = v.strictObject({ ...Chapter.entries, steps: v.unknown() })

/** The chapters with those of their steps that pass; a chapter of which no step does is left out. */
function readChapters(items: readonly unknown[], faults: Fault[]): Chapter[] {
  const file = 'chapters.json'
  return readEntries(file, 'chapters', ChapterHead, items, faults).flatMap((head) => {
    const path = pathOf(head)
    if (!Array.isArray(head.steps) || head.steps.length === 0) {
      const expected = Array.isArray(head.steps) ? 'at least one step' : 'Array'
      faults.push({ file, path: `${path}.steps`, expected, got: shown(head.steps) })
      return []
    }
    const steps = readEntries(file, `${path}.steps`, Step, head.steps, faults)
    if (steps.length === 0) return []
    const chapter = { ...head, steps }
    PATHS.set(chapter, path)
    return [chapter]
  })
}

/** The chapter with those of its steps that hold; null if none does. */
export function withSteps(
  chapter: Chapter,
  holds: (step: Chapter['steps'][number], path: string) => boolean,
): Chapter | null {
  const steps = chapter.steps.filter((step) => holds(step, pathOf(step)))
  if (steps.length === 0) return null
  if (steps.length === chapter.steps.length) return chapter
  const rest = { ...chapter, steps }
  PATHS.set(rest, pathOf(chapter))
  return rest
}

/** Reads a file that is a single object; null if it does not match its schema. */
export function readObjectFile<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  given: unknown,
  faults: Fault[],
): T | null {
  const raw = isObject(name, given, faults) ? migrated(name, given, faults) : null
  if (raw === null || !withinLimits(name, '', raw, faults)) return null
  const result = v.safeParse(schema, raw, CONFIG)
  if (result.success) return result.output
  for (const issue of result.issues) faults.push(faultOf(name, '', issue))
  return null
}

/** True where nothing within the value passes a limit of `LIMITS`; else what passes one is a fault. */
export function withinLimits(file: string, path: string, value: unknown, faults: Fault[]): boolean {
  const excess = beyondLimits(value)
  if (excess) faults.push({ ...excess, file, path: (path + excess.path).replace(/^\./, '') })
  return excess === null
}

function migrated(
  name: string,
  given: Record<string, unknown>,
  faults: Fault[],
): Readonly<Record<string, unknown>> | null {
  try {
    return migrate(name, given, faults)
  } catch (error) {
    faults.push({
      file: name,
      path: '',
      expected: 'a file of an older version that can be read',
      got: shown(String(error)),
    })
    return null
  }
}

/** The schemas would treat a list as an object with no fields, and report each missing field. */
function isObject(file: string, raw: unknown, faults: Fault[]): raw is Record<string, unknown> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return true
  faults.push({ file, path: '', expected: 'Object', got: shown(raw) })
  return false
}

/** Kinds of rules whose message says what was expected. */
const OWN_WORDS = /^(check|regex|integer|min|max)/

function faultOf(file: string, prefix: string, issue: v.BaseIssue<unknown>): Fault {
  const tail = (issue.path ?? []).map((p) => (typeof p.key === 'number' ? `[${p.key}]` : `.${String(p.key)}`)).join('')
  return {
    file,
    path: (prefix + tail).replace(/^\./, ''),
    expected:
      issue.expected === 'never'
        ? 'no field of this name'
        : OWN_WORDS.test(issue.type) && !issue.message.startsWith('Invalid')
          ? issue.message
          : (issue.expected ?? issue.message),
    got: issue.input === undefined ? 'nothing' : shown(issue.input),
  }
}
