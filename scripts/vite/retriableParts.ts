import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const HELPER = fileURLToPath(new URL('loadPart.js', import.meta.url))

/** Parts of the page that failed to load can be loaded again: `loadPart.js` takes the place of Vite's preload helper. */
export function retriableParts(): Plugin {
  return {
    name: 'khalkhin-retriable-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          polyfill: false,
          // Vite lists the files of a part only when there are several; the helper needs the only one too.
          resolveDependencies: (file: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
            hostType === 'html' || files.length > 0 ? files : [file],
        },
      },
    }),
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => readFileSync(HELPER, 'utf8'),
    },
  }
}
