import { useStore } from 'zustand'
import { tr } from '@/base/i18n/i18n'
import type { Deck } from '@/record/deck/deck'
import { chosenOf } from '@/record/kinds/choice'
import { definitionOf } from '@/record/kinds/kinds'
import type { BattleRecord } from '@/record/model/record'
import type { Language } from '@/record/schema/common'
import { useDeck } from '@/state/ports/deckPort'
import { useBattle, useSession } from '@/state/session/battleContext'
import { notices } from '@/state/session/notices'
import type { Selection } from '@/state/session/session'
import { nameIn } from '@/state/words/names'
import { SIDE_WORDS } from '@/state/words/words'
import { useJumpWords } from './useJumpWords'

/** Announcements for screen readers: the selection, the step of a presentation, and messages of actions. */
export function LiveRegion() {
  const { record } = useBattle()
  const selection = useSession((s) => s.selection)
  const language = useSession((s) => s.language)
  const mode = useSession((s) => s.mode)
  const step = useSession((s) => s.step)
  const deck = useDeck()
  const announcement = useStore(notices, (s) => s.announcement)
  useJumpWords()
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
  if (!here) return ''
  const place = tr('Step {n} of {all}. {title}.', { n: index + 1, all: steps.length, title: here.title })
  return `${place} ${here.step.caption}`
}

function selectionWords(record: BattleRecord, selection: Selection, language: Language): string {
  if (!selection) return ''
  const chosen = chosenOf(record, selection)
  if (!chosen) return ''
  const { names, side } = chosen
  const own = nameIn(names, language).text
  const name = side ? tr('{name}, {side}', { name: own, side: tr(SIDE_WORDS[side]) }) : own
  const word = definitionOf(selection.kind).words.selected
  return word ? tr('Selected {kind}: {name}', { kind: tr(word), name }) : tr('Selected: {name}', { name })
}
