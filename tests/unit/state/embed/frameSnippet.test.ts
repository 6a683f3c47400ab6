// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { frameSnippet } from '@/state/embed/frameSnippet'
import { parseLink } from '@/state/link/link'

it('a frame of a view has its address, embedded, and its title unharmed', () => {
  const view = 'https://example.org/kg/?t=1939-08-25T12:00&cam=118.68,47.735,24000,8,38&unit=su_9mab#deck=x'
  const html = frameSnippet(view, '"Fui" & <others>')!
  const frame = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!
  expect(frame.title).toBe('"Fui" & <others>')
  expect(frame.getAttribute('src')).toBe(view.replace('#deck=x', '&embed=1'))
  const bounds = { start: -1e9, end: 1e9 } as unknown as Parameters<typeof parseLink>[1]
  expect(parseLink(new URL(frame.src).search, bounds)).toMatchObject({ link: { embed: true }, problems: [] })
  expect(frame.getAttribute('loading')).toBe('lazy')
})

it('a view without parameters can be framed; one on a disk cannot', () => {
  expect(frameSnippet('https://example.org/', 'x')).toContain('src="https://example.org/?embed=1"')
  expect(frameSnippet('file:///home/khalkhin-gol-1939.html', 'x')).toBeNull()
})
