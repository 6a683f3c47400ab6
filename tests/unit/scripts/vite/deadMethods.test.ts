import { describe, expect, it } from 'vitest'
import { deadNames, withoutMethods } from '../../../../scripts/vite/deadMethods'

const LIBRARY = `class Vector {
  used() { return this.helper() }
  helper() { return 1 }
  unused() { return this.onlyByUnused() }
  onlyByUnused() { return 2 }
  byString() {}
  byPath() {}
  set byKey(v) {}
  toJSON() { return {} }
  toString() { return '' }
}
function Renderer() {
  this.render = function () { return this.clear() }
  this.clear = () => {}
  this.compile = function () {}
}`
const OURS = `new Vector().used(); create('byString', 'byPath-x', { byKey: 1 }); new Renderer().render(); JSON.stringify({ toJSON: 1 })`
const dead = deadNames([
  { code: LIBRARY, library: true },
  { code: OURS, library: false },
])

describe('the removal of methods that nothing names', () => {
  it('finds them, and those named by them alone', () => {
    expect([...dead].sort()).toEqual(['compile', 'onlyByUnused', 'toJSON', 'unused'])
  })

  it('blanks them out and moves nothing else', () => {
    const lean = withoutMethods(LIBRARY, dead)
    expect(lean).toHaveLength(LIBRARY.length)
    expect(lean.split('\n')).toHaveLength(LIBRARY.split('\n').length)
    expect(lean).not.toMatch(/unused|onlyByUnused|toJSON|compile/)
    for (const kept of ['used() { return this.helper() }', 'set byKey(v) {}', 'this.clear = () => {}'])
      expect(lean.indexOf(kept), kept).toBe(LIBRARY.indexOf(kept))
    expect(() => new Function(`${lean}; return new Vector().used()`)()).not.toThrow()
  })

  it('keeps what a method of any other class names', () => {
    const other = 'class Mine { mine() { return new Vector().unused() } }'
    const names = deadNames([
      { code: LIBRARY, library: true },
      { code: other, library: false },
    ])
    expect(names.has('unused')).toBe(false)
    expect(names.has('onlyByUnused')).toBe(false)
    expect(names.has('used')).toBe(true)
  })
})
