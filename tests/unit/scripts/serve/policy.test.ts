import { describe, expect, it } from 'vitest'
import { cacheControl, CONTENT_SECURITY_POLICY, HEADERS } from '../../../../scripts/serve/policy.mjs'

const of = (directive: string) =>
  new RegExp(`(?:^|; )${directive} ([^;]*)`).exec(CONTENT_SECURITY_POLICY)?.[1]?.split(' ')

describe('the policy of the site', () => {
  it('allows no inline script or style, no eval and no other site', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|\*|https?:/)
    for (const directive of ['default-src', 'script-src', 'style-src', 'connect-src', 'worker-src', 'font-src'])
      expect(of(directive), directive).toEqual(["'self'"])
  })
  it('widens only pictures, by what the page makes itself', () => {
    expect(of('img-src')).toEqual(["'self'", 'blob:', 'data:'])
  })
  it('holds nothing that a meta element may not hold', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/frame-ancestors|report-uri|sandbox/)
  })
  it('lets frames without an origin read the files', () => {
    expect(HEADERS['Access-Control-Allow-Origin']).toBe('*')
  })
})

describe('caching', () => {
  it.each([
    ['/assets/page-DPB6a8Xu.js', true],
    ['/assets/battlefield-C7Vp_-Ab.png', true],
    ['/', false],
    ['/index.html', false],
    ['/sw.js', false],
    ['/khalkhin-gol.js', false],
    ['/pictures/opening.jpg', false],
    ['/assets/icon.svg', false],
  ])('%s for ever: %s', (path, forEver) => {
    expect(cacheControl(path).includes('immutable')).toBe(forEver)
  })
})
