import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { normalizePath, type Plugin } from 'vite'
import { stripGlsl } from './glsl.ts'

const ROOT = join(import.meta.dirname, '../..')
const THREE = normalizePath(join(ROOT, 'node_modules/three/src'))
const STAND_INS = normalizePath(join(import.meta.dirname, 'three'))
const CHUNKS = 'renderers/shaders/ShaderChunk.js'

/** Modules of three whose work nothing in the scene asks for; scripts/vite/three has a short stand-in for each. */
export const REPLACED = [
  'renderers/shaders/DFGLUTData.js',
  'renderers/shaders/ShaderLib.js',
  'renderers/shaders/UniformsLib.js',
  'renderers/webgl/WebGLBackground.js',
  'renderers/webgl/WebGLClipping.js',
  'renderers/webgl/WebGLEnvironments.js',
  'renderers/webgl/WebGLLights.js',
  'renderers/webgl/WebGLMaterials.js',
  'renderers/webgl/WebGLMorphtargets.js',
  'renderers/webgl/WebGLOutput.js',
  'renderers/webgl/WebGLShadowMap.js',
  'renderers/webgl/WebGLUniformsGroups.js',
  'renderers/webxr/WebXRManager.js',
]

/** What the scene must not use, since the build has no code for it. */
const LEFT_OUT = new RegExp(
  [
    'Mesh(Basic|Lambert|Phong|Standard|Physical|Toon|Normal|Matcap|Depth|Distance)Material',
    '(LineBasic|LineDashed|Points|Sprite|Shadow)Material',
    'PMREMGenerator|CubeCamera|WebGLCubeRenderTarget|UniformsGroup|ShaderLib|UniformsLib',
    '(Ambient|Directional|Hemisphere|Point|RectArea|Spot)Light|LightProbe',
    'Fog|FogExp2|castShadow|clippingPlanes|morphAttributes|outputBufferType|toJSON',
  ]
    .map((names) => `\\b(?:${names})\\b`)
    .join('|') + '|\\bscene\\.(?:background|environment)\\b|\\.xr\\.',
)

/**
 * Builds three from its modules instead of its bundle, so that what nobody imports falls away, and leaves out what
 * only three's built-in materials, lights, shadows and headsets need. Shader chunks: only those the scene includes.
 * The build fails when the scene begins to use something left out, or when three no longer has a module replaced here.
 */
export function threeDiet(): Plugin {
  const replaced = new Map<string, string>(
    REPLACED.map((path) => [join(THREE, path), join(STAND_INS, basename(path))]).map(
      ([from, to]) => [normalizePath(from!), normalizePath(to!)] as const,
    ),
  )
  return {
    name: 'khalkhin-three-diet',
    apply: 'build',
    enforce: 'pre',
    buildStart() {
      for (const path of [...REPLACED, CHUNKS])
        if (!existsSync(join(THREE, path)))
          this.error(`threeDiet: three has no ${path}; this version is built in another way`)
    },
    resolveId(source, importer) {
      if (source === 'three') return `${THREE}/Three.js`
      const path = source.startsWith('.') && importer ? join(dirname(importer), source) : source
      return replaced.get(normalizePath(path)) ?? null
    },
    load(id) {
      if (id !== `${THREE}/${CHUNKS}`) return null
      return {
        code: chunkModule([...chunksUsed(sourcesOfScene()), ...chunksOfRenderer()]),
        map: null,
        moduleSideEffects: false,
      }
    },
  }
}

/** Names of the chunks that the texts include; fails on what the build leaves out. */
export function chunksUsed(sources: ReadonlyMap<string, string>): Set<string> {
  const used = new Set<string>()
  for (const [file, text] of sources) {
    const found = LEFT_OUT.exec(text)
    if (found) throw new Error(`${file} uses ${found[0]}, which scripts/vite/threeDiet.ts leaves out`)
    for (const [, name] of text.matchAll(/#include <(\w+)>/g)) used.add(name!)
  }
  return used
}

/** What three's renderer itself puts into programs, as `ShaderChunk[ 'colorspace_pars_fragment' ]`. */
function chunksOfRenderer(): string[] {
  const text = readFileSync(join(THREE, 'renderers/webgl/WebGLProgram.js'), 'utf8')
  return Array.from(text.matchAll(/ShaderChunk\[ ?'(\w+)' ?\]/g), ([, name]) => name!)
}

/** three's table of shader chunks with these alone and the chunks that they include; without comments and white space. */
export function chunkModule(names: Iterable<string>): string {
  const texts = new Map<string, string>()
  const keep = (name: string) => {
    if (texts.has(name)) return
    const file = join(THREE, `renderers/shaders/ShaderChunk/${name}.glsl.js`)
    if (!existsSync(file)) throw new Error(`threeDiet: three has no shader chunk ${name}`)
    const text = stripGlsl(readFileSync(file, 'utf8').match(/`([^`]*)`/)![1]!)
    texts.set(name, text)
    for (const [, inner] of text.matchAll(/#include <(\w+)>/g)) keep(inner!)
  }
  for (const name of names) keep(name)
  return `export const ShaderChunk = ${JSON.stringify(Object.fromEntries(texts))}`
}

function sourcesOfScene(): Map<string, string> {
  const files = ['scene', 'debug'].flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx|glsl|vert|frag)$/.test(file))
      .map((file) => join(ROOT, 'src', room, file)),
  )
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
}
