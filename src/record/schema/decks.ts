import * as v from 'valibot'
import { Header, Id } from './common'
import { List } from './values'

/** A shorter deck: some of the story's steps, in the story's order. */
export const ShortDeck = v.strictObject({
  id: Id,
  title: v.pipe(v.string(), v.minLength(1), v.maxLength(30, 'a title of at most 30 letters')),
  /** Whom it is for, in one line. */
  summary: v.pipe(v.string(), v.minLength(1), v.maxLength(120, 'a summary of at most 120 letters')),
  /** Ids of steps of chapters.json. */
  steps: v.pipe(List(Id), v.minLength(1, 'at least one step')),
})
export type ShortDeck = v.InferOutput<typeof ShortDeck>
export const DecksFile = { header: Header, list: 'decks', entry: ShortDeck } as const
