import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** Classes whose shaders three composes from its own chunks. The scene uses none of them: it has its own shaders. */
const BUILT_IN =
  /\b(Mesh(Basic|Lambert|Phong|Standard|Physical|Toon|Normal|Matcap|Depth|Distance)Material|Line(Basic|Dashed)Material|PointsMaterial|SpriteMaterial|ShadowMaterial|PMREMGenerator)\b/

/**
 * Leaves three's own shader texts out of the build, except the chunks that the scene includes: this saves 26 kB gzip
 * that only three's built-in materials would use. The build fails if the scene starts to use one of those.
 */
export function threeDiet(): Plugin {
  return {
    name: 'khalkhin-three-diet',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/three\/build\/three\.module\.js$/.test(id)) return null
      return { code: slimmed(code, chunksUsed(sourcesOfScene())), map: null }
    },
  }
}

/** Names of the chunks that the texts include; throws on a built-in material. */
export function chunksUsed(sources: ReadonlyMap<string, string>): Set<string> {
  const used = new Set<string>()
  for (const [file, text] of sources) {
    const material = BUILT_IN.exec(text)
    if (material) throw new Error(`${file} uses ${material[0]}, whose shader scripts/vite/threeDiet.ts leaves out`)
    for (const [, name] of text.matchAll(/#include <(\w+)>/g)) used.add(name!)
  }
  return used
}

const TEXT = /^(var|const) ([\w$]+) = "((?:[^"\\]|\\.)*)";$/gm

/** three's module with each chunk emptied that neither the scene, nor three's renderer, nor a kept chunk includes. */
export function slimmed(code: string, used: ReadonlySet<string>): string {
  const table = code.match(/const ShaderChunk = \{([^}]*)\}/)?.[1] ?? ''
  const variables = new Map(Array.from(table.matchAll(/(\w+): ([\w$]+)/g), ([, name, variable]) => [name!, variable!]))
  if (variables.size < 100)
    throw new Error('threeDiet: the shader chunks were not found; this version of three is built differently')
  const texts = new Map(Array.from(code.matchAll(TEXT), ([, , variable, text]) => [variable!, text!]))
  const kept = new Set<string>()
  const keep = (name: string) => {
    const variable = variables.get(name)
    if (variable === undefined) throw new Error(`threeDiet: three has no shader chunk ${name}`)
    if (kept.has(variable)) return
    kept.add(variable)
    for (const [, inner] of texts.get(variable)?.matchAll(/#include <(\w+)>/g) ?? []) keep(inner!)
  }
  for (const name of used) keep(name)
  // Chunks that the renderer itself adds to programs: `ShaderChunk[ 'colorspace_pars_fragment' ]`, or an include of its
  // own.
  for (const [, a, b] of code.replace(TEXT, '').matchAll(/ShaderChunk\[ ?'(\w+)' ?\]|#include <(\w+)>/g))
    keep((a ?? b)!)
  const chunks = new Set(variables.values())
  return code.replace(TEXT, (line, word: string, variable: string) =>
    chunks.has(variable) && !kept.has(variable) ? `${word} ${variable} = "";` : line,
  )
}

function sourcesOfScene(): Map<string, string> {
  const root = join(import.meta.dirname, '../../src')
  const files = ['scene', 'debug'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|glsl|vert|frag)$/.test(file))
      .map((file) => join(root, room, file)),
  )
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}
