import { createSignal, type Signal } from '@/state/store/signal'

/**
 * A place on the measured path that is pointed at, in the section or on the map: metres from its start, NaN for none.
 * Written at every move of a pointer, so it is one mutable object with a signal.
 */
export const sectionCursor: { atM: number; readonly changed: Signal } = { atM: NaN, changed: createSignal() }

export function writeSectionCursor(atM: number): void {
  if (Object.is(atM, sectionCursor.atM)) return
  sectionCursor.atM = atM
  sectionCursor.changed.emit()
}
