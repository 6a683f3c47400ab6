import { msg, tr } from '@/base/i18n/i18n'
import type { Confidence, Grades, Language, Side } from '@/record/schema/common'
import type { Arm, Echelon } from '@/record/schema/forces'
import type { Place } from '@/record/schema/places'
import type { Sortie } from '@/record/schema/sorties'
import type { Posture } from '@/record/schema/tracks'

/**
 * Words for the codes of the record. The tables are English, for `tr` where they are shown and for files that machines
 * read; the functions answer in the active language.
 */

export { SIDES } from '@/record/schema/common'

export const SIDE_WORDS: Record<Side, string> = {
  su: msg('Soviet'),
  mn: msg('Mongolian'),
  jp: msg('Japanese'),
  mk: msg('Manchukuo'),
}

export const CONFIDENCE_WORDS: Record<Confidence, { word: string; meaning: string }> = {
  documented: { word: msg('Documented'), meaning: msg('a source states it') },
  approximate: { word: msg('Approximate'), meaning: msg('mainly documented, partly inferred') },
  reconstructed: { word: msg('Reconstructed'), meaning: msg('inferred from the general course') },
}

/** `documented`, within a sentence. */
export const confidenceInSentence = (confidence: Confidence): string =>
  tr('{grade, select, documented {documented} approximate {approximate} other {reconstructed}}', { grade: confidence })

/** `Documented`, or `Documented; place approximate` where the two grades differ. */
export function gradeWords({ fact, place }: Grades): string {
  const word = tr(CONFIDENCE_WORDS[fact].word)
  if (fact === place) return word
  return tr('{fact}; place {place, select, documented {documented} approximate {approximate} other {reconstructed}}', {
    fact: word,
    place,
  })
}

/** Each language in its own words, which no translation changes. */
export const LANGUAGE_WORDS: Record<Language, string> = { en: 'English', ru: 'Русский', ja: '日本語', mn: 'Монгол' }

/** What a unit does, in English. */
export const POSTURE_WORDS: Readonly<Record<Posture, string>> = {
  headquarters: msg('Commands from here'),
  assembly: msg('In its assembly area'),
  march: msg('On the march'),
  crossing: msg('Crosses the river'),
  advance: msg('Advances'),
  attack: msg('Attacks'),
  assault: msg('Assaults'),
  'counter-attack': msg('Counter-attacks'),
  'mop-up': msg('Mops up'),
  defend: msg('Defends'),
  hold: msg('Holds'),
  block: msg('Blocks'),
  screen: msg('Screens'),
  reserve: msg('In reserve'),
  artillery: msg('In firing positions'),
  encircle: msg('Encircles'),
  encircled: msg('Encircled'),
  withdraw: msg('Withdraws'),
  breakout: msg('Breaks out'),
  'border-line': msg('Stands on the border line'),
  overrun: msg('Overrun'),
  rout: msg('Routed'),
  dispersed: msg('Dispersed'),
  captured: msg('Captured'),
  destroyed: msg('Destroyed'),
  withdrawn: msg('Withdrawn'),
  dissolved: msg('Dissolved'),
}

/** The same within a sentence. */
const POSTURES_IN_SENTENCE: Readonly<Record<Posture, string>> = {
  headquarters: msg('commands from here'),
  assembly: msg('in its assembly area'),
  march: msg('on the march'),
  crossing: msg('crosses the river'),
  advance: msg('advances'),
  attack: msg('attacks'),
  assault: msg('assaults'),
  'counter-attack': msg('counter-attacks'),
  'mop-up': msg('mops up'),
  defend: msg('defends'),
  hold: msg('holds'),
  block: msg('blocks'),
  screen: msg('screens'),
  reserve: msg('in reserve'),
  artillery: msg('in firing positions'),
  encircle: msg('encircles'),
  encircled: msg('encircled'),
  withdraw: msg('withdraws'),
  breakout: msg('breaks out'),
  'border-line': msg('stands on the border line'),
  overrun: msg('overrun'),
  rout: msg('routed'),
  dispersed: msg('dispersed'),
  captured: msg('captured'),
  destroyed: msg('destroyed'),
  withdrawn: msg('withdrawn'),
  dissolved: msg('dissolved'),
}

export const postureWord = (posture: Posture): string => tr(POSTURE_WORDS[posture])
export const postureInSentence = (posture: Posture): string => tr(POSTURES_IN_SENTENCE[posture])

/** Arms by themselves: of a unit, of a filter. */
const ARMS: Readonly<Record<Arm, string>> = {
  headquarters: msg('Headquarters'),
  infantry: msg('Infantry'),
  'motor-rifle': msg('Motor rifle'),
  'machine-gun': msg('Machine gun'),
  airborne: msg('Airborne'),
  cavalry: msg('Cavalry'),
  armour: msg('Armour'),
  'armoured-car': msg('Armoured car'),
  reconnaissance: msg('Reconnaissance'),
  artillery: msg('Artillery'),
  'anti-tank': msg('Anti tank'),
  engineers: msg('Engineers'),
  'border-guard': msg('Border guard'),
  aviation: msg('Aviation'),
  supply: msg('Supply'),
}

/** The same within a sentence or after a number. */
const ARMS_IN_SENTENCE: Readonly<Record<Arm, string>> = {
  headquarters: msg('headquarters'),
  infantry: msg('infantry'),
  'motor-rifle': msg('motor rifle'),
  'machine-gun': msg('machine gun'),
  airborne: msg('airborne'),
  cavalry: msg('cavalry'),
  armour: msg('armour'),
  'armoured-car': msg('armoured car'),
  reconnaissance: msg('reconnaissance'),
  artillery: msg('artillery'),
  'anti-tank': msg('anti tank'),
  engineers: msg('engineers'),
  'border-guard': msg('border guard'),
  aviation: msg('aviation'),
  supply: msg('supply'),
}

/** `Motor rifle` */
export const armWord = (arm: Arm): string => tr(ARMS[arm])
/** `motor rifle` */
export const armInSentence = (arm: Arm): string => tr(ARMS_IN_SENTENCE[arm])

/** Levels of command by themselves. */
const ECHELONS: Readonly<Record<Echelon, string>> = {
  company: msg('Company'),
  battalion: msg('Battalion'),
  regiment: msg('Regiment'),
  brigade: msg('Brigade'),
  division: msg('Division'),
  corps: msg('Corps'),
  army: msg('Army'),
  'army-group': msg('Army group'),
}

/** The same within a sentence. */
const ECHELONS_IN_SENTENCE: Readonly<Record<Echelon, string>> = {
  company: msg('company'),
  battalion: msg('battalion'),
  regiment: msg('regiment'),
  brigade: msg('brigade'),
  division: msg('division'),
  corps: msg('corps'),
  army: msg('army'),
  'army-group': msg('army group'),
}

/** `Army group` */
export const echelonWord = (echelon: Echelon): string => tr(ECHELONS[echelon])
/** `army group` */
export const echelonInSentence = (echelon: Echelon): string => tr(ECHELONS_IN_SENTENCE[echelon])

/** Kinds of place. */
const PLACE_KINDS: Readonly<Record<Place['kind'], string>> = {
  height: msg('Height'),
  strongpoint: msg('Strongpoint'),
  crossing: msg('Crossing'),
  confluence: msg('Confluence'),
  settlement: msg('Settlement'),
  cairn: msg('Cairn'),
  lake: msg('Lake'),
  dunes: msg('Dunes'),
  area: msg('Area'),
  airfield: msg('Airfield'),
  headquarters: msg('Headquarters'),
  memorial: msg('Memorial'),
}

/** `Strongpoint` */
export const placeKindWord = (kind: Place['kind']): string => tr(PLACE_KINDS[kind])

/** What aircraft fly a sortie for, within a sentence. */
const ROLES: Readonly<Record<Sortie['flights'][number]['role'], string>> = {
  bomber: msg('bomber'),
  fighter: msg('fighter'),
  strafing: msg('strafing'),
  reconnaissance: msg('reconnaissance'),
}

/** `bomber` */
export const roleWord = (role: Sortie['flights'][number]['role']): string => tr(ROLES[role])

/**
 * A code without words of its own: `motor-rifle` → `Motor rifle`. Of a text of the record or a translated one, only
 * the first letter is changed, by `capital`.
 */
export function sentence(code: string): string {
  return capital(code.replaceAll('-', ' '))
}

/** The text with a capital letter at its beginning. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
