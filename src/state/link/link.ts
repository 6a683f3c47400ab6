import { tr } from '@/base/i18n/i18n'
import { shown } from '@/record/schema/fault'
import type { Link } from './fields'
import { withoutTrailingMarks, withPlainAmpersands } from './mail'
import type { LinkBounds, MutableLink } from './parameter'
import { PARAMETERS } from './parameters'

export type { Link } from './fields'

/** A link with every parameter has about 600 characters. */
const MAX_SEARCH = 20_000

const NAMES: ReadonlySet<string> = new Set(PARAMETERS.map((p) => p.name))

/**
 * Parses the search part of an address. Each malformed parameter gives one problem with its name, what was expected and
 * what was found, and is otherwise ignored. Punctuation that a mail program appended to the address is dropped; a
 * repeated parameter counts once, and a problem says so.
 */
export function parseLink(search: string, bounds: LinkBounds): { link: Link; problems: string[] } {
  const link: MutableLink = {}
  const problems: string[] = []
  if (search.length > MAX_SEARCH) {
    problems.push(
      tr('Link: expected at most {most} characters, got {n}; none of it is used', {
        most: MAX_SEARCH,
        n: search.length,
      }),
    )
    return { link, problems }
  }
  const pairs = pairsIn(search)
  for (const { name, read, expected } of PARAMETERS) {
    const own = pairs.filter((pair) => pair.name === name)
    const [first] = own
    if (!first) continue
    const tidied = first === pairs[pairs.length - 1] ? withoutTrailingMarks(first.text) : first.text
    if (!read(first.text, link, bounds) && (tidied === first.text || !read(tidied, link, bounds)))
      problems.push(problemOf(name, expected(bounds), first.text))
    if (own.length > 1)
      problems.push(
        tr('Link parameter {name}: expected once, got {n} times; the first is used', { name, n: own.length }),
      )
  }
  return { link, problems }
}

/** Says what is wrong with a parameter; `expected` describes a valid value in the active language. */
export function problemOf(name: string, expected: string, found: unknown): string {
  return tr('Link parameter {name}: expected {expected}, got {found}', { name, expected, found: shown(found) })
}

/** `?t=1939-08-25T12:00&play=0`; empty for an empty link. Parameters of `keep` that are not ours are kept. */
export function formatLink(link: Link, keep = ''): string {
  const own = PARAMETERS.flatMap(({ name, write }) => {
    const text = write(link)
    return text === undefined ? [] : [{ name, text }]
  })
  const foreign = pairsIn(keep).filter(({ name }) => !NAMES.has(name))
  const pairs = [...own, ...foreign].map(({ name, text }) =>
    text === '' ? encode(name) : `${encode(name)}=${encode(text)}`,
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

interface Pair {
  readonly name: string
  readonly text: string
}

/** The pairs of a search part in order. A flag at the very end may have caught a punctuation mark: `&debug.` */
function pairsIn(search: string): Pair[] {
  const pairs = [...new URLSearchParams(withPlainAmpersands(search))].map(([name, text]) => ({ name, text }))
  const last = pairs[pairs.length - 1]
  if (last?.text === '' && !NAMES.has(last.name)) {
    const name = withoutTrailingMarks(last.name)
    if (NAMES.has(name)) pairs[pairs.length - 1] = { name, text: '' }
  }
  return pairs
}

/** Colons, commas and slashes are allowed in a query and easier to read aloud. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')
}
