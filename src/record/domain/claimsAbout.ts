import type { Figure } from '@/record/schema/figures'

/** A thing that claims can be about. */
export type ClaimSubject = 'unit' | 'person' | 'place' | 'event'

/** Ids of the claims that a figure shows. */
export function claimsOfFigure(figure: Figure): string[] {
  if ('claims' in figure) return [...figure.claims]
  if (figure.kind === 'balance') return figure.rows.flatMap((row) => [row.left, row.right])
  if (figure.kind === 'envelopment') return figure.panels.flatMap((panel) => panel.claims)
  return []
}
