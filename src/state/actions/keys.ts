import type { Session } from '@/state/session/session'
import type { Action } from './action'

/** The fields of a KeyboardEvent that are read here; `target` is `unknown` so that tests need no DOM. */
export interface KeyLike {
  readonly key: string
  readonly code?: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly repeat?: boolean
  readonly isComposing?: boolean
  readonly defaultPrevented?: boolean
  readonly target?: unknown
}

const LETTER = /^[a-z]$/i
const NOT_ASCII = /^[^\0-\x7f]+$/
/** Values of `key` when the character is not known: a dead accent, or an input method waiting for more. */
const UNKNOWN = ['Dead', 'Process', 'Unidentified']

/** The signs of a US keyboard by physical key: without and with Shift. */
const SIGN_KEYS: Readonly<Record<string, string>> = {
  Period: '.>', Comma: ',<', Slash: '/?', Semicolon: ';:', Quote: '\'"', BracketLeft: '[{', BracketRight: ']}',
  Minus: '-_', Equal: '=+', Backslash: '\\|', Backquote: '`~',
} // prettier-ignore

/** What a US keyboard would type with this key, or null for a key that types nothing. */
function usKey({ code = '', shiftKey }: KeyLike): string | null {
  if (/^Key[A-Z]$/.test(code)) return code.slice(3)
  if (/^(Digit|Numpad)\d$/.test(code)) return code.slice(-1)
  return SIGN_KEYS[code]?.[shiftKey ? 1 : 0] ?? null
}

/**
 * The name used in the action tables: `p`, `Shift+p`, `ArrowLeft`, `Shift+ArrowLeft`, `<`. Signs include their own
 * shift. An ASCII character counts as typed, wherever the layout has it. Any other character (Cyrillic, Hebrew, Arabic,
 * kana, accented Latin) counts as the character of a US keyboard on the same physical key, which is also what a clicker
 * means.
 */
export function keyName(event: KeyLike): string {
  let key = event.key === ' ' ? 'Space' : event.key
  if (NOT_ASCII.test(key) || UNKNOWN.includes(key)) key = usKey(event) ?? key
  const sign = key.length === 1 && !LETTER.test(key)
  if (key.length === 1) key = key.toLowerCase()
  return event.shiftKey && !sign ? `Shift+${key}` : key
}

interface TargetLike {
  tagName?: string
  isContentEditable?: boolean
  closest?(selector: string): unknown
}

/** True in fields and editable elements, where keys type text. */
export function isTyping(target: unknown): boolean {
  const t = target as TargetLike | null | undefined
  if (!t) return false
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(t.tagName ?? '') || t.isContentEditable === true
}

/** True where Enter and Space press the focused control. */
function pressesItself(target: unknown): boolean {
  const t = target as TargetLike | null | undefined
  return Boolean(t?.closest?.('button, a[href], summary, [role="button"]'))
}

/** The action that a key press runs in this session; null when the key belongs to a field, the browser or an input method. */
export function matchKey(event: KeyLike, session: Session, actions: readonly Action[]): Action | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null
  if (isTyping(event.target)) return null
  const name = keyName(event)
  if ((name === 'Enter' || name === 'Space') && pressesItself(event.target)) return null
  return actions.find((a) => a.keys.includes(name) && isLive(a, session)) ?? null
}

export function isLive(action: Action, session: Session): boolean {
  return action.modes.includes(session.mode) && action.when(session)
}

const SIGNS: Record<string, string> = {
  ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', Escape: 'Esc', PageDown: 'Page Down', PageUp: 'Page Up', '-': '−',
} // prettier-ignore

/** A key as the help panel writes it: `Shift + →`. */
export function keyLabel(key: string): string {
  const parts = key.startsWith('Shift+') ? ['Shift', key.slice(6)] : [key]
  return parts.map((p) => SIGNS[p] ?? (p.length === 1 ? p.toUpperCase() : p)).join(' + ')
}
