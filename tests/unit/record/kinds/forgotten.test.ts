import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { KIND_IDS } from '@/record/kinds/kinds'
import { inRoot } from '../../../helpers/root'

/**
 * Takes one entry at a time out of the tables that a kind of thing stands in, in memory, and asks the compiler
 * about the files that would have to name it. Nothing on the disk changes. The steps are those of docs/ADD_A_KIND.md.
 */

interface Step {
  readonly what: string
  readonly file: string
  /** What is taken out, and what stands in its place. */
  readonly out: string | RegExp
  readonly put?: string
  /** Where the compiler looks: the table itself, or who reads it. */
  readonly ask: string
  readonly says: RegExp
}

/** The entry of a kind in a table, on one line or on several. */
const entryOf = (kind: string) => new RegExp(`\\n {2}${kind}: \\{(?:[^\\n]*\\},(?=\\n)|[\\s\\S]*?\\n {2}\\},)`)

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
    file: 'src/record/kinds/sortie.ts',
    out: '  cites: ({ item }) => item.sources,\n',
    ask: 'src/record/kinds/sortie.ts',
    says: /'cites' is missing/,
  },
  {
    what: 'which of its fields are translated',
    file: 'src/record/translate/textFields.ts',
    out: /\n {2}'sorties\.json': \[[^\]]*\][^;]*?\n {2}\],/,
    ask: 'src/record/translate/textFields.ts',
    says: /'"sorties\.json"' is missing/,
  },
  ...KIND_IDS.flatMap((kind): Step[] => [
    {
      what: `the view of ${kind}`,
      file: 'src/ui/kinds.tsx',
      out: entryOf(kind),
      ask: 'src/ui/kinds.tsx',
      says: new RegExp(`'${kind}' is missing`),
    },
    {
      what: `the drawing and pointing of ${kind}`,
      file: 'src/scene/kinds.ts',
      out: entryOf(kind),
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
// Only what the tables reach is read, and not built for later.
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

/** Builds the program with `texts` in place of what is on the disk, or beside it. */
function build(texts: ReadonlyMap<string, string>): void {
  overlay.clear()
  for (const [path, text] of texts) overlay.set(path, text)
  last = ts.createProgram(
    [...roots, ...[...texts.keys()].filter((path) => !ts.sys.fileExists(path))],
    options,
    host,
    last,
  )
}

/** What the compiler says of a file of the program built last. */
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
 * Building a program and resolving its types costs nearly all of the time. So a table that is its own witness stands
 * in the first program once for each of its steps, as a neighbour of the real file with one entry less; only a file
 * that others read is changed in place, in a program of its own. Of these, two share one when neither reads the other.
 */
const isOwnWitness = ({ file, ask }: Step) => file === ask
const copyOf = (step: Step) => step.file.replace(/(?=\.tsx?$)/, `.without${STEPS.indexOf(step)}`)
const COPIES = STEPS.filter(isOwnWitness)
const IN_PLACE = STEPS.filter((step) => !isOwnWitness(step))
const inScene = (step: Step) => step.file.startsWith('src/scene/')
const ROUNDS: readonly (readonly Step[])[] = IN_PLACE.filter((step) => !inScene(step)).map((step, i) => [
  step,
  ...IN_PLACE.filter(inScene).slice(i, i + 1),
])

function expectError(step: Step, file: string): void {
  const errors = errorsOf(file)
  expect(
    errors.filter((e) => step.says.test(e)),
    errors.join('\n'),
  ).not.toEqual([])
}

describe('a kind of thing that is forgotten', () => {
  it('has tables that compile as they are', () => {
    build(new Map(COPIES.map((step) => [inRoot(copyOf(step)), without(step)])))
    for (const file of new Set(STEPS.map((s) => s.ask))) expect(errorsOf(file)).toEqual([])
  }, 300_000)

  it.each(COPIES.map((step) => [step.what, step] as const))('does not compile without %s', (_, step) => {
    expectError(step, copyOf(step))
  })

  it.each(ROUNDS.map((steps) => [steps.map((s) => s.what).join(', and without '), steps] as const))(
    'does not compile without %s',
    (_, steps) => {
      build(new Map(steps.map((step) => [inRoot(step.file), without(step)])))
      for (const step of steps) expectError(step, step.ask)
    },
    120_000,
  )

  it('leaves no step out', () => {
    expect([...COPIES, ...ROUNDS.flat()]).toHaveLength(STEPS.length)
  })
})
