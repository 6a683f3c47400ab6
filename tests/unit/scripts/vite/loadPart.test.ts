import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { __vitePreload as load } from '../../../../scripts/vite/loadPart.js'

interface Link {
  rel: string
  href: string
  onload?: () => void
  onerror?: (error: Error) => void
  remove(): void
}

const IMPORTER = 'https://example.org/assets/page-1.js'
const answer = (type: string, ok = true) => ({
  ok,
  headers: new Headers({ 'content-type': type }),
  arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)),
})
const ARRIVED = answer('text/javascript')

let links: Link[] = []
let arrives: (href: string) => boolean = () => true
const fetched = vi.fn<(href: string) => Promise<unknown>>()

beforeEach(() => {
  links = []
  arrives = () => true
  fetched.mockReset()
  vi.stubGlobal('fetch', fetched)
  vi.stubGlobal('document', {
    styleSheets: [{ href: 'https://example.org/assets/index.css' }],
    querySelector: () => ({ src: 'https://example.org/assets/index-0.js' }),
    createElement: (): Link => {
      const link: Link = { rel: '', href: '', remove: () => void (links = links.filter((each) => each !== link)) }
      return link
    },
    head: {
      append: (link: Link) => {
        links.push(link)
        if (link.rel === 'stylesheet')
          queueMicrotask(() => (arrives(link.href) ? link.onload?.() : link.onerror?.(new Error('x'))))
      },
    },
  })
})
afterEach(() => vi.unstubAllGlobals())

/** The helper remembers what has arrived, so each test has its own files. */
describe('a part of the page', () => {
  it('is imported only once its files are there, and a file that is there is not fetched again', async () => {
    fetched.mockResolvedValue(ARRIVED)
    expect(await load(() => Promise.resolve('part'), ['./a.js', './b.js'], IMPORTER)).toBe('part')
    expect(fetched.mock.calls.flat()).toEqual(['https://example.org/assets/a.js', 'https://example.org/assets/b.js'])
    await load(() => Promise.resolve('other'), ['./b.js'], IMPORTER)
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it.each([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the file is missing', () => Promise.resolve(answer('text/javascript', false))],
    ['a page comes instead', () => Promise.resolve(answer('text/html'))],
  ])('is not imported while %s, says so, and is imported when tried again', async (what, fails) => {
    const file = `./${what.replaceAll(' ', '-')}.js`
    const importPart = vi.fn(() => Promise.resolve('part'))
    fetched.mockImplementationOnce(fails)
    await expect(load(importPart, [file], IMPORTER)).rejects.toThrow(
      `the page’s file ${file.slice(2)} did not arrive; try again once the network is back`,
    )
    expect(importPart, 'a browser would keep the failure').not.toHaveBeenCalled()
    fetched.mockResolvedValue(ARRIVED)
    expect(await load(importPart, [file], IMPORTER)).toBe('part')
  })

  it('waits for its stylesheet, and adds it again after a failure', async () => {
    arrives = () => false
    await expect(load(() => Promise.resolve('part'), ['./a.css'], IMPORTER)).rejects.toThrow('a.css did not arrive')
    expect(links).toEqual([])
    arrives = () => true
    await load(() => Promise.resolve('part'), ['./a.css', './index.css'], IMPORTER)
    expect(
      links.map(({ href }) => href),
      'the page has the other one',
    ).toEqual(['https://example.org/assets/a.css'])
  })

  it('of the first script is only announced: it must not wait for a second request', async () => {
    await load(() => Promise.resolve('page'), ['./page-1.js'], 'https://example.org/assets/index-0.js')
    expect(fetched).not.toHaveBeenCalled()
    expect(links.map(({ rel, href }) => [rel, href])).toEqual([['modulepreload', IMPORTER]])
  })
})
