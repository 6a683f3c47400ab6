import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The name that other people's pages refer to; it never carries a hash. */
export const ELEMENT_FILE = 'khalkhin-gol.js'
const SOURCE = fileURLToPath(new URL('../../src/app/embed/element.ts', import.meta.url))

/** Builds the `<khalkhin-gol>` element as a file of its own. @throws Error when it would import another file. */
export function embedElement(): Plugin {
  return {
    name: 'khalkhin-embed-element',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'chunk', id: SOURCE, fileName: ELEMENT_FILE, preserveSignature: 'strict' })
    },
    generateBundle(_, bundle) {
      const part = bundle[ELEMENT_FILE]
      if (part?.type !== 'chunk' || part.imports.length > 0)
        this.error(
          `${ELEMENT_FILE}: expected a file that imports nothing, got ${part?.type === 'chunk' ? part.imports.join(', ') : 'no file'}`,
        )
    },
  }
}
