import type { Plugin } from 'vite'
import { serve } from '../../../scripts/lib/site.mjs'
import { builtFrom, coarseFiles } from './coarseGround'

/** The cookie by which a page asks for the coarse ground: sent with every request, also from workers. */
const ASKS = /(?:^|; )ground=coarse(?:;|$)/

/**
 * Serves the built site for the browser tests. The coarse ground is served here rather than by Playwright, which would
 * have to be asked about every single request of every page.
 */
const coarseGround: Plugin = {
  name: 'khalkhin-coarse-ground',
  configurePreviewServer({ middlewares }) {
    const files = coarseFiles()
    middlewares.use((request, response, next) => {
      const file = ASKS.test(request.headers.cookie ?? '') ? files.get(builtFrom(request.url ?? '') ?? '') : undefined
      if (!file) return next()
      response.setHeader('Content-Type', file.contentType)
      response.setHeader('Cache-Control', 'no-store')
      // As the server sends all else: a closed-off frame has another origin.
      response.setHeader('Access-Control-Allow-Origin', '*')
      response.end(file.body)
    })
  },
}

await serve(Number(process.env.KG_PORT), undefined, [coarseGround])
