import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chunksUsed, slimmed } from '../../../../scripts/vite/threeDiet'
import { inRoot } from '../../../helpers/root'

const THREE = readFileSync(inRoot('node_modules/three/build/three.module.js'), 'utf8')
const textOf = (code: string, chunk: string) => {
  const variable = code.match(new RegExp(`\\b${chunk}: ([\\w$]+)`))![1]!.replaceAll('$', '\\$')
  return code.match(new RegExp(`^(?:var|const) ${variable} = "((?:[^"\\\\]|\\\\.)*)";$`, 'm'))![1]!
}

describe('the diet of three', () => {
  it('keeps the chunks that are included, and those that they and the renderer include', () => {
    const slim = slimmed(THREE, new Set(['lights_phong_pars_fragment', 'fog_fragment']))
    for (const chunk of ['fog_fragment', 'lights_phong_pars_fragment', 'colorspace_pars_fragment', 'common'])
      expect(textOf(slim, chunk), chunk).toBe(textOf(THREE, chunk))
    for (const chunk of ['meshphysical_frag', 'lights_physical_pars_fragment', 'fog_vertex'])
      expect(textOf(slim, chunk), chunk).toBe('')
    expect(textOf(THREE, 'meshphysical_frag').length).toBeGreaterThan(1000)
    expect(slim.length).toBeLessThan(THREE.length * 0.85)
  })

  it('fails on an unknown chunk, on a built-in material in the scene, and on a three that is built differently', () => {
    expect(() => slimmed(THREE, new Set(['colourspace_fragment']))).toThrow('no shader chunk colourspace_fragment')
    expect(() => chunksUsed(new Map([['a.ts', 'new MeshBasicMaterial()']]))).toThrow('a.ts uses MeshBasicMaterial')
    expect(() => slimmed('export const REVISION = 1', new Set())).toThrow('built differently')
    expect([...chunksUsed(new Map([['a.glsl', '#include <common>\n#include <fog_vertex>']]))]).toEqual([
      'common',
      'fog_vertex',
    ])
  })
})
