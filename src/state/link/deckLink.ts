import { formatNumber, tr } from '@/base/i18n/i18n'
import type { OwnDeck } from '@/record/deck/deck'
import { withoutDefaults } from '@/record/deck/withoutDefaults'
import { deckFile } from '@/record/read/parseDeck'
import { withoutTrailingMarks } from './mail'

/** A longer address is cut by mail and chat programs; such a deck is saved as a file. Characters after `#deck=`. */
export const LONGEST_LINK = 30_000
/** Maximum unpacked size, bytes: a few hundred steps. A link that unpacks without end must not fill the memory. */
const MAX_BYTES = 4_000_000
const NAME = 'deck='

export type PackedDeck = { readonly text: string; readonly length: number } | { readonly problem: string }

/** The deck as the part of an address after `#`: JSON, deflated, in base64url. */
export async function packDeck(deck: OwnDeck): Promise<PackedDeck> {
  if (typeof CompressionStream === 'undefined')
    return { problem: tr('This browser cannot pack a deck into a link. Save it as a file instead.') }
  const bytes = new TextEncoder().encode(JSON.stringify(withoutDefaults(deckFile(deck))))
  const packed = await drain(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')), MAX_BYTES)
  const text = toBase64Url(packed)
  if (text.length > LONGEST_LINK) {
    return {
      problem: tr(
        'The deck is too large for a link: {n} characters, where {most} are the limit. Save it as a file instead.',
        { n: formatNumber(text.length), most: formatNumber(LONGEST_LINK) },
      ),
    }
  }
  return { text: `#${NAME}${text}`, length: text.length }
}

export function hasPackedDeck(hash: string): boolean {
  return hash.replace(/^#/, '').startsWith(NAME)
}

/** Unpacks such a part of an address, unchecked. Throws with a message to show if it cannot be read. */
export async function unpackDeck(hash: string): Promise<unknown> {
  const text = withoutTrailingMarks(hash.replace(/^#/, '').slice(NAME.length))
  if (typeof DecompressionStream === 'undefined') throw new Error(tr('this browser cannot unpack a deck from a link'))
  if (text.length > LONGEST_LINK)
    throw new Error(tr('expected at most {most} characters, got {n}', { most: LONGEST_LINK, n: text.length }))
  const bytes = fromBase64Url(text)
  if (!bytes)
    throw new Error(tr('expected letters, digits, "-" and "_", got others: the link may have been cut or changed'))
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(
      await drain(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')), MAX_BYTES),
    )
    return JSON.parse(json) as unknown
  } catch (error) {
    throw error instanceof RangeError
      ? error
      : new Error(tr('expected a packed deck, got something else: the link may have been cut or changed'))
  }
}

async function drain(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const reader = stream.getReader()
  const parts: Uint8Array[] = []
  let length = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    length += value.length
    if (length > most) {
      await reader.cancel()
      throw new RangeError(tr('expected a deck of at most {most} bytes, got more', { most }))
    }
    parts.push(value)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

function toBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0))
  } catch {
    return null
  }
}
