/**
 * Replaces Vite's helper around each `import()` of the built page, so that a part whose files did not arrive can be
 * tried again. A browser may keep a failed module for as long as the page lives (Firefox does), and Vite takes a
 * stylesheet that failed for loaded at the second attempt. Here every file of a part is fetched before it is imported:
 * a file that does not arrive fails here, where nothing keeps the failure.
 */

/** Files that are there or on their way, by address; those that failed are forgotten. */
const files = new Map()

/** Imports a part once its files are there. @throws Error for the reader that names the first file that is not. */
export async function __vitePreload(load, names = [], importer) {
  const first = importer === entry()
  await Promise.all(names.map((name) => fileAt(new URL(name, importer).href, first)))
  return load()
}

/**
 * The script in the HTML. What it imports is needed at once, so it is not fetched twice; if that fails there is no page
 * yet, and it has to be reloaded anyway.
 */
const entry = () => document.querySelector('script[type="module"][src]')?.src

function fileAt(href, first) {
  const known = files.get(href)
  if (known) return known
  const coming = (href.endsWith('.css') ? sheet(href) : first ? hint(href) : script(href)).catch(() => {
    files.delete(href)
    throw new Error(`the page’s file ${href.split('/').pop()} did not arrive; try again once the network is back`)
  })
  files.set(href, coming)
  return coming
}

/** Lets a script load in parallel with the one that imports it. */
async function hint(href) {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
}

async function script(href) {
  const answer = await fetch(href)
  // A server that answers a missing file with its page says 200.
  if (!answer.ok || !answer.headers.get('content-type')?.includes('javascript')) throw new Error()
  await answer.arrayBuffer()
}

async function sheet(href) {
  if ([...document.styleSheets].some((loaded) => loaded.href === href)) return
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
  await new Promise((resolve, reject) => {
    link.onload = resolve
    link.onerror = reject
    document.head.append(link)
  }).catch((error) => {
    link.remove()
    throw error
  })
}
