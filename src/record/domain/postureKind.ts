import type { Posture } from '@/record/schema/tracks'

/** Posture marks of tokens; resting units have no mark. */
export const POSTURE_KINDS = ['march', 'attack', 'defend', 'encircled', 'broken', 'withdrawing'] as const
export type PostureKind = (typeof POSTURE_KINDS)[number]

const KIND: Readonly<Record<Posture, PostureKind | null>> = {
  headquarters: null, assembly: null, reserve: null, artillery: null,
  march: 'march', crossing: 'march',
  advance: 'attack', attack: 'attack', assault: 'attack', 'counter-attack': 'attack', 'mop-up': 'attack', encircle: 'attack', breakout: 'attack',
  defend: 'defend', hold: 'defend', block: 'defend', screen: 'defend', 'border-line': 'defend',
  encircled: 'encircled',
  overrun: 'broken', rout: 'broken', dispersed: 'broken', destroyed: 'broken', captured: 'broken',
  withdraw: 'withdrawing', withdrawn: 'withdrawing',
  dissolved: null,
} // prettier-ignore

/** Postures in which a unit fights if the other side is near. */
const FIGHTING: readonly Posture[] = [
  'attack',
  'assault',
  'counter-attack',
  'mop-up',
  'encircle',
  'breakout',
  'defend',
  'hold',
  'block',
  'encircled',
  'overrun',
]

export function postureKind(posture: Posture): PostureKind | null {
  return KIND[posture]
}

export function isFighting(posture: Posture): boolean {
  return FIGHTING.includes(posture)
}
