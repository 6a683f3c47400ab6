/**
 * The key that pairs the audience window with the speaker window that the lecturer opened from it. It follows the `#`
 * of the speaker window's address, so no server sees it. Another page of the same origin does not know it: it can
 * neither send accepted messages nor find the broadcast channel, whose name contains the key.
 */
const KEY = 'khalkhin-pair'
const FORM = /^[0-9a-f]{32}$/

let current = ''

/**
 * The pair key of this audience window; '' when no speaker window was ever opened from it. It survives a reload of the
 * tab.
 */
export function knownPairKey(): string {
  if (current === '') {
    try {
      const kept = sessionStorage.getItem(KEY) ?? ''
      if (FORM.test(kept)) current = kept
    } catch {
      // Without storage a reload of this page ends the pair.
    }
  }
  return current
}

/** The pair key of this audience window, created if there is none. */
export function pairKey(): string {
  if (knownPairKey() !== '') return current
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  current = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  try {
    sessionStorage.setItem(KEY, current)
  } catch {
    // Without storage it lasts as long as the page.
  }
  return current
}

/** The fragment of the speaker window's address that carries the key. */
export const pairFragment = (key: string) => `#key=${key}`

/** The key in the address of a speaker window; '' when it was not opened from an audience window. */
export function keyOfAddress(hash: string): string {
  const key = new URLSearchParams(hash.replace(/^#/, '')).get('key') ?? ''
  return FORM.test(key) ? key : ''
}

/** The pair's broadcast channel, for windows that have no reference to each other; null where there is none, as in a page opened from disk. */
export function openBroadcast(key: string): BroadcastChannel | null {
  if (key === '' || location.protocol === 'file:' || !('BroadcastChannel' in window)) return null
  try {
    return new BroadcastChannel(`khalkhin-audience-${key}`)
  } catch {
    // The windows still talk by reference.
    return null
  }
}
