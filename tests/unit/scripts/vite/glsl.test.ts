import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import LINE from '@/scene/lines/line.frag'
import { includesOf, stripGlsl } from '../../../../scripts/vite/glsl'
import { inRoot } from '../../../helpers/root'

const shaders = readdirSync(inRoot('src/scene'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(glsl|vert|frag)$/.test(name))
  .map((name) => inRoot(`src/scene/${name}`))

describe('shader files', () => {
  it('are loaded with what they include, each file once, before its first use', () => {
    expect(LINE).not.toContain('#include "')
    expect(LINE.match(/float hazeAmount\(/g)).toHaveLength(1)
    // Both front.glsl and belt.glsl include dash.glsl.
    expect(LINE.match(/float dash\(/g)).toHaveLength(1)
    expect(LINE.indexOf('float dash(')).toBeLessThan(LINE.indexOf('vec4 frontInk('))
    expect(LINE.indexOf('vec4 frontInk(')).toBeLessThan(LINE.indexOf('void main()'))
    // three resolves its own chunks, where they are.
    expect(LINE).toMatch(/^ *#include <colorspace_fragment>$/m)
  })

  it.each(shaders)('%s includes only existing files, and has no nested #if', (file) => {
    for (const included of includesOf(file)) expect(shaders).toContain(included)
    let depth = 0
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (/^\s*#if/.test(line)) depth++
      if (/^\s*#endif/.test(line)) depth--
      expect(depth, line).toBeLessThanOrEqual(1)
    }
    expect(depth).toBe(0)
  })

  it('may not include one another in a circle', () => {
    const folder = mkdtempSync(join(tmpdir(), 'glsl-'))
    writeFileSync(join(folder, 'a.glsl'), '#include "./b.glsl"\n')
    writeFileSync(join(folder, 'b.glsl'), '#include "./a.glsl"\n')
    expect(() => includesOf(join(folder, 'a.glsl'))).toThrow(/includes itself: .*a\.glsl → .*b\.glsl → .*a\.glsl/)
  })
})

describe('stripping a shader', () => {
  it('removes comments, blank lines and redundant spaces', () => {
    const source = `// why
uniform float uA; // metres

/* block
   comment */
void main() {
  float x = uA / 2.0  * ( 1.0 - uA );
}
`
    expect(stripGlsl(source)).toBe('uniform float uA;void main(){float x=uA/2.0*(1.0 - uA);}')
  })

  it('keeps preprocessor lines on separate lines, and operators apart', () => {
    expect(stripGlsl('float a = 1.0;\n#ifdef FINE\n  a = a - -1.0;\n#endif\n  #include <colorspace_fragment>\n}')).toBe(
      'float a=1.0;\n#ifdef FINE\na=a - -1.0;\n#endif\n#include <colorspace_fragment>\n}',
    )
    expect(stripGlsl('#define TWICE(x) ((x) * 2.0)\nfloat y;')).toBe('#define TWICE(x) ((x) * 2.0)\nfloat y;')
  })

  it.each(shaders)('leaves the tokens of %s as they are', (file) => {
    // The same split into words, numbers and operators before and after.
    const tokens = (text: string) =>
      text
        .replace(/\/\/[^\n]*/g, '')
        .replace(/\/\*[^]*?\*\//g, ' ')
        .match(/[A-Za-z_]\w*|\d[\w.]*|\.\d+|\S/g)
    const text = readFileSync(file, 'utf8')
    expect(tokens(stripGlsl(text))).toEqual(tokens(text))
    expect(stripGlsl(text)).not.toMatch(/\/\/|\/\*|\n\n| {2}/)
  })
})
