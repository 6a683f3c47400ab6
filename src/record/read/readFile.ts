import * as v from 'valibot'
import { shown, type Fault } from '@/record/schema/fault'
import { LIST_FILES, type ListFileName } from '@/record/schema/files'
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
  const raw = isObject(name, given, faults) ? migrate(name, given, faults) : null
  if (raw === null) return []
  const envelope = v.safeParse(v.strictObject({ ...header, [list]: v.array(v.unknown()) }), raw, CONFIG)
  if (!envelope.success) {
    for (const issue of envelope.issues) faults.push(faultOf(name, '', issue))
    if (!hasList(raw, list)) return []
  }
  const entries: Entry<N>[] = []
  const items = (raw as Record<string, unknown[]>)[list]!
  items.forEach((item, index) => {
    const result = v.safeParse(entry as v.GenericSchema<unknown, Entry<N>>, item, CONFIG)
    if (result.success) {
      entries.push(result.output)
      PATHS.set(result.output, `${list}[${index}]`)
    } else for (const issue of result.issues) faults.push(faultOf(name, `${list}[${index}]`, issue))
  })
  return entries
}

/** Reads a file that is a single object; null if it does not match its schema. */
export function readObjectFile<T>(
  name: string,
  schema: v.GenericSchema<unknown, T>,
  given: unknown,
  faults: Fault[],
): T | null {
  const raw = isObject(name, given, faults) ? migrate(name, given, faults) : null
  if (raw === null) return null
  const result = v.safeParse(schema, raw, CONFIG)
  if (result.success) return result.output
  for (const issue of result.issues) faults.push(faultOf(name, '', issue))
  return null
}

/** The schemas would treat a list as an object with no fields, and report each missing field. */
function isObject(file: string, raw: unknown, faults: Fault[]): raw is Record<string, unknown> {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) return true
  faults.push({ file, path: '', expected: 'Object', got: shown(raw) })
  return false
}

function hasList(raw: unknown, list: string): boolean {
  return typeof raw === 'object' && raw !== null && Array.isArray((raw as Record<string, unknown>)[list])
}

function faultOf(file: string, prefix: string, issue: v.BaseIssue<unknown>): Fault {
  const tail = (issue.path ?? []).map((p) => (typeof p.key === 'number' ? `[${p.key}]` : `.${String(p.key)}`)).join('')
  const own =
    issue.type === 'check' || issue.type === 'regex' || issue.type.startsWith('min') || issue.type.startsWith('max')
  return {
    file,
    path: (prefix + tail).replace(/^\./, ''),
    expected:
      issue.expected === 'never'
        ? 'no field of this name'
        : own && !issue.message.startsWith('Invalid')
          ? issue.message
          : (issue.expected ?? issue.message),
    got: issue.input === undefined ? 'nothing' : shown(issue.input),
  }
}
