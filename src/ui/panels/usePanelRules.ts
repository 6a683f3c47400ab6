import { useEffect } from 'react'
import { useBattle } from '@/state/session/battleContext'

/** Sheets in which one selects one thing after another: selecting does not close them. */
const STAY_OPEN: readonly string[] = ['orbat', 'deck', 'tuning', 'time', 'section', 'split']

/** One panel at a time: a selection made outside a list replaces the panel, with a back button. */
export function usePanelRules(): void {
  const { session } = useBattle()
  useEffect(
    () =>
      session.subscribe((now, old) => {
        if (now.mode !== 'explore' || !now.selection || now.selection === old.selection) return
        if (now.sheet === null || now.sheet !== old.sheet) return
        const inside = document.activeElement?.closest('[data-panel]') !== null
        if (STAY_OPEN.includes(now.sheet) && (inside || now.sheet !== 'orbat')) return
        session.actions.replaceSheet(now.sheet === 'menu' ? null : now.sheet)
      }),
    [session],
  )
}
