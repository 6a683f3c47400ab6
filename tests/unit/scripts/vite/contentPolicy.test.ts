import { describe, expect, it } from 'vitest'
import { withOwnPolicy, withPolicy } from '../../../../scripts/vite/contentPolicy'

/** SHA-256 of no text and of `alert(1)`, as `openssl dgst -sha256 -binary | base64` prints them. */
const OF_NOTHING = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='
const OF_ALERT = 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='

const page = (head: string) => `<html><head><meta charset="utf-8" />${head}</head></html>`

describe('the policy of the built page', () => {
  it('comes first, after the character set', () => {
    expect(withPolicy(page('<title>x</title>'), "default-src 'self'")).toMatch(
      /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="default-src 'self'" \/><title>/,
    )
    expect(() => withPolicy('<html></html>', '')).toThrow('<meta charset="utf-8" />')
  })
  it('of the single file allows what is in it, and nothing else', () => {
    const html = withOwnPolicy(page('<script type="module" crossorigin>alert(1)</script><style></style>'))
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    expect(policy).toContain(`script-src '${OF_ALERT}';`)
    expect(policy).toContain(`style-src '${OF_NOTHING}';`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
  })
})
