import type { Arm, Echelon } from '@/record/schema/forces'
import type { Posture } from '@/record/schema/tracks'

/**
 * Usual frontage in the attack by echelon, metres: schematic, from memory of field practice of the
 * time. No source read gives the frontage of a single unit, so anything derived from this is drawn dashed.
 */
export const USUAL_FRONTAGE_M: Readonly<Partial<Record<Echelon, number>>> = {
  company: 250,
  battalion: 600,
  regiment: 1500,
  brigade: 2000,
  division: 3000,
}
/** Factor in defence: the same unit holds about twice the frontage. */
const DEFENDING = 2

const FIGHTING: ReadonlySet<Arm> = new Set<Arm>([
  'infantry',
  'motor-rifle',
  'machine-gun',
  'airborne',
  'cavalry',
  'armour',
  'armoured-car',
  'border-guard',
])
const ATTACKS: ReadonlySet<Posture> = new Set<Posture>(['attack', 'assault', 'counter-attack', 'advance'])
const DEFENDS: ReadonlySet<Posture> = new Set<Posture>(['defend', 'block', 'hold', 'screen'])

/** Usual frontage of a unit of this kind in this posture, metres; 0 when it holds no front. */
export function usualFrontageM(arm: Arm, echelon: Echelon, posture: Posture): number {
  const attacking = USUAL_FRONTAGE_M[echelon] ?? 0
  if (!FIGHTING.has(arm)) return 0
  return ATTACKS.has(posture) ? attacking : DEFENDS.has(posture) ? attacking * DEFENDING : 0
}
