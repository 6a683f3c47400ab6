import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { build, type Rollup } from 'vite'
import { describe, expect, it } from 'vitest'
import { deadMethods } from '../../../../scripts/vite/deadMethods'
import { chunkModule, chunksUsed, REPLACED, threeDiet } from '../../../../scripts/vite/threeDiet'
import { inRoot } from '../../../helpers/root'

const three = (path: string) => readFileSync(inRoot(`node_modules/three/src/${path}`), 'utf8')

/** Where the renderer keeps what the replaced modules make. */
const KEPT_AS: Record<string, RegExp> = {
  WebGLBackground: /\bbackground\.(\w+)\(/g,
  WebGLClipping: /\bclipping\.(\w+)/g,
  WebGLEnvironments: /\benvironments\.(\w+)\(/g,
  WebGLLights: /\blights\.((?!length|setup\b|setupView\b)[a-z]\w+)/gi,
  WebGLMaterials: /\bmaterials\.(refresh\w+)/g,
  WebGLMorphtargets: /\bmorphtargets\.(\w+)/g,
  WebGLShadowMap: /\bshadowMap\.((?!type\b)\w+)/g,
  WebGLUniformsGroups: /\buniformsGroups\.(\w+)\(/g,
  WebXRManager: /\bxr\.(\w+)/g,
}
const RENDERER = [
  'WebGLRenderer.js',
  ...['WebGLPrograms', 'WebGLProgram', 'WebGLRenderStates', 'WebGLUniforms'].map((name) => `webgl/${name}.js`),
].map((path) => three(`renderers/${path}`).replace(/\/\*[^]*?\*\//g, ''))

const BITS: Record<string, number> = { COLOR_BUFFER_BIT: 0x4000, DEPTH_BUFFER_BIT: 0x100, STENCIL_BUFFER_BIT: 0x400 }

/** A WebGL 2 context that counts its calls and answers as a driver without any error. */
function fakeGl() {
  const calls = new Map<string, unknown[][]>()
  const answers: Record<string, (...args: unknown[]) => unknown> = {
    getContextAttributes: () => ({ alpha: true }),
    getExtension: () => null,
    getShaderPrecisionFormat: () => ({ precision: 23, rangeMin: 127, rangeMax: 127 }),
    getSupportedExtensions: () => [],
    getParameter: (name) =>
      name === 'VERSION' ? 'WebGL 2.0' : name === 'VIEWPORT' || name === 'SCISSOR_BOX' ? [0, 0, 4, 4] : 16,
    getProgramParameter: (_, name) => (name === 'LINK_STATUS' ? true : 0),
    getShaderInfoLog: () => '',
    getProgramInfoLog: () => '',
    isContextLost: () => false,
  }
  const gl = new Proxy(
    {},
    {
      get(_, name) {
        if (typeof name !== 'string') return undefined
        if (name.endsWith('_BUFFER_BIT')) return BITS[name]
        if (/^[A-Z0-9_]+$/.test(name)) return name
        return (...args: unknown[]) => {
          calls.set(name, [...(calls.get(name) ?? []), args])
          return answers[name]?.(...args) ?? {}
        }
      },
    },
  )
  return { gl, calls }
}

describe('the diet of three', () => {
  it('keeps the chunks that are included and those that they include', () => {
    const made = chunkModule(['fog_vertex', 'lights_phong_pars_fragment'])
    const table = JSON.parse(made.replace('export const ShaderChunk = ', '')) as Record<string, string>
    expect(Object.keys(table).sort()).toEqual(['fog_vertex', 'lights_phong_pars_fragment'])
    expect(
      Object.keys(JSON.parse(chunkModule(['shadowmap_vertex']).replace('export const ShaderChunk = ', ''))),
    ).toEqual(['shadowmap_vertex'])
    expect(table.fog_vertex).toContain('vFogDepth')
    expect(() => chunkModule(['colourspace_fragment'])).toThrow('no shader chunk colourspace_fragment')
  })

  it.each([
    'new MeshBasicMaterial()',
    'new DirectionalLight()',
    'mesh.castShadow = true',
    'scene.background = sky',
    'gl.xr.enabled = true',
    'JSON.stringify(mesh.toJSON())',
  ])('fails when the scene uses what is left out: %s', (text) => {
    expect(() => chunksUsed(new Map([['a.ts', text]]))).toThrow('a.ts uses')
  })

  it('names the chunks of the scene', () => {
    const text = '#include <common>\n#include <fog_vertex>'
    expect([...chunksUsed(new Map([['a.glsl', text]]))]).toEqual(['common', 'fog_vertex'])
  })

  it.each(REPLACED)('has a stand-in for %s with the same exports', async (path) => {
    const own = (await import(`../../../../scripts/vite/three/${basename(path)}`)) as object
    const exported = [...three(path).matchAll(/export (?:function|class|const) (\w+)|export \{ (\w+) \}/g)]
    expect(Object.keys(own).sort()).toEqual(exported.map(([, a, b]) => a ?? b).sort())
  })

  it.each(Object.entries(KEPT_AS))('stands in for all that the renderer asks of %s', (name, calls) => {
    const own = readFileSync(inRoot(`scripts/vite/three/${name}.js`), 'utf8')
    const asked = new Set(RENDERER.flatMap((text) => Array.from(text.matchAll(calls), ([, member]) => member!)))
    const inherited = ['addEventListener', 'removeEventListener']
    const missing = [...asked].filter(
      (member) => !inherited.includes(member) && !new RegExp(`\\b${member}\\b`).test(own),
    )
    expect(asked.size).toBeGreaterThan(0)
    expect(missing).toEqual([])
  })

  it('builds a renderer that clears and draws a mesh of ours', async () => {
    const source = `export { BufferAttribute, BufferGeometry, Mesh, PerspectiveCamera, Scene, ShaderMaterial, WebGLRenderer } from 'three'`
    const output = (await build({
      configFile: false,
      logLevel: 'error',
      plugins: [
        threeDiet(),
        deadMethods(/\/node_modules\/three\/|\/scripts\/vite\/three\//),
        {
          name: 'entry',
          resolveId: (id) => (id === 'entry' ? '\0entry' : null),
          load: (id) => (id === '\0entry' ? source : null),
        },
      ],
      build: { write: false, minify: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
    })) as Rollup.RollupOutput
    const { code } = output.output[0]
    expect(code).not.toMatch(/class (?:PMREMGenerator|MeshDepthMaterial)\b|^\s*setFromSphericalCoords\(/m)
    const lean = (await import(
      /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
    )) as typeof import('three')
    const { gl, calls } = fakeGl()
    const canvas = {
      width: 4,
      height: 4,
      style: {},
      addEventListener() {},
      removeEventListener() {},
      getContext: () => gl,
    }
    const renderer = new lean.WebGLRenderer({ canvas: canvas as never })
    const geometry = new lean.BufferGeometry()
    geometry.setAttribute('position', new lean.BufferAttribute(new Float32Array(9), 3))
    const mesh = new lean.Mesh(geometry, new lean.ShaderMaterial())
    mesh.frustumCulled = false
    const scene = new lean.Scene()
    scene.add(mesh)
    renderer.setClearColor(0xff0000)
    renderer.render(scene, new lean.PerspectiveCamera())
    // Colours go through a conversion of spaces.
    const cleared = (calls.get('clearColor')!.at(-1) as number[]).map((share) => Number(share.toFixed(6)))
    expect(cleared).toEqual([1, 0, 0, 1])
    expect(calls.get('clear')).toHaveLength(1)
    expect(calls.get('drawArrays')).toEqual([['TRIANGLES', 0, 3]])
    renderer.dispose()
  }, 60_000)
})
