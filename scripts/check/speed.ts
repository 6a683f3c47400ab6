import type { Arm } from '../../src/record/schema/forces'
import { fault, unlessSaid, type Rule } from './finding'
import { apart } from './line'
import { stands } from './rest'

const FOOT = 5
const HORSE = 10
const MOTOR = 25
const TANK = 20

/** Kilometres per hour, without halts: what a column of the arm can keep up across the steppe. */
export const LIMIT: Record<Exclude<Arm, 'aviation'>, number> = {
  infantry: FOOT,
  'machine-gun': FOOT,
  airborne: FOOT,
  engineers: FOOT,
  'border-guard': FOOT,
  'anti-tank': HORSE,
  artillery: HORSE,
  cavalry: HORSE,
  reconnaissance: HORSE,
  'motor-rifle': MOTOR,
  'armoured-car': MOTOR,
  headquarters: MOTOR,
  supply: MOTOR,
  armour: TANK,
}

/** No leg is faster than its arm; a note with "by lorry" or "by rail" raises the limit to the speed of motors. */
export const speed: Rule = ({ record, fixPath }) =>
  stands(record).flatMap((s) => {
    if (!s.next || s.arm === 'aviation') return []
    const km = apart(s.at, [s.next.x, s.next.z]) / 1000
    if (km < 0.05) return []
    const hours = (s.next.t - s.fix.depart) / 3600
    const carried = /\bby (lorry|rail)\b/.test(`${s.fix.note} ${s.next.note}`)
    const limit = carried ? MOTOR : LIMIT[s.arm as Exclude<Arm, 'aviation'>]
    const path = `${fixPath(s.unit, s.segment, s.index + 1)}.t`
    if (hours <= 0)
      return [
        fault('tracks.json', path, 'time for the leg after the departure before it', `0 h for ${km.toFixed(1)} km`),
      ]
    if (km / hours <= limit) return []
    const needs = `depart ${Math.ceil((km / limit - hours) * 60)} min earlier or arrive later`
    return [
      unlessSaid(
        s.next.note,
        fault(
          'tracks.json',
          path,
          `at most ${limit} km/h (${carried ? 'by lorry' : s.arm})`,
          `${(km / hours).toFixed(1)} km/h over ${km.toFixed(1)} km`,
          needs,
        ),
      ),
    ]
  })
