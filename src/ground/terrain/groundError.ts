import type * as v from 'valibot'

/** One thing wrong in a file of the ground: the file itself, the place in it, what was expected and what was found. */
export interface GroundFault {
  readonly file: string
  readonly path: string
  readonly expected: string
  readonly got: string
}

/** A file of the ground without which nothing can be drawn. */
export class GroundError extends Error implements GroundFault {
  constructor(
    readonly file: string,
    readonly path: string,
    readonly expected: string,
    readonly got: string,
  ) {
    super(`${file}: ${path && `${path}: `}expected ${expected}, got ${got}`)
    this.name = 'GroundError'
  }
}

/** The fault of a failed schema; `path` is where the value stands in its file. */
export function faultOf(file: string, path: string, issue: v.BaseIssue<unknown>): GroundFault {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
  const own = /^(check|integer|min|max)/.test(issue.type) && !issue.message.startsWith('Invalid')
  return {
    file,
    path: (path + keys.join('')).replace(/^\./, ''),
    expected: own ? issue.message : (issue.expected ?? issue.message),
    got: described(issue.input),
  }
}

/** A value in a few words, however large it is. */
export function described(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 59)}…` : value)
  return typeof value === 'object' && value !== null ? 'an object' : String(value)
}
