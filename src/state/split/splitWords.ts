import { tr } from '@/base/i18n/i18n'
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
  const moved = [...compared.moved]
    .sort((a, b) => b.metres - a.metres)
    .map(({ id, metres, bearing }): SplitLine => ({
      choice: { kind: 'unit', id },
      text: tr('{length} {compass}', { length: lengthWords(metres), compass: compassWord(bearing) }),
    }))
  return [
    {
      title: tr(times ? 'Units moved, from left to right' : 'Units at another place, from left to right'),
      lines: moved,
    },
    { title: unitsOnly('right', times, later), lines: units(compared.unitsOnlyRight) },
    { title: unitsOnly('left', times, later), lines: units(compared.unitsOnlyLeft) },
    { title: linesOnly('right', times, later), lines: lines(compared.linesOnlyRight) },
    { title: linesOnly('left', times, later), lines: lines(compared.linesOnlyLeft) },
  ].filter((block) => block.lines.length > 0)
}

/** `later`: the right half shows the later time. Of the accounts, the Soviet one is on the left. */
function unitsOnly(side: 'left' | 'right', times: boolean, later: boolean): string {
  if (!times) return tr(side === 'left' ? 'Units only in the Soviet account' : 'Units only in the Japanese account')
  const arrived = (side === 'right') === later
  return tr(arrived ? 'Units arrived: on the later map only' : 'Units gone: on the earlier map only')
}

function linesOnly(side: 'left' | 'right', times: boolean, later: boolean): string {
  if (!times)
    return tr(
      side === 'left'
        ? 'Lines and pockets only in the Soviet account'
        : 'Lines and pockets only in the Japanese account',
    )
  const arrived = (side === 'right') === later
  return tr(
    arrived ? 'Lines and pockets arrived: on the later map only' : 'Lines and pockets gone: on the earlier map only',
  )
}

/** `12 moved, 3 only on the right, 4 only on the left, 80 at the same place.` */
export function splitSummary({ compared }: HalvesNow): string {
  const { moved, unitsOnlyLeft, unitsOnlyRight, linesOnlyLeft, linesOnlyRight, same } = compared
  const lines = linesOnlyLeft.length + linesOnlyRight.length
  if (moved.length + unitsOnlyLeft.length + unitsOnlyRight.length + lines === 0)
    return tr('{n, plural, other {Both halves draw the same: # units at the same places.}}', { n: same })
  return tr(
    'Units: {moved} at another place, {right} only on the right, {left} only on the left, {same} at the same place. Lines and pockets that only one half has: {lines}.',
    { moved: moved.length, right: unitsOnlyRight.length, left: unitsOnlyLeft.length, same, lines },
  )
}
