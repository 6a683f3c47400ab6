/** What other sites show of a link to this page: Open Graph, oEmbed. Pure; docs/EMBEDDING.md explains. */
import { CONTENT_SECURITY_POLICY } from './policy.mjs'

/** A view with its own picture, pictures/ID.jpg. */
export interface Shared {
  readonly id: string
  readonly title: string
  readonly description: string
  /** Parameters of the link. */
  readonly query: string
}

/** Pixels of a picture; scripts/pictures.mjs takes them at this size. */
export const PICTURE = { width: 1200, height: 630 } as const
/** Pixels of the frame that oEmbed offers. */
const FRAME = { width: 800, height: 500 } as const

/** The address under which the site will be served, with a slash at its end; null when it is not known. */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  const url = URL.canParse(given) ? new URL(given) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw new Error(
      `KG_SITE_URL: expected the address of the site, such as https://example.org/khalkhin-gol/, got "${given}"`,
    )
  return url.href.endsWith('/') ? url.href : `${url.href}/`
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/**
 * Tags for the head of a page. Without the address of the site they hold paths relative to `root`, which some programs
 * resolve and others ignore.
 */
export function openGraph({ id, title, description, query }: Shared, site: string | null, root: string): string {
  const base = site ?? root
  const picture = `${base}pictures/${id}.jpg`
  const property = (name: string, content: string) => `    <meta property="${name}" content="${escaped(content)}" />`
  return [
    property('og:type', 'website'),
    property('og:site_name', 'Khalkhin Gol 1939'),
    property('og:title', title),
    property('og:description', description),
    ...(site === null ? [] : [property('og:url', `${site}${query && `chapter/${id}.html`}`)]),
    property('og:image', picture),
    property('og:image:type', 'image/jpeg'),
    property('og:image:width', `${PICTURE.width}`),
    property('og:image:height', `${PICTURE.height}`),
    property('og:image:alt', `The map at this moment: ${description}`),
    '    <meta name="twitter:card" content="summary_large_image" />',
    ...(site === null
      ? []
      : [
          `    <link rel="alternate" type="application/json+oembed" href="${escaped(`${site}oembed/${id}.json`)}" title="${escaped(title)}" />`,
        ]),
  ].join('\n')
}

/** A page that programs read, and that leads people on to the view at once. It has no script. */
export function chapterPage(shared: Shared, site: string | null): string {
  const view = `../?${shared.query}`
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}" />
    <meta http-equiv="refresh" content="0; url=${escaped(view)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="description" content="${escaped(shared.description)}" />
${openGraph(shared, site, '../')}
    <link rel="icon" href="../icon-192.png" type="image/png" />
    <title>${escaped(shared.title)}</title>
  </head>
  <body>
    <h1>${escaped(shared.title)}</h1>
    <p>${escaped(shared.description)}</p>
    <p><a href="${escaped(view)}">Open the map at this chapter</a></p>
  </body>
</html>
`
}

/** The oEmbed answer for a view (https://oembed.com, version 1.0), as text. */
export function oembed({ id, title, query }: Shared, site: string): string {
  const address = escaped(`${site}?${query && `${query}&`}embed=1`)
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      provider_name: 'Khalkhin Gol 1939',
      provider_url: site,
      cache_age: 86_400,
      html: `<iframe src="${address}" width="${FRAME.width}" height="${FRAME.height}" title="${escaped(title)}" loading="lazy" allow="fullscreen"></iframe>`,
      ...FRAME,
      thumbnail_url: `${site}pictures/${id}.jpg`,
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height,
    },
    null,
    2,
  )}\n`
}
