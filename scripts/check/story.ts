import {
  battleTime,
  clockLabel,
  dateLabel,
  HOUR,
  parseBattleTime,
  type BattleTime,
} from '../../src/base/core/battleTime'
import { sunPosition } from '../../src/ground/light/sun'
import { pathOf } from '../../src/record/read/readFile'
import type { Chapter, Step } from '../../src/record/schema/chapters'
import { fault, type Finding, type Rule } from './finding'

export const CAPTION_CHARACTERS = 260
export const NOTE_WORDS = [60, 140] as const

/** Captions fit the screen, and notes fit a minute of speech. */
export const storyLengths =
  (chapters: readonly Chapter[]): Rule =>
  () =>
    eachStep(chapters, (step, path) => {
      const words = step.notes.split(/\s+/).filter(Boolean).length
      return [
        ...(step.caption.length > CAPTION_CHARACTERS
          ? [
              fault(
                'chapters.json',
                `${path}.caption`,
                `at most ${CAPTION_CHARACTERS} characters`,
                `${step.caption.length}`,
              ),
            ]
          : []),
        ...(words < NOTE_WORDS[0] || words > NOTE_WORDS[1]
          ? [fault('chapters.json', `${path}.notes`, `${NOTE_WORDS[0]} to ${NOTE_WORDS[1]} words`, `${words}`)]
          : []),
      ]
    })

/** What a word of time implies: the sun's altitude in degrees, and the hour of the clock. */
const WORDS: readonly { word: RegExp; holds: (altitude: number, hour: number) => boolean; asks: string }[] = [
  {
    word: /\b(dawn|daybreak)\b/i,
    holds: (a, h) => a > -9 && a < 4 && h < 12,
    asks: 'the sun about the horizon in the morning',
  },
  { word: /\bsun rises\b|\bsunrise\b/i, holds: (a, h) => a > -3 && a < 3 && h < 12, asks: 'sunrise' },
  {
    word: /\bdusk\b|\bsunset\b/i,
    holds: (a, h) => a > -9 && a < 4 && h > 12,
    asks: 'the sun about the horizon in the evening',
  },
  { word: /\bnight\b|\bafter dark\b/i, holds: (a) => a < -2, asks: 'the sun below the horizon' },
  { word: /\bmorning\b/i, holds: (_, h) => h >= 0 && h < 12, asks: 'an hour before noon' },
  { word: /\bnoon\b/i, holds: (_, h) => h >= 11 && h < 14, asks: 'an hour about noon' },
  { word: /\bafternoon\b/i, holds: (_, h) => h >= 12 && h < 19, asks: 'an hour after noon' },
  { word: /\bevening\b/i, holds: (_, h) => h >= 17 && h < 23, asks: 'an hour of the evening' },
]
/** How far outside the step's span an hour named in the caption may lie, seconds. */
const HOUR_SLACK = 0.75 * HOUR
const SAMPLE = 300

/** Dawn, dusk, night and hours in a caption are true at some moment that the step shows. */
export const captionTimes =
  (chapters: readonly Chapter[]): Rule =>
  () =>
    eachStep(chapters, (step, path) => {
      const [from, to] = spanOf(step)
      const moments = Array.from({ length: Math.floor((to - from) / SAMPLE) + 1 }, (_, i) =>
        battleTime(from + i * SAMPLE),
      )
      const at = `${dateLabel(from)}, ${clockLabel(from)}${to > from ? ` to ${clockLabel(to)}` : ''}, sun ${sunPosition(from).altitudeDeg.toFixed(1)}° high`
      const words = WORDS.flatMap(({ word, holds, asks }): Finding[] => {
        const said = word.exec(step.caption)?.[0]
        if (said === undefined) return []
        // A caption that opens with the word refers to the moment at which the step begins.
        const meant = step.caption.startsWith(said) ? moments.filter((t) => t - from <= HOUR_SLACK) : moments
        if (meant.some((t) => holds(sunPosition(t).altitudeDeg, hourOf(t)))) return []
        return [fault('chapters.json', `${path}.t`, `${asks}, as the caption says "${said}"`, at)]
      })
      const hours = [...step.caption.matchAll(/\b([01]?\d|2[0-3]):([0-5]\d)\b/g)].map(
        (m) => Number(m[1]) + Number(m[2]) / 60,
      )
      const near = hours.some((h) => moments.some((t) => Math.abs(hourOf(t) - h) * HOUR <= HOUR_SLACK))
      return hours.length === 0 || near
        ? words
        : [...words, fault('chapters.json', `${path}.t`, 'a time near an hour that the caption names', at)]
    })

const hourOf = (t: BattleTime): number => (t % (24 * HOUR)) / HOUR

function spanOf(step: Step): [BattleTime, BattleTime] {
  const from = parseBattleTime(step.t)!
  return [from, step.play ? parseBattleTime(step.play.to)! : from]
}

function eachStep(chapters: readonly Chapter[], find: (step: Step, path: string) => Finding[]): Finding[] {
  return chapters.flatMap((chapter) => chapter.steps.flatMap((step, i) => find(step, `${pathOf(chapter)}.steps[${i}]`)))
}
