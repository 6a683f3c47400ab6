import type { Session } from '@/state/session/session'
import type { Action } from './action'

/** The part of a KeyboardEvent that is read here; the target is duck-typed, so that this runs without a page. */
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

const LATIN = /^[a-z]$/i
const LETTER = /^\p{L}$/u

/**
 * `p`, `Shift+p`, `ArrowLeft`, `Shift+ArrowLeft`, `<`. Signs carry their own shift.
 * On a Cyrillic layout, letters are told by their place on the board.
 */
export function keyName(event: KeyLike): string {
  let key = event.key === ' ' ? 'Space' : event.key
  if (LETTER.test(key) && !LATIN.test(key) && event.code?.startsWith('Key')) key = event.code.slice(3)
  const sign = key.length === 1 && !LETTER.test(key)
  if (key.length === 1) key = key.toLowerCase()
  return event.shiftKey && !sign ? `Shift+${key}` : key
}

interface TargetLike {
  tagName?: string
  isContentEditable?: boolean
  closest?(selector: string): unknown
}

/** True where keys are text: fields and whatever can be edited. */
export function isTyping(target: unknown): boolean {
  const t = target as TargetLike | null | undefined
  if (!t) return false
  return ['INPUT', 'TEXTAREA', 'SELECT'].includes(t.tagName ?? '') || t.isContentEditable === true
}

/** True where Enter and Space belong to what has the focus. */
function pressesItself(target: unknown): boolean {
  const t = target as TargetLike | null | undefined
  return Boolean(t?.closest?.('button, a[href], summary, [role="button"]'))
}

/** The action that this key asks for now, or null when the key is not ours to take. */
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

/** A key as help writes it: `Shift + →`. */
export function keyLabel(key: string): string {
  const parts = key.startsWith('Shift+') ? ['Shift', key.slice(6)] : [key]
  return parts.map((p) => SIGNS[p] ?? (p.length === 1 ? p.toUpperCase() : p)).join(' + ')
}
