import type { Plugin } from 'vite'

const IMPORT = "import { zip } from 'fflate';"
const PLAIN = "import { zipSync } from 'fflate';\nconst zip = (files, done) => done(null, zipSync(files));"

/**
 * Compresses workbooks on the page. write-excel-file hands sheets over 160 kB to workers that fflate makes of text, which
 * the content policy refuses, as it does not know what is in them; the workbook would then never be finished.
 */
export function plainZip(): Plugin {
  return {
    name: 'khalkhin-plain-zip',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/write-excel-file\/modules\/zip\/zipToArrayBuffer\.js$/ },
      handler: (code) => ({ code: withPlainZip(code), map: null }),
    },
  }
}

/** write-excel-file's module without workers. @throws Error when it no longer imports `zip` as expected. */
export function withPlainZip(code: string): string {
  if (!code.includes(IMPORT)) throw new Error('plainZip: this write-excel-file compresses in another way')
  return code.replace(IMPORT, () => PLAIN)
}
