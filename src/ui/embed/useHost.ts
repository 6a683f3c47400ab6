import { useEffect } from 'react'
import { deckOf, findStep } from '@/record/deck/deck'
import { connectHost } from '@/state/embed/connectHost'
import { embedView } from '@/state/embed/embedView'
import { hostOrigin } from '@/state/embed/hostOrigin'
import { useBattle } from '@/state/session/battleContext'

/** Talks with the embedding page, where the address names its origin; the caption of the address's chapter is shown. */
export function useHost(): void {
  const battle = useBattle()
  useEffect(() => {
    const deck = deckOf(battle.record.chapters)
    const index = findStep(deck, new URLSearchParams(location.search).get('chapter') ?? '')
    if (index !== null) embedView.actions.show(deck.steps[index]!)
    const host = hostOrigin(location.search)
    return host && window.parent !== window ? connectHost(battle, host) : undefined
  }, [battle])
}
