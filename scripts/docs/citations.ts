import { readFileSync } from 'node:fs'
import { FILE_NAMES, type FileName } from '../../src/record/schema/files'
import { DATA_FOLDER } from '../readRecord'

/** Anything in data/ with a list of sources: a place, the fact or the place of a keyframe, one value of a claim. */
export interface Statement {
  readonly file: FileName
  readonly sources: readonly string[]
}

type Cited = { readonly id: string }

/** All statements of the record, in the order of the files. */
export function readStatements(folder = DATA_FOLDER): Statement[] {
  return FILE_NAMES.flatMap((file) => (file === 'sources.json' ? [] : statementsIn(file, JSON.parse(readFileSync(folder + file, 'utf8')))))
}

function statementsIn(file: FileName, node: unknown): Statement[] {
  if (Array.isArray(node)) return node.flatMap((item) => statementsIn(file, item))
  if (typeof node !== 'object' || node === null) return []
  const { sources, ...rest } = node as { sources?: Cited[] | { fact: Cited[]; place: Cited[] } }
  const lists = sources === undefined ? [] : Array.isArray(sources) ? [sources] : [sources.fact, sources.place]
  const own = lists.map((list) => ({ file, sources: list.map((s) => s.id) }))
  return [...own, ...Object.values(rest).flatMap((item) => statementsIn(file, item))]
}
