import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { shortNames } from './shortNames.ts'

/** `#include "./haze.glsl"` names one of our files; three's own `#include <chunk>` is left for three to resolve. */
const INCLUDE = /^[ \t]*#include[ \t]+"(\.{1,2}\/[^"\n]+)"[ \t]*$/gm

/**
 * Loads `.glsl`, `.vert` and `.frag` files as strings. An included file becomes a separate module, so its text is in
 * the bundle once however many shaders use it. Each included file appears once in a shader, before the text that
 * includes it, in the order of the `#include` lines; their position in the file does not matter.
 * A production build strips comments and white space, and shortens the names of local variables.
 * @throws Error when files include each other in a circle or an included file is missing.
 */
export function glsl(): Plugin {
  let strip = false
  return {
    name: 'khalkhin-glsl',
    enforce: 'pre',
    configResolved(config) {
      strip = config.command === 'build'
    },
    load(id) {
      const file = id.split('?', 1)[0]!
      if (file !== id || !/\.(glsl|vert|frag)$/.test(file)) return null
      const { body } = readShader(file)
      const parts = includesOf(file)
      const imports = parts.map((part, i) => `import { body as part${i} } from ${JSON.stringify(part)}\n`)
      return {
        code:
          imports.join('') +
          `export const body = ${JSON.stringify(strip ? shortNames(stripGlsl(body)) : body)}\n` +
          `export default ${[...parts.map((_, i) => `part${i}`), 'body'].join(" + '\\n' + ")}\n`,
        map: null,
        moduleSideEffects: false,
      }
    },
  }
}

/** A shader file's text without its `#include` lines, and the absolute paths of those includes. */
function readShader(file: string): { body: string; includes: string[] } {
  const text = readFileSync(file, 'utf8')
  const includes = [...text.matchAll(INCLUDE)].map(([, path]) => normalizePath(resolve(dirname(file), path!)))
  return { body: text.replace(INCLUDE, '').trim() + '\n', includes }
}

/** All files that a shader includes, directly or not, each once, dependencies first. */
export function includesOf(file: string, path: readonly string[] = [], found: string[] = []): string[] {
  if (path.includes(file)) throw new Error(`shader includes itself: ${[...path, file].join(' → ')}`)
  for (const included of readShader(file).includes) {
    includesOf(included, [...path, file], found)
    if (!found.includes(included)) found.push(included)
  }
  return found
}

/** The shader without comments, blank lines and redundant spaces. Preprocessor lines stay on separate lines. */
export function stripGlsl(source: string): string {
  return source
    .replace(/\/\*[^]*?\*\//g, ' ')
    .replace(/\/\/[^\n]*/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line.startsWith('#') ? `\n${line}\n` : line.replace(/\s+/g, ' ').replace(/ ?([;,{}()=?:*/<>]) ?/g, '$1'),
    ) // prettier-ignore
    .join(' ')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/([;{},(]) /g, '$1')
    .trim()
}
