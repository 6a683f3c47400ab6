import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withConstructedSheet } from '../../../../scripts/vite/levaStyles'
import { inRoot } from '../../../helpers/root'

const STITCHES = readFileSync(inRoot('node_modules/@stitches/react/dist/index.mjs'), 'utf8')

describe('the styles of Leva', () => {
  it('go into a constructed sheet: no style element is created', () => {
    expect(STITCHES).toContain('createElement("style")')
    const lean = withConstructedSheet(STITCHES)
    expect(lean).not.toContain('createElement("style")')
    expect(lean).toContain('new CSSStyleSheet')
  })
  it('fail the build when stitches makes its sheet in another way', () => {
    expect(() => withConstructedSheet('export {}')).toThrow('in another way')
  })
})
