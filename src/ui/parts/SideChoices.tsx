import { tr } from '@/base/i18n/i18n'
import type { Side } from '@/record/schema/common'
import { SIDE_WORDS, SIDES } from '@/state/words/words'
import { Choices } from './Choices'

const ALL: readonly (Side | null)[] = [null, ...SIDES]

interface SideChoicesProps {
  /** Null for all sides. */
  readonly chosen: Side | null
  readonly onChoose: (side: Side | null) => void
}

/** All sides, or one of them. */
export function SideChoices({ chosen, onChoose }: SideChoicesProps) {
  return (
    <Choices
      label={tr('Side')}
      of={ALL}
      chosen={chosen}
      wordOf={(side) => tr(side === null ? 'All sides' : SIDE_WORDS[side])}
      onChoose={onChoose}
    />
  )
}
