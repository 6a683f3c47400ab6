import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** The layers of docs/ARCHITECTURE.md, checked on the import graph itself; eslint.config.js says the same while one types. */

const ROOT = fileURLToPath(new URL('../src', import.meta.url))

const PURE = [
  'core',
  'geo',
  'terrain',
  'schema',
  'domain',
  'timeline',
  'deck',
  'hall',
  'air',
  'axes',
  'chart',
  'camera',
  'layout',
  'light',
  'symbols',
  'hallLink',
  'paths',
  'fronts',
  'fire',
]
const SHARED = ['state', 'actions', 'i18n']
const LIBRARIES: Record<string, readonly string[]> = {
  schema: ['valibot'],
  light: ['suncalc'],
  terrain: ['fast-png'],
  state: ['react', 'zustand'],
  actions: ['react', 'zustand'],
  parts: ['react'],
  ui: ['react', 'react-dom', 'zustand'],
  presentation: ['react', 'react-dom', 'zustand', 'mediabunny'],
  speaker: ['react', 'react-dom', 'zustand'],
  scene: ['react', 'zustand', 'three', '@react-three/fiber', '@react-three/drei'],
  debug: ['react', 'react-dom', 'zustand', 'three', '@react-three/fiber', 'leva'],
  app: [
    'react',
    'react-dom',
    '@fontsource-variable/inter',
    '@fontsource-variable/source-serif-4',
    '@fontsource/noto-sans-jp',
  ],
}
/** Which folders a folder may import; itself is understood. */
const MAY_USE: Record<string, readonly string[]> = {
  ...Object.fromEntries(PURE.map((name) => [name, PURE])),
  i18n: PURE,
  state: [...PURE, 'i18n'],
  actions: [...PURE, ...SHARED],
  scene: [...PURE, ...SHARED],
  parts: PURE,
  ui: [...PURE, ...SHARED, 'parts'],
  presentation: [...PURE, ...SHARED, 'parts'],
  speaker: [...PURE, ...SHARED],
  debug: [...PURE, ...SHARED],
  app: [...PURE, ...SHARED, 'parts', 'scene', 'ui', 'presentation', 'speaker', 'debug'],
}

interface Import {
  readonly spec: string
  /** Path within src without its ending, or the package's name. */
  readonly target: string
  readonly internal: boolean
  readonly typeOnly: boolean
  readonly dynamic: boolean
}
interface Module {
  readonly path: string
  readonly folder: string
  readonly text: string
  readonly lines: number
  readonly source: ts.SourceFile
  readonly imports: readonly Import[]
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : []
  })
}

function readModule(file: string): Module {
  const text = readFileSync(file, 'utf8')
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
  const imports: Import[] = []
  const add = (spec: string, typeOnly: boolean, dynamic: boolean) => {
    const inside = spec.startsWith('@/')
      ? spec.slice(2)
      : spec.startsWith('.')
        ? slashed(relative(ROOT, resolve(dirname(file), spec)))
        : null
    const packageName = spec
      .split('/')
      .slice(0, spec.startsWith('@') ? 2 : 1)
      .join('/')
    imports.push({ spec, target: inside ?? packageName, internal: inside !== null, typeOnly, dynamic })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, isTypeOnly(node), false)
    else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      add(node.moduleSpecifier.text, node.isTypeOnly, false)
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      if (argument && ts.isStringLiteral(argument)) add(argument.text, false, true)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  const path = slashed(relative(ROOT, file))
  return { path, folder: path.split('/')[0]!, text, lines: text.trimEnd().split('\n').length, source, imports }
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause
  if (!clause) return false
  if (clause.isTypeOnly) return true
  const names = clause.namedBindings
  return (
    !clause.name &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.length > 0 &&
    names.elements.every((e) => e.isTypeOnly)
  )
}

const slashed = (path: string) => path.split(sep).join('/')
const modules = filesUnder(ROOT).map(readModule)
const folderOf = (target: string) => target.split('/')[0]!
/** Imports of data files beside src, such as assets/symbols/symbols.json. */
const isOutside = (i: Import) => i.internal && i.target.startsWith('..')
const offences = (say: (m: Module, i: Import) => string | false) =>
  modules.flatMap((m) =>
    m.imports.flatMap((i) => {
      const what = say(m, i)
      return what === false ? [] : [`${m.path}: ${i.spec} (${what})`]
    }),
  )

describe('the house', () => {
  it('was seen whole, and every folder has its place', () => {
    expect(modules.length).toBeGreaterThan(50)
    expect([...new Set(modules.map((m) => m.folder))].filter((f) => !(f in MAY_USE))).toEqual([])
  })

  it('imports only downwards', () => {
    expect(
      offences(
        (m, i) =>
          i.internal &&
          !isOutside(i) &&
          folderOf(i.target) !== m.folder &&
          !MAY_USE[m.folder]!.includes(folderOf(i.target)) &&
          `${m.folder} may not use ${folderOf(i.target)}`,
      ),
    ).toEqual([])
  })

  it('uses in each layer only the libraries of that layer', () => {
    expect(
      offences((m, i) => !i.internal && !(LIBRARIES[m.folder] ?? []).includes(i.target) && `no library of ${m.folder}`),
    ).toEqual([])
  })

  it('takes from outside src only committed data', () => {
    expect(
      offences((_, i) => isOutside(i) && !/^\.\.\/(assets|data)\/.*\.json(\?.*)?$/.test(i.target) && 'outside src'),
    ).toEqual([])
  })

  it('has no circle of value imports', () => {
    const byPath = new Map(modules.map((m) => [m.path.replace(/\.tsx?$/, ''), m]))
    const state = new Map<Module, 'open' | 'done'>()
    const circles: string[] = []
    const walk = (m: Module, trail: readonly Module[]): void => {
      if (state.get(m) === 'done') return
      if (state.get(m) === 'open')
        return void circles.push([...trail.slice(trail.indexOf(m)), m].map((x) => x.path).join(' → '))
      state.set(m, 'open')
      for (const i of m.imports) {
        const next = i.internal && !i.typeOnly && !i.dynamic ? byPath.get(posix.normalize(i.target)) : undefined
        if (next) walk(next, [...trail, m])
      }
      state.set(m, 'done')
    }
    for (const m of modules) walk(m, [])
    expect(circles).toEqual([])
  })

  it('keeps leva in src/debug, and debug out of the first load', () => {
    expect(offences((m, i) => i.target === 'leva' && m.folder !== 'debug' && 'leva outside debug')).toEqual([])
    const intoDebug = modules
      .filter((m) => m.folder !== 'debug')
      .flatMap((m) =>
        m.imports
          .filter((i) => i.internal && folderOf(i.target) === 'debug')
          .map((i) => ({ from: m.folder, dynamic: i.dynamic })),
      )
    expect(intoDebug.length).toBeGreaterThan(0)
    expect(intoDebug.every((i) => i.from === 'app' && i.dynamic)).toBe(true)
  })

  it('keeps the pure layer free of the page, the wall clock and chance', () => {
    const PAGE = new Set([
      'window',
      'document',
      'navigator',
      'location',
      'localStorage',
      'performance',
      'requestAnimationFrame',
      'fetch',
    ])
    const found: string[] = []
    for (const m of modules.filter((x) => PURE.includes(x.folder))) {
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText()))
          found.push(`${m.path}: ${node.getText()}`)
        if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
          found.push(`${m.path}: new Date()`)
        if (ts.isIdentifier(node) && PAGE.has(node.text) && isReference(node)) found.push(`${m.path}: ${node.text}`)
        ts.forEachChild(node, visit)
      }
      visit(m.source)
    }
    expect(found).toEqual([])
  })

  it('is built of short files', () => {
    const lengths = modules.map((m) => m.lines).sort((a, b) => a - b)
    expect(lengths[lengths.length >> 1]).toBeLessThan(150)
    expect(modules.filter((m) => m.lines > 300).map((m) => `${m.path}: ${m.lines} lines`)).toEqual([])
  })
})

/** True for a name that is looked up, not one that names a property, parameter or declaration. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (
    ts.isPropertyAssignment(parent) ||
    ts.isPropertySignature(parent) ||
    ts.isParameter(parent) ||
    ts.isVariableDeclaration(parent) ||
    ts.isBindingElement(parent)
  )
    return (parent as { name?: ts.Node }).name !== node
  return !ts.isTypeNode(parent)
}
