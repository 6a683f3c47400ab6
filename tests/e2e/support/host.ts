import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { inRoot } from '../../helpers/root'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
}
/** The address that the examples name. */
const NAMED = 'http://127.0.0.1:4173/'

const quick = (html: string) =>
  html
    .replaceAll('?embed=1&', '?embed=1&quality=low&pixels=0.35&')
    .replaceAll('<khalkhin-gol ', '<khalkhin-gol query="quality=low&amp;pixels=0.35" ')

/**
 * Another site, on a port of its own: serves examples/embed with the address of `site` in it and a small, quick picture,
 * and the given pages. Changed here, not on the way into the browser, which takes such a page for one of the public
 * network and refuses it a frame from this machine.
 */
export async function serveHost(site: string, pages: Readonly<Record<string, string>> = {}) {
  const server = createServer(({ url = '/' }, response) => {
    const name = url.slice(1).split('?')[0]!
    try {
      const text = pages[name] ?? quick(readFileSync(inRoot(`examples/embed/${name}`), 'utf8'))
      response.setHeader('Content-Type', TYPES[extname(name)] ?? 'text/plain')
      response.end(text.replaceAll(NAMED, site))
    } catch {
      response.statusCode = 404
      response.end()
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the host did not get a port')
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections()
      server.close(() => done())
    })
  return { address: `http://127.0.0.1:${address.port}/`, close }
}
