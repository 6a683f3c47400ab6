import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { cacheControl } from '../serve/policy.mjs'

/**
 * `npm start` and `npm run preview` tell browsers to keep files as a real server should (docs/SERVING.md); an answer
 * about a file that is missing is not kept.
 */
export function previewCaching(): Plugin {
  return {
    name: 'khalkhin-preview-caching',
    configurePreviewServer({ middlewares, config }) {
      const site = resolve(config.root, config.build.outDir)
      middlewares.use(({ url = '/' }, response, next) => {
        const path = url.split('?')[0]!
        response.setHeader('Cache-Control', existsSync(join(site, path)) ? cacheControl(path) : 'no-cache')
        next()
      })
    },
  }
}
