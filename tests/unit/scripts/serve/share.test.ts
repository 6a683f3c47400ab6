// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { chapterPage, oembed, openGraph, siteAddress, type Shared } from '../../../../scripts/serve/share'

const SHARED: Shared = {
  id: 'two-prongs',
  title: '"Two prongs" – Khalkhin Gol 1939',
  description: 'Over the river & <up> the east bank.',
  query: 'chapter=two-prongs',
}
const SITE = 'https://example.org/kg/'
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const contentOf = (html: string, property: string) =>
  documentOf(html).querySelector(`meta[property="${property}"]`)?.getAttribute('content')

describe('the address of the site', () => {
  it('ends in a slash, and may be missing', () => {
    expect(siteAddress('https://example.org/kg')).toBe(SITE)
    expect(siteAddress(undefined)).toBeNull()
    expect(siteAddress('')).toBeNull()
  })
  it.each(['example.org', 'ftp://example.org/', 'https://example.org/?a=1'])('is not %s', (given) => {
    expect(() => siteAddress(given)).toThrow(`got "${given}"`)
  })
})

describe('Open Graph data', () => {
  it('has absolute addresses where the site is known', () => {
    const html = openGraph(SHARED, SITE, '../')
    expect(contentOf(html, 'og:image')).toBe('https://example.org/kg/pictures/two-prongs.jpg')
    expect(contentOf(html, 'og:url')).toBe('https://example.org/kg/chapter/two-prongs.html')
    expect(html).toContain('application/json+oembed')
  })
  it('has paths otherwise, and promises no oEmbed', () => {
    const html = openGraph(SHARED, null, '../')
    expect(contentOf(html, 'og:image')).toBe('../pictures/two-prongs.jpg')
    expect(html).not.toContain('oembed')
  })
  it('carries texts unharmed', () => {
    const html = openGraph(SHARED, SITE, '../')
    expect(contentOf(html, 'og:title')).toBe(SHARED.title)
    expect(contentOf(html, 'og:description')).toBe(SHARED.description)
  })
})

describe('the page of a chapter', () => {
  it('leads to the view and needs neither script nor inline style', () => {
    const document = documentOf(chapterPage(SHARED, SITE))
    expect(document.querySelector('a')?.getAttribute('href')).toBe('../?chapter=two-prongs')
    expect(document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toContain(
      '../?chapter=two-prongs',
    )
    expect(document.querySelectorAll('script, style, [style]')).toHaveLength(0)
  })
})

it('oEmbed has what version 1.0 requires of a rich answer', () => {
  const answer = JSON.parse(oembed(SHARED, SITE)) as Record<string, unknown>
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 500 })
  // All three or none (https://oembed.com, 2.3.4).
  expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 })
  expect(answer.thumbnail_url).toBe('https://example.org/kg/pictures/two-prongs.jpg')
  const frame = documentOf(answer.html as string).querySelector('iframe')
  expect(frame?.src).toBe('https://example.org/kg/?chapter=two-prongs&embed=1')
  expect(frame?.title).toBe(SHARED.title)
})
