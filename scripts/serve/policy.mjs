/** The Content-Security-Policy of the site, and the headers with which it is served. Pure; docs/SERVING.md explains. */

/**
 * Everything comes from the page's own folder. Exceptions: pictures that the page makes itself (`blob:` for thumbnails,
 * stills and the speaker's preview, `data:` for the chart of a section). No inline script or style, no `eval`.
 */
const POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'blob:', 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'media-src': ["'none'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

const text = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')

/** For `<meta http-equiv>` of the built page. */
export const CONTENT_SECURITY_POLICY = text(POLICY)

/**
 * The policy of the single file: nothing from anywhere, only the scripts and styles with these hashes (`sha256-…`). Its
 * data, ground and fonts are `data:` addresses within it, its workers `blob:` ones.
 */
export function singleFilePolicy({ scripts, styles }) {
  const hashes = (list) => list.map((hash) => `'${hash}'`)
  return text({
    'default-src': ["'none'"],
    'script-src': hashes(scripts),
    'style-src': hashes(styles),
    'img-src': ['blob:', 'data:'],
    'font-src': ['data:'],
    'connect-src': ['data:'],
    'worker-src': ['blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  })
}

/**
 * Headers of every answer. Any page may show the site in a frame and read its public files: a sandboxed frame has no
 * origin of its own, so without the second header it could not even load its script.
 */
export const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Files with a hash in their name never change; all others are asked for again. */
export function cacheControl(path) {
  return /^\/?assets\/[^/]+-[\w-]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'
}
