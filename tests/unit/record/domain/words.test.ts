import { afterEach, describe, expect, it } from 'vitest'
import { battleTime, dateLabel, dayLabel, momentLabel, shortMonthLabel } from '@/base/core/battleTime'
import { activate } from '@/base/i18n/i18n'
import { dateText, figureWithUnit } from '@/record/domain/claimText'
import { nameWord } from '@/record/domain/nameWord'
import { PARTS, partWord } from '@/record/domain/partWords'
import { errorWords, lengthWords, whereaboutsWords } from '@/record/domain/where'
import {
  armInSentence,
  armWord,
  gradeWords,
  POSTURE_WORDS,
  postureInSentence,
  postureWord,
} from '@/record/domain/words'
import { at, realRecord } from '../../../helpers/record'

afterEach(() => activate('en', {}))

const DATE =
  '{monthOfDate, select, 1 {January} 2 {February} 3 {March} 4 {April} 5 {May} 6 {June} 7 {July} 8 {August} 9 {September} 10 {October} 11 {November} other {December}}'

describe('words', () => {
  it('are English by themselves', () => {
    expect(armWord('motor-rifle')).toBe('Motor rifle')
    expect(armInSentence('motor-rifle')).toBe('motor rifle')
    expect(gradeWords({ fact: 'documented', place: 'approximate' })).toBe('Documented; place approximate')
    expect(figureWithUnit({ by: 'x', min: 31, max: 60, sources: [] }, 'armoured-cars')).toBe('31–60 armoured cars')
    expect(momentLabel(at('1939-08-20T05:45'))).toBe('20 August 1939, 05:45')
    expect(shortMonthLabel(battleTime(0))).toBe('May')
    expect(nameWord({ en: 'Zhukov', ru: 'Жуков' })).toBe('Zhukov')
  })

  it('give a posture the same words within a sentence as by itself', () => {
    for (const posture of Object.keys(POSTURE_WORDS) as (keyof typeof POSTURE_WORDS)[])
      expect(postureInSentence(posture)).toBe(postureWord(posture).toLowerCase())
  })

  it('decline a month within a date, and not by itself', () => {
    activate('ru', { [DATE]: '{monthOfDate, select, 8 {августа} other {другого}}', August: 'август' })
    expect(dateLabel(at('1939-08-20'))).toBe('20 августа 1939')
    expect(dateText('1939-08-23/1939-08-24')).toBe('23–24 августа 1939')
    expect(dateText('1939-08')).toBe('август 1939')
  })

  it('put the parts of a date, and a number, in the order and form of the language', () => {
    activate('ja', { '{day} {month}': '{month}{day}日', [DATE]: '{monthOfDate}月', '±{n} km': '±{n}キロ' })
    expect(dayLabel(at('1939-08-20'))).toBe('Aug20日')
    expect(errorWords(2000)).toBe('±2キロ')
    activate('ru', { '{n}\u00a0km': '{n}\u00a0км' })
    expect(lengthWords(6_200)).toBe('6,2\u00a0км')
    expect(
      whereaboutsWords({ place: realRecord().places.values().next().value!, metres: 6_200, bearing: 0.7 }, 'X'),
    ).toBe('6,2\u00a0км north-east of X')
  })

  it('are known for every part of a claim that is not the designation of an aircraft', () => {
    const names = realRecord().claims.flatMap((c) => c.values.flatMap((x) => Object.keys(x.parts ?? {})))
    const without = [...new Set(names)].filter((name) => !Object.hasOwn(PARTS, name))
    expect(without.filter((name) => !/^(I-\d+|SB|TB-3|R-5|Ki-\d+|BR\.20)$/.test(name))).toEqual([])
    expect(Object.keys(PARTS).filter((name) => !names.includes(name))).toEqual([])
    expect(partWord('wounded')).toBe('wounded')
    expect(partWord('I-16')).toBe('I-16')
  })
})
