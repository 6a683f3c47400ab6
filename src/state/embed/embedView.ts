import type { DeckStep } from '@/record/deck/deck'
import { createActionStore } from '@/state/store/actionStore'

/** What only an embedded page has. */
interface EmbedView {
  /** The step whose caption is shown. */
  readonly step: DeckStep | null
}

export const embedView = createActionStore({ step: null } as EmbedView, (write) => ({
  show: (step: DeckStep | null) => write({ step }),
}))
