import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stripGlsl } from '../../../../scripts/vite/glsl'
import { shortNames } from '../../../../scripts/vite/shortNames'
import { inRoot } from '../../../helpers/root'

const shaders = readdirSync(inRoot('src/scene'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(glsl|vert|frag)$/.test(name),
)
const tokensOf = (text: string) => text.match(/[A-Za-z_]\w*|\d[\w.]*|\.\d+|\S/g) ?? []

describe('short names in a shader', () => {
  it('are given to parameters and local variables, also to several in one declaration', () => {
    expect(
      shortNames('float hazeAt(vec3 place,float power){float near=length(place),far=near*power;return far;}'),
    ).toBe('float hazeAt(vec3 a,float b){float c=length(a),d=c*b;return d;}')
  })

  it('differ from every other name in the function', () => {
    expect(shortNames('uniform float a;float twice(float value){float b=a;return value*b;}')).toBe(
      'uniform float a;float twice(float c){float b=a;return c*b;}',
    )
  })

  it('are not given to fields, nor to what is declared outside a function', () => {
    const source = 'struct Relief{float height;};Relief here(vec2 at){Relief made;made.height=at.x;return made;}'
    expect(shortNames(source)).toBe(
      'struct Relief{float height;};Relief here(vec2 a){Relief made;made.height=a.x;return made;}',
    )
    const globals = 'uniform vec3 uEye;varying float vHaze;void main(){vHaze=uEye.x;}'
    expect(shortNames(globals)).toBe(globals)
  })

  it('may be the same in two functions, and leave a global alone that another function has as a parameter', () => {
    expect(shortNames('float f(vec3 position){return position.x;}void main(){vec3 place=position;}')).toBe(
      'float f(vec3 a){return a.x;}void main(){vec3 a=position;}',
    )
  })

  it.each(shaders)('change nothing else in %s: each name becomes one other, apart from its neighbours', (file) => {
    const before = stripGlsl(readFileSync(inRoot(`src/scene/${file}`), 'utf8'))
    const after = shortNames(before)
    const [was, is] = [tokensOf(before), tokensOf(after)]
    expect(is.length).toBe(was.length)
    for (let i = 0; i < was.length; i++) {
      if (is[i] === was[i]) continue
      expect(is[i], was[i]).toMatch(/^[A-Za-z]{1,2}$/)
      expect(was[i]).toMatch(/^[a-z]\w+$/)
      expect(was[i - 1]).not.toBe('.')
    }
    for (const name of before.match(/\b[uv][A-Z]\w*/g) ?? []) expect(after).toContain(name)
  })
})
