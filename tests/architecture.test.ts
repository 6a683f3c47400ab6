import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { inRoot } from './helpers/root'

/**
 * Checks that no linter makes: the list of rooms, purity of the lower ones, length of files. Imports:
 * .dependency-cruiser.mjs.
 */

const PURE = ['base', 'ground', 'record', 'picture']
const ROOMS = [...PURE, 'state', 'scene', 'ui', 'presentation', 'debug', 'app']
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

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name))

const SRC = inRoot('src')
const modules = filesUnder(SRC).map((file) => {
  const text = readFileSync(file, 'utf8')
  const path = file.slice(SRC.length + 1).replaceAll('\\', '/')
  return { path, room: path.split('/')[0]!, text, lines: text.trimEnd().split('\n').length }
})

describe('src', () => {
  it('has ten rooms', () => {
    expect([...new Set(modules.map((m) => m.room))].sort()).toEqual([...ROOMS].sort())
  })

  it('keeps the pure rooms free of the page, the wall clock and random numbers', () => {
    const found: string[] = []
    for (const m of modules.filter((x) => PURE.includes(x.room))) {
      const visit = (node: ts.Node): void => {
        if (ts.isPropertyAccessExpression(node) && ['Date.now', 'Math.random'].includes(node.getText()))
          found.push(`${m.path}: ${node.getText()}`)
        if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length)
          found.push(`${m.path}: new Date()`)
        if (ts.isIdentifier(node) && PAGE.has(node.text) && isReference(node)) found.push(`${m.path}: ${node.text}`)
        ts.forEachChild(node, visit)
      }
      visit(ts.createSourceFile(m.path, m.text, ts.ScriptTarget.ES2022, true))
    }
    expect(found).toEqual([])
  })

  it('is built of short files', () => {
    const lengths = modules.map((m) => m.lines).sort((a, b) => a - b)
    expect(lengths[lengths.length >> 1]).toBeLessThan(120)
    expect(modules.filter((m) => m.lines > 300).map((m) => `${m.path}: ${m.lines} lines`)).toEqual([])
  })
})

/** True for a name that is resolved as a variable, not a property, parameter or declaration. */
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
