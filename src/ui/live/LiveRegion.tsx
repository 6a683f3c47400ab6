import { useStore } from 'zustand'
import type { Deck } from '@/deck/deck'
import { chosenOf } from '@/domain/chosen'
import type { BattleRecord } from '@/domain/record'
import { nameIn } from '@/i18n/names'
import { SIDE_WORDS } from '@/i18n/words'
import type { Language } from '@/schema/common'
import { useBattle, useSession } from '@/state/battleContext'
import { useDeck } from '@/state/deckPort'
import { notices } from '@/state/notices'
import type { Selection } from '@/state/session'

/** What a screen reader is told: the selection, the step of a presentation, what actions announce. */
export function LiveRegion() {
  const { record } = useBattle()
  const selection = useSession((s) => s.selection)
  const language = useSession((s) => s.language)
  const mode = useSession((s) => s.mode)
  const step = useSession((s) => s.step)
  const deck = useDeck()
  const announcement = useStore(notices, (s) => s.announcement)
  return (
    <div className="kg-hidden">
      <p aria-live="polite">
        {mode === 'present' ? stepWords(deck, step) : selectionWords(record, selection, language)}
      </p>
      <p aria-live="polite">{announcement}</p>
    </div>
  )
}

function stepWords({ steps }: Deck, index: number): string {
  const here = steps[index]
  return here ? `Step ${index + 1} of ${steps.length}. ${here.title}. ${here.step.caption}` : ''
}

function selectionWords(record: BattleRecord, selection: Selection, language: Language): string {
  if (!selection) return ''
  const chosen = chosenOf(record, selection)
  if (!chosen) return ''
  const { names, side } = chosen
  const kind = {
    unit: '',
    place: ' place',
    sortie: '',
    fire: ' artillery fire',
    line: ' line',
    axis: ' attack',
    event: ' event',
  }[selection.kind]
  return `Selected${kind}: ${nameIn(names, language).text}${side ? `, ${SIDE_WORDS[side]}` : ''}`
}
