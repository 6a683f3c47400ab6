import { describe, expect, it } from 'vitest'
import { hostOrigin } from '@/state/embed/hostOrigin'
import { isEmbedded } from '@/state/embed/isEmbedded'

describe('the origin of the embedding page', () => {
  it('is an origin and nothing more', () => {
    expect(hostOrigin('?embed=1&origin=https://example.org')).toEqual({
      origin: 'https://example.org',
      target: 'https://example.org',
    })
    expect(hostOrigin('?origin=http%3A%2F%2F127.0.0.1%3A8000')?.target).toBe('http://127.0.0.1:8000')
  })
  it.each(['', '?origin=', '?origin=*', '?origin=example.org', '?origin=https://example.org/page', '?origin=javascript:1', '?origin=https://a@example.org']) // prettier-ignore
  ('is not taken from %s', (search) => {
    expect(hostOrigin(search)).toBeNull()
  })
  it('of a page without one is null in letters, which postMessage cannot name', () => {
    expect(hostOrigin('?origin=null')).toEqual({ origin: 'null', target: '*' })
  })
})

it.each([
  ['?embed=1', true],
  ['?t=1939-08-25T12:00&embed=1&play=0', true],
  ['?embed', true],
  ['?embed=0', false],
  ['?embedded=1', false],
  ['', false],
])('%s is embedded: %s', (search, embedded) => {
  expect(isEmbedded(search)).toBe(embedded)
})
