import { afterAll, describe, expect, it } from 'vitest'
import { activate } from '@/base/i18n/i18n'
import { TRANSLATED } from '@/base/i18n/languages'
import { LOSSES, lossesByWitness, lossesOf } from '@/record/domain/losses'
import { sumUnits } from '@/record/domain/sums'
import type { BattleRecord } from '@/record/model/record'
import { parseRecord } from '@/record/read/parse'
import { contestedIn } from '@/record/text/contestedIn'
import { applyTexts, currentTexts } from '@/record/translate/translations'
import { readInterface, readRaw, readTranslations } from '../../../../scripts/text/files'
import { at, realRecord } from '../../../helpers/record'

const english = realRecord()
const T = at('1939-08-20T12:00')

/** The sums of all units: kind, source, least and most. */
const sumsOf = (record: BattleRecord) =>
  sumUnits(record, [...record.units.keys()], T).kinds.map(({ kind, sums }) => [kind, sums.map((s) => [s.by, s.min, s.max])]) // prettier-ignore
/** How many witnesses of each kind of loss claim the losses of the other side. */
const claimsOf = (record: BattleRecord) =>
  LOSSES.map((kind) => lossesByWitness(lossesOf(record, kind)).filter(({ claimed }) => claimed).length)
const marksOf = (record: BattleRecord) =>
  record.events.flatMap(({ item, from }) => {
    const marks = contestedIn(item.text, record, from)
    return marks.map(({ start, end, claim }) => ({ claim: claim.id, said: item.text.slice(start, end) }))
  })

afterAll(() => activate('en', {}))

describe.each(TRANSLATED)('the rules that read texts, in %s', (language) => {
  const raw = readRaw()
  applyTexts(raw, currentTexts(raw, readTranslations(language)), language)
  const record = parseRecord(raw as Parameters<typeof parseRecord>[0]).record!

  it('count the same equipment and know the same claims', () => {
    expect(sumsOf(record)).toEqual(sumsOf(english))
    expect(claimsOf(record)).toEqual(claimsOf(english))
    expect(claimsOf(english).some((n) => n > 0)).toBe(true)
  })

  it('mark most of the contested numbers and dates, and no others', () => {
    activate(language, readInterface(language))
    const [here, there] = [marksOf(record), marksOf(english)]
    expect(here.length).toBeGreaterThan(there.length * 0.8)
    for (const { claim } of here) expect(there.some((m) => m.claim === claim)).toBe(true)
  })
})
