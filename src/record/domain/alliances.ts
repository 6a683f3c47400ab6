import { msg } from '@/base/i18n/i18n'
import type { Side } from '@/record/schema/common'

/** Soviet and Mongolian, or Japanese and Manchukuo. */
export const ALLIANCES = ['su', 'jp'] as const
export type Alliance = (typeof ALLIANCES)[number]

export const ALLIANCE_WORDS: Record<Alliance, string> = {
  su: msg('Soviet and Mongolian'),
  jp: msg('Japanese and Manchukuo'),
}

/** The alliance that all of `sides` belong to; null for both, or none. */
export function allianceOf(sides: readonly Side[]): Alliance | null {
  const west = sides.some((s) => s === 'su' || s === 'mn')
  const east = sides.some((s) => s === 'jp' || s === 'mk')
  return west === east ? null : west ? 'su' : 'jp'
}
