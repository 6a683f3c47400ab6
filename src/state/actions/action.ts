import { msg } from '@/base/i18n/i18n'
import type { Deck } from '@/record/deck/deck'
import type { BattleContextValue } from '@/state/session/battleContext'
import type { Mode, Session } from '@/state/session/session'

/** Services of the page that actions need; passed in, so that the table stays plain data. */
export interface PageServices {
  toggleFullScreen(): void
  /** Enters full screen if not already in it and if the browser allows it; otherwise does nothing. */
  enterFullScreen(): void
  copyLink(context: ActionContext): void
  announce(text: string): void
  /** The centre of the page, CSS pixels. */
  middle(): { readonly x: number; readonly y: number }
}

export interface ActionContext extends BattleContextValue {
  /** The deck in use at this moment: another one may be loaded while the page is open. */
  readonly deck: Deck
  readonly page: PageServices
}

export const GROUPS = [msg('Time'), msg('View'), msg('Units'), msg('Presentation'), msg('Page')] as const
export type Group = (typeof GROUPS)[number]

/**
 * One thing that can be done, with its keys. Help, buttons and keyboard all use this. Keys are written as by `keyName`:
 * `p`, `Shift+p`, `ArrowLeft`, `<`.
 */
export interface Action {
  readonly id: string
  /** English: whoever shows it translates it. */
  readonly label: string
  readonly group: Group
  readonly keys: readonly string[]
  readonly modes: readonly Mode[]
  /** True when holding the key down repeats it. */
  readonly repeats?: boolean
  when(session: Session): boolean
  /** `key` is the action's key that was pressed. */
  run(context: ActionContext, key?: string): void
}

export const always = () => true
export const EXPLORE: readonly Mode[] = ['explore']
export const PRESENT: readonly Mode[] = ['present']
export const BOTH: readonly Mode[] = ['explore', 'present']
