import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cacheControl, HEADERS } from '../../../../scripts/serve/policy.mjs'
import { inRoot } from '../../../helpers/root'

const CONF = readFileSync(inRoot('deploy/nginx.conf'), 'utf8')

describe('deploy/nginx.conf', () => {
  it('sends the headers of the site', () => {
    for (const [name, value] of Object.entries(HEADERS)) expect(CONF).toContain(`add_header ${name} "${value}" always;`)
  })
  it('keeps for ever what the site’s own server keeps for ever', () => {
    const [, pattern = ''] = /"~(\^[^"]+)" "public, max-age=31536000, immutable"/.exec(CONF) ?? []
    const forEver = new RegExp(pattern)
    for (const path of ['/assets/page-DPB6a8Xu.js', '/assets/icon.svg', '/sw.js', '/', '/khalkhin-gol.js'])
      expect(forEver.test(path), path).toBe(cacheControl(path).includes('immutable'))
  })
})
