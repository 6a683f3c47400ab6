import type { BattleRecord } from '@/domain/record'
import type { Selection } from './session'

/** The id of the place where a selection that is no unit is: itself, the target of a sortie, the first ground of a fire. */
export function placeOfSelection({ sorties, barrages }: BattleRecord, { kind, id }: NonNullable<Selection>): string | undefined {
  if (kind === 'place') return id
  if (kind === 'sortie') return sorties.find((s) => s.item.id === id)?.item.target
  if (kind === 'fire') return barrages.find((b) => b.item.id === id)?.item.on[0]?.place
  return undefined
}
