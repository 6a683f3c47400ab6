import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inRoot } from './helpers/root'

/** Everything that a page of the documentation names must exist. */

const PAGES = ['README.md', 'CONTRIBUTING.md', 'data/README.md']
  .concat(readdirSync(inRoot('docs')).map((file) => `docs/${file}`))
  .concat(readdirSync(inRoot('docs/adr')).map((file) => `docs/adr/${file}`))
  .filter((path) => path.endsWith('.md') && existsSync(inRoot(path)))
  .map((path) => ({ path, text: readFileSync(inRoot(path), 'utf8') }))

/** Top-level folders that pages name with a path below them. */
const ROOTS = '(?:src|tests|scripts|docs|data|assets|examples|bench)'
/** Rooms and folders that pages name without `src/`. */
const ROOMS = '(?:base|ground|record|picture|state|scene|ui|presentation|debug|app)'
const ENDINGS = ['', '.ts', '.tsx', '.mjs']
const isThere = (path: string) => ENDINGS.some((ending) => existsSync(inRoot(path + ending)))

describe('the documentation', () => {
  it.each(PAGES)('$path names files that exist', ({ text }) => {
    const full = [...text.matchAll(new RegExp(`\`(${ROOTS}/[\\w./-]+?)/?\``, 'g'))].map((m) => m[1]!)
    const short = [...text.matchAll(new RegExp(`\`(${ROOMS}/[\\w./-]+?)/?\``, 'g'))].map((m) => `src/${m[1]!}`)
    expect([...full, ...short].filter((path) => !isThere(path))).toEqual([])
  })

  it.each(PAGES)('$path links to pages that exist', ({ path, text }) => {
    const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : ''
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((m) => folder + m[1]!)
    expect(links.filter((link) => !existsSync(inRoot(link)))).toEqual([])
  })

  it.each(PAGES)('$path names npm scripts that exist', ({ text }) => {
    const { scripts } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as { scripts: Record<string, string> }
    const named = [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].map((m) => m[1]!)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it.each(PAGES)('$path points to nothing outside the repository', ({ text }) => {
    expect(text).not.toMatch(/\.\.\/shared|\/work\//)
  })
})

describe('the glossary', () => {
  const glossary = readFileSync(inRoot('docs/GLOSSARY.md'), 'utf8')
  const words = [...glossary.matchAll(/^\*\*(.+?)\*\*/gm)].map((m) => m[1]!)

  it('explains many words, and none twice', () => {
    expect(words.length).toBeGreaterThan(50)
    const single = words.flatMap((word) => word.replace(/ \(.*\)/, '').split(', ')).map((word) => word.toLowerCase())
    expect(single.filter((word, i) => single.indexOf(word) !== i)).toEqual([])
  })

  it('names identifiers that the source has', () => {
    const identifiers = [...glossary.matchAll(/`([a-z]+[A-Z]\w+)`/g)].map((m) => m[1]!)
    const source = readdirSync(inRoot('src'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'))
      .join('\n')
    expect(identifiers.length).toBeGreaterThan(0)
    expect(identifiers.filter((name) => !new RegExp(`\\b${name}\\b`).test(source))).toEqual([])
  })
})
