import type { Deck } from '@/record/deck/deck'
import type { BattleContextValue } from '@/state/session/battleContext'
import type { Mode, Session } from '@/state/session/session'

/** What actions need of the page itself; given, so that the table stays plain data. */
export interface PageServices {
  toggleFullScreen(): void
  /** Full screen where it is not yet and the browser allows it; silent where not. */
  enterFullScreen(): void
  copyLink(context: ActionContext): void
  announce(text: string): void
  /** The middle of the page, CSS pixels. */
  middle(): { readonly x: number; readonly y: number }
}

export interface ActionContext extends BattleContextValue {
  /** The deck in use now: another one may be loaded while the page lives. */
  readonly deck: Deck
  readonly page: PageServices
}

export const GROUPS = ['Time', 'View', 'Units', 'Presentation', 'Page'] as const
export type Group = (typeof GROUPS)[number]

/**
 * One thing that can be done, with its keys. Help, buttons and keyboard all read this.
 * Keys are as `keyName` writes them: `p`, `Shift+p`, `ArrowLeft`, `<`.
 */
export interface Action {
  readonly id: string
  readonly label: string
  readonly group: Group
  readonly keys: readonly string[]
  readonly modes: readonly Mode[]
  /** True when holding the key down repeats it. */
  readonly repeats?: boolean
  when(session: Session): boolean
  /** `key` is the one pressed, of those that the action has. */
  run(context: ActionContext, key?: string): void
}

export const always = () => true
export const EXPLORE: readonly Mode[] = ['explore']
export const PRESENT: readonly Mode[] = ['present']
export const BOTH: readonly Mode[] = ['explore', 'present']
