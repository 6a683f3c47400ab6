import type { Arm, Echelon } from '@/record/schema/forces'
import type { Posture } from '@/record/schema/tracks'

/**
 * Usual frontage in the attack by echelon, metres: schematic, from memory of field practice of the
 * time. No source read gives the frontage of a single unit, so what is drawn from it is drawn in dashes.
 */
export const USUAL_FRONTAGE_M: Readonly<Partial<Record<Echelon, number>>> = {
  company: 250,
  battalion: 600,
  regiment: 1500,
  brigade: 2000,
  division: 3000,
}
/** On the defence the same unit holds about twice as much. */
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

/** The frontage that a unit of this kind usually has in this posture, metres; 0 when it fights on no front. */
export function usualFrontageM(arm: Arm, echelon: Echelon, posture: Posture): number {
  const attacking = USUAL_FRONTAGE_M[echelon] ?? 0
  if (!FIGHTING.has(arm)) return 0
  return ATTACKS.has(posture) ? attacking : DEFENDS.has(posture) ? attacking * DEFENDING : 0
}
