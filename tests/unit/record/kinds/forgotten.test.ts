import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { KIND_IDS } from '@/record/kinds/kinds'
import { inRoot } from '../../../helpers/root'

/**
 * Removes one entry at a time from the tables of kinds, in memory, and compiles the files that must report it. Nothing
 * on disk changes. The steps are those of docs/ADD_A_KIND.md.
 */

interface Step {
  readonly what: string
  readonly file: string
  /** What is removed, and its replacement. */
  readonly out: string | RegExp
  readonly put?: string
  /** Where the compiler reports it: the table itself, or its users. */
  readonly ask: string
  readonly says: RegExp
}

const STEPS: readonly Step[] = [
  {
    what: 'the file of data/ with its schema',
    file: 'src/record/schema/files.ts',
    out: "  'sorties.json': SortiesFile,\n",
    ask: 'src/record/kinds/sortie.ts',
    says: /"sorties\.json"' is not assignable/,
  },
  {
    what: 'the list of the record',
    file: 'src/record/model/record.ts',
    out: /\n {2}readonly sorties: [^\n]+/,
    ask: 'src/record/kinds/sortie.ts',
    says: /'sorties' does not exist on type 'BattleRecord'/,
  },
  {
    what: 'the check of references',
    file: 'src/record/read/check.ts',
    out: /(return \{[^}]*) sorties,/,
    put: '$1',
    ask: 'src/record/read/check.ts',
    says: /'sorties' is missing/,
  },
  {
    what: 'the list in the parsed record',
    file: 'src/record/read/parse.ts',
    out: /\n {4}sorties: [^\n]+/,
    ask: 'src/record/read/parse.ts',
    says: /'sorties' is missing/,
  },
  {
    what: 'the definition of the kind',
    file: 'src/record/kinds/kinds.ts',
    out: '  sortie: sortieKind,\n',
    ask: 'src/ui/kinds.tsx',
    says: /'sortie' does not exist/,
  },
  {
    what: 'what a thing of the kind cites',
    file: 'src/record/text/restsOn.ts',
    out: '  sortie: ({ item }) => item.sources,\n',
    ask: 'src/record/text/restsOn.ts',
    says: /'sortie' is missing/,
  },
  ...KIND_IDS.flatMap((kind): Step[] => [
    {
      what: `the view of ${kind}`,
      file: 'src/ui/kinds.tsx',
      out: new RegExp(`\\n {2}${kind}: \\{(?:[^\\n]*\\},(?=\\n)|[\\s\\S]*?\\n {2}\\},)`),
      ask: 'src/ui/kinds.tsx',
      says: new RegExp(`'${kind}' is missing`),
    },
    {
      what: `the drawing and pointing of ${kind}`,
      file: 'src/scene/kinds.ts',
      out: new RegExp(`\\n {2}${kind}: [^\\n]+`),
      ask: 'src/scene/kinds.ts',
      says: new RegExp(`'${kind}' is missing`),
    },
  ]),
  {
    what: 'the card',
    file: 'src/ui/kinds.tsx',
    out: /\n {4}Card: lazyPart\(\(\) => import\('\.\/card\/SortieCard'\)[^\n]+/,
    ask: 'src/ui/kinds.tsx',
    says: /'Card' is missing/,
  },
  {
    what: 'the tooltip',
    file: 'src/ui/kinds.tsx',
    out: '    Tip: SortieTip,\n',
    ask: 'src/ui/kinds.tsx',
    says: /'Tip' is missing/,
  },
  {
    what: 'the row of the legend',
    file: 'src/ui/kinds.tsx',
    out: /\n {4}Key: lazyPart\(\(\) => keys\(\)\.then\(\(m\) => m\.FireKey\)\),/,
    ask: 'src/ui/kinds.tsx',
    says: /'Key' is missing/,
  },
  {
    what: 'the place in the order of painting',
    file: 'src/scene/frame/paintOrder.ts',
    out: "  'bursts',\n",
    ask: 'src/scene/fires/Bursts.tsx',
    says: /'bursts' does not exist/,
  },
]

const ROOT = inRoot('.').replace(/\/\.?$/, '')
const config = ts.parseJsonConfigFileContent(
  ts.readConfigFile(inRoot('tsconfig.json'), (path) => ts.sys.readFile(path)).config,
  ts.sys,
  ROOT,
)
// Only what the tables reach is parsed, and nothing is emitted.
const options: ts.CompilerOptions = { ...config.options, incremental: false }
delete options.tsBuildInfoFile
const roots = [...new Set(STEPS.map((s) => inRoot(s.ask))), ...config.fileNames.filter((f) => f.endsWith('.d.ts'))]

const overlay = new Map<string, string>()
const known = new Map<string, ts.SourceFile>()
const host = ts.createCompilerHost(options)
const readFromDisk = host.getSourceFile.bind(host)
host.getSourceFile = (path, version, ...more) => {
  const text = overlay.get(path)
  if (text !== undefined) return ts.createSourceFile(path, text, version, true)
  const before = known.get(path)
  if (before) return before
  const file = readFromDisk(path, version, ...more)
  if (file) known.set(path, file)
  return file
}

let last: ts.Program | undefined

/** Builds the program with `texts` instead of the files on disk. */
function build(texts: ReadonlyMap<string, string>): void {
  overlay.clear()
  for (const [path, text] of texts) overlay.set(path, text)
  last = ts.createProgram(roots, options, host, last)
}

/** The compiler's errors in a file of the last program built. */
function errorsOf(file: string): string[] {
  const source = last?.getSourceFile(inRoot(file))
  if (!source) throw new Error(`${file} is not in the program`)
  return last!
    .getSemanticDiagnostics(source)
    .map((d) => `${relative(ROOT, d.file?.fileName ?? '')}: ${ts.flattenDiagnosticMessageText(d.messageText, '\n')}`)
}

afterAll(() => {
  last = undefined
  known.clear()
})

/** The text of a file without the entry of a step. */
function without({ file, out, put = '\n' }: Step): string {
  const text = readFileSync(inRoot(file), 'utf8')
  const changed = text.replace(out, typeof out === 'string' ? '' : put)
  expect(changed, `${file} has the entry`).not.toBe(text)
  return changed
}

/**
 * Steps that share one program: one in the page's table and one in the scene's, which do not import each other.
 * Building a program is the slowest part.
 */
const inPage = STEPS.filter((s) => s.file === 'src/ui/kinds.tsx')
const inScene = STEPS.filter((s) => s.file.startsWith('src/scene/'))
const ROUNDS: readonly (readonly Step[])[] = [
  ...STEPS.filter((s) => !inPage.includes(s) && !inScene.includes(s)).map((step) => [step]),
  ...inPage.map((step, i) => [step, ...inScene.slice(i, i + 1)]),
]

describe('a kind of thing that is forgotten', () => {
  it('has tables that compile as they are', () => {
    build(new Map())
    for (const file of new Set(STEPS.map((s) => s.ask))) expect(errorsOf(file)).toEqual([])
  }, 300_000)

  it.each(ROUNDS.map((steps) => [steps.map((s) => s.what).join(', and without '), steps] as const))(
    'does not compile without %s',
    (_, steps) => {
      build(new Map(steps.map((step) => [inRoot(step.file), without(step)])))
      for (const { ask, says } of steps) {
        const errors = errorsOf(ask)
        expect(
          errors.filter((e) => says.test(e)),
          errors.join('\n'),
        ).not.toEqual([])
      }
    },
    120_000,
  )

  it('leaves no step out', () => {
    expect(ROUNDS.flat()).toHaveLength(STEPS.length)
  })
})
