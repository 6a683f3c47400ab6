import type { Choice } from '@/record/kinds/choice'

/** One line of the battle in words; `name` and `text` follow each other without a space. */
export interface TextLine {
  /** Indentation level. */
  readonly depth: number
  readonly bullet: boolean
  readonly name: string
  readonly text: string
  /** The thing named, if it has a card. */
  readonly choice?: Choice
}

export interface TextSection {
  readonly title: string
  readonly lines: readonly TextLine[]
}
