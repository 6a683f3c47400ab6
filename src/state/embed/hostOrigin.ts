/** Where messages of an embedded page go, and whose are heard. */
export interface HostOrigin {
  /** As `event.origin` gives it; `null` in letters for a page without an origin, such as one opened from disk. */
  readonly origin: string
  /** For `postMessage`, which cannot name a page without an origin. */
  readonly target: string
}

/**
 * The origin of the embedding page, from `origin=` in the address; null when there is none or it is not an origin, and
 * then no message is sent or heard.
 */
export function hostOrigin(search: string): HostOrigin | null {
  const given = new URLSearchParams(search).get('origin')
  if (given === 'null') return { origin: given, target: '*' }
  try {
    const { origin, protocol } = new URL(given ?? '')
    return /^https?:$/.test(protocol) && origin === given ? { origin, target: origin } : null
  } catch {
    return null
  }
}
