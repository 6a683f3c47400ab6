import type { Plugin } from 'vite'

const STYLE_ELEMENT = '(e.head||e).appendChild(document.createElement("style")).sheet'
const STYLE_SHEET = '(e=>(document.adoptedStyleSheets.push(e),e))(new CSSStyleSheet())'

/**
 * Lets the settings panel (Leva) work without inline styles. Its styles are written by stitches, rule by rule through
 * the CSSOM, which every policy allows; but it writes them into a `<style>` element, which a strict policy does not
 * allow even while it is empty. A constructed style sheet takes the same rules.
 */
export function levaStyles(): Plugin {
  return {
    name: 'khalkhin-leva-styles',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: /\/@stitches\/react\/dist\/index\.mjs$/ },
      handler: (code) => ({ code: withConstructedSheet(code), map: null }),
    },
  }
}

/** Stitches with a constructed style sheet. @throws Error when the place is not found in it. */
export function withConstructedSheet(code: string): string {
  if (code.split(STYLE_ELEMENT).length !== 2)
    throw new Error('levaStyles: this stitches makes its style sheet in another way')
  return code.replace(STYLE_ELEMENT, () => STYLE_SHEET)
}
