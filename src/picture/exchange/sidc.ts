import type { Confidence } from '@/record/schema/common'
import type { Arm, Echelon } from '@/record/schema/forces'

/** Neutral: no side of this record is called friend or hostile. */
export const NEUTRAL = '4'

/** Entity, type and subtype of APP-6D land units, then the two modifiers. Cavalry has no code there. */
const ENTITIES: Readonly<Record<Arm, string>> = {
  headquarters: '0000000000',
  infantry: '1211000000',
  'motor-rifle': '1211040000',
  'machine-gun': '1211000000',
  airborne: '1211000001',
  cavalry: '1213000000',
  armour: '1205000000',
  'armoured-car': '1205000051',
  reconnaissance: '1213000000',
  artillery: '1303000000',
  'anti-tank': '1204000000',
  engineers: '1407000000',
  'border-guard': '1211000000',
  aviation: '1208000000',
  supply: '1634000000',
}

const ECHELONS: Readonly<Record<Echelon, string>> = {
  company: '15',
  battalion: '16',
  regiment: '17',
  brigade: '18',
  division: '21',
  corps: '22',
  army: '23',
  'army-group': '24',
}

/**
 * The twenty digits of an APP-6D symbol. The frame is broken where the place is not documented, which APP-6 uses for
 * anticipated or suspected units.
 */
export function sidcOf({ arm, echelon }: { readonly arm: Arm; readonly echelon: Echelon }, place: Confidence): string {
  const status = place === 'documented' ? '0' : '1'
  const staff = arm === 'headquarters' ? '2' : '0'
  return `100${NEUTRAL}10${status}${staff}${ECHELONS[echelon]}${ENTITIES[arm]}`
}

/** Echelon of a symbol's code; null for one that this record does not use. */
export function echelonOf(sidc: string): Echelon | null {
  const code = sidc.slice(8, 10)
  return (Object.keys(ECHELONS) as Echelon[]).find((each) => ECHELONS[each] === code) ?? null
}
