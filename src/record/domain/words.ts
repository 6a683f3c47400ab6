import type { Confidence, Grades, Language, Side } from '@/record/schema/common'
import type { Posture } from '@/record/schema/tracks'

/** English words for the codes of the record. */

export { SIDES } from '@/record/schema/common'

export const SIDE_WORDS: Record<Side, string> = { su: 'Soviet', mn: 'Mongolian', jp: 'Japanese', mk: 'Manchukuo' }

/** From whose seat a question is asked. */
export const SEAT_WORDS = { su: 'Soviet and Mongolian', jp: 'Japanese' } as const

export const CONFIDENCE_WORDS: Record<Confidence, { word: string; meaning: string }> = {
  documented: { word: 'Documented', meaning: 'a source states it' },
  approximate: { word: 'Approximate', meaning: 'mainly documented, partly inferred' },
  reconstructed: { word: 'Reconstructed', meaning: 'inferred from the general course' },
}

/** `Documented`, or `Documented; place approximate` where the two grades differ. */
export function gradeWords({ fact, place }: Grades): string {
  const word = CONFIDENCE_WORDS[fact].word
  return fact === place ? word : `${word}; place ${CONFIDENCE_WORDS[place].word.toLowerCase()}`
}

export const LANGUAGE_WORDS: Record<Language, string> = { en: 'English', ru: 'Русский', ja: '日本語', mn: 'Монгол' }

const POSTURES: Partial<Record<Posture, string>> = {
  headquarters: 'Commands from here',
  assembly: 'In its assembly area',
  march: 'On the march',
  crossing: 'Crosses the river',
  advance: 'Advances',
  attack: 'Attacks',
  assault: 'Assaults',
  'counter-attack': 'Counter-attacks',
  'mop-up': 'Mops up',
  defend: 'Defends',
  hold: 'Holds',
  block: 'Blocks',
  screen: 'Screens',
  reserve: 'In reserve',
  artillery: 'In firing positions',
  encircle: 'Encircles',
  encircled: 'Encircled',
  withdraw: 'Withdraws',
  breakout: 'Breaks out',
  'border-line': 'Stands on the border line',
  overrun: 'Overrun',
  rout: 'Routed',
  dispersed: 'Dispersed',
  captured: 'Captured',
  destroyed: 'Destroyed',
  withdrawn: 'Withdrawn',
  dissolved: 'Dissolved',
}

export function postureWord(posture: Posture): string {
  return POSTURES[posture] ?? sentence(posture)
}

/** `motor-rifle` → `Motor rifle` */
export function sentence(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
