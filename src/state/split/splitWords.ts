import { compassWord, lengthWords } from '@/record/domain/where'
import type { Choice } from '@/record/kinds/choice'
import type { HalvesNow } from './halvesNow'

/** A line about a thing that differs between the halves; its name is the button that finds it. */
export interface SplitLine {
  readonly choice: Choice
  /** What follows the name. */
  readonly text: string
}

export interface SplitBlock {
  readonly title: string
  readonly lines: readonly SplitLine[]
}

/** What differs between the halves, in words: moved (farthest first), on the right only, on the left only, lines. */
export function splitBlocks({ left, right, compared }: HalvesNow, times: boolean): SplitBlock[] {
  const units = (ids: readonly string[]) => ids.map((id): SplitLine => ({ choice: { kind: 'unit', id }, text: '' }))
  const lines = (ids: readonly string[]) => ids.map((id): SplitLine => ({ choice: { kind: 'line', id }, text: '' }))
  const later = right.t >= left.t
  const only = (side: 'left' | 'right') => {
    if (!times) return `only in the ${side === 'left' ? left.word : right.word}`
    return (side === 'right') === later ? 'arrived: on the later map only' : 'gone: on the earlier map only'
  }
  const moved = [...compared.moved]
    .sort((a, b) => b.metres - a.metres)
    .map(({ id, metres, bearing }): SplitLine => ({
      choice: { kind: 'unit', id },
      text: `${lengthWords(metres)} ${compassWord(bearing)}`,
    }))
  return [
    { title: times ? 'Units moved, from left to right' : 'Units at another place, from left to right', lines: moved },
    { title: `Units ${only('right')}`, lines: units(compared.unitsOnlyRight) },
    { title: `Units ${only('left')}`, lines: units(compared.unitsOnlyLeft) },
    { title: `Lines and pockets ${only('right')}`, lines: lines(compared.linesOnlyRight) },
    { title: `Lines and pockets ${only('left')}`, lines: lines(compared.linesOnlyLeft) },
  ].filter((block) => block.lines.length > 0)
}

/** `12 moved, 3 only on the right, 4 only on the left, 80 at the same place.` */
export function splitSummary({ compared }: HalvesNow): string {
  const { moved, unitsOnlyLeft, unitsOnlyRight, linesOnlyLeft, linesOnlyRight, same } = compared
  const lines = linesOnlyLeft.length + linesOnlyRight.length
  if (moved.length + unitsOnlyLeft.length + unitsOnlyRight.length + lines === 0)
    return `Both halves draw the same: ${same} units at the same places.`
  return `Units: ${moved.length} at another place, ${unitsOnlyRight.length} only on the right, ${unitsOnlyLeft.length} only on the left, ${same} at the same place. Lines and pockets that only one half has: ${lines}.`
}
