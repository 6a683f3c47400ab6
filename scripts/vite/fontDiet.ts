import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Folders whose text the page can show. */
const SPOKEN = ['src', 'data']
/** A lecturer's own deck may use any of these, whatever the record has: Latin and Cyrillic letters, kana. */
const ALWAYS = [
  [0x20, 0x17f],
  [0x400, 0x52f],
  [0x3041, 0x30ff],
] as const

/**
 * For fonts split into parts, keeps only the parts with a character used by the record or the interface, and drops the
 * old WOFF copies: a hundred files that are never fetched need not be built or kept for offline use.
 */
export function fontDiet(): Plugin {
  let used: Set<number> | null = null
  return {
    name: 'khalkhin-font-diet',
    enforce: 'pre',
    transform(code, id) {
      if (!/@fontsource(-variable)?\/.*\.css(\?.*)?$/.test(id)) return null
      used ??= signsUsed()
      return { code: slimmed(code, used), map: null }
    },
  }
}

/** The style sheet with only the faces that contain one of the characters, in WOFF2 only. */
export function slimmed(css: string, used: ReadonlySet<number>): string {
  return css.replace(/(\/\*[^*]*\*\/\s*)?@font-face\s*\{[^}]*\}/g, (face) => {
    const range = /unicode-range:\s*([^;}]+)/.exec(face)?.[1]
    if (range && !spans(range).some(([from, to]) => holds(used, from, to))) return ''
    return face.replace(/,\s*url\([^)]*\.woff\)\s*format\(['"]woff['"]\)/g, '')
  })
}

/** `U+20-7f,U+401` as pairs of numbers. */
export function spans(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-')
    return [parseInt(from.replaceAll('?', '0'), 16), parseInt(to.replaceAll('?', 'f'), 16)]
  })
}

function holds(used: ReadonlySet<number>, from: number, to: number): boolean {
  if (to - from > used.size) {
    for (const sign of used) if (sign >= from && sign <= to) return true
    return false
  }
  for (let sign = from; sign <= to; sign++) if (used.has(sign)) return true
  return false
}

function signsUsed(): Set<number> {
  const used = new Set<number>()
  for (const [from, to] of ALWAYS) for (let sign = from; sign <= to; sign++) used.add(sign)
  for (const folder of SPOKEN) {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(tsx?|json)$/.test(name) || name.startsWith('schema')) continue
      for (const sign of readFileSync(join(folder, name), 'utf8')) used.add(sign.codePointAt(0)!)
    }
  }
  return used
}
