import type { Mode } from '@/state/session/session'
import { GROUPS, type Action, type Group } from './action'
import { keyLabel } from './keys'

/** A line of help: what is done, and its keys as they are written. */
export interface HelpRow {
  readonly label: string
  readonly keys: readonly string[]
}

/**
 * Rows of the help: actions with the same label share a row, the ten digits count as one key. While presenting, the
 * keys for presenting come first.
 */
export function helpRows(actions: readonly Action[], mode: Mode): { group: Group; rows: HelpRow[] }[] {
  const order =
    mode === 'present'
      ? [...GROUPS].sort((a, b) => Number(b === 'Presentation') - Number(a === 'Presentation'))
      : GROUPS
  return order.map((group) => {
    const lines = new Map<string, string[]>()
    for (const { label, keys } of actions.filter((a) => a.group === group)) {
      lines.set(label, [
        ...(lines.get(label) ?? []),
        ...(keys.join('') === '0123456789' ? ['0 – 9'] : keys.map(keyLabel)),
      ])
    }
    return { group, rows: [...lines].map(([label, keys]) => ({ label, keys })) }
  })
}
