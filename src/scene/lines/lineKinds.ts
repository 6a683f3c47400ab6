import type { Feature } from '@/record/schema/features'

/** Kinds of line that the shader distinguishes, by their names in GLSL. */
export const LINE_KINDS = {
  LINE_FRONT: 0,
  LINE_BORDER_SOVIET: 1,
  LINE_BORDER_JAPANESE: 2,
  LINE_RIVER_BORDER: 3,
  LINE_BELT_SOVIET: 4,
  LINE_BELT_JAPANESE: 5,
} as const

/** Confidence in a line's course. */
export const DOUBTS = { DOUBT_DOCUMENTED: 0, DOUBT_APPROXIMATE: 1, DOUBT_RECONSTRUCTED: 2 } as const

/** `#define`s for a shader that includes lineKinds.glsl. */
export const LINE_DEFINES: Record<string, number> = { ...LINE_KINDS, ...DOUBTS }

/**
 * The shader's kind for a feature drawn as a line; pockets and traces are drawn elsewhere. A claimed border is named by the
 * side that claimed it, a belt by the side that laid it.
 */
export function lineKind(item: Feature, followsRiver: boolean): number {
  const japanese = item.side === 'jp'
  if (item.kind === 'border-claim') {
    if (followsRiver) return LINE_KINDS.LINE_RIVER_BORDER
    return japanese ? LINE_KINDS.LINE_BORDER_JAPANESE : LINE_KINDS.LINE_BORDER_SOVIET
  }
  if (item.kind === 'anti-tank-belt') return japanese ? LINE_KINDS.LINE_BELT_JAPANESE : LINE_KINDS.LINE_BELT_SOVIET
  return LINE_KINDS.LINE_FRONT
}
