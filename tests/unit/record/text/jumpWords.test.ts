import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { jumpWords } from '@/record/text/jumpWords'
import { at, realRecord, smallRaw } from '../../../helpers/record'

const record = realRecord()
const jump = (from: string, to: string) => jumpWords(record, at(from), at(to))

describe('what is said of a jump', () => {
  it('begins with the date and hour, and what happens there', () => {
    // The article: on 25 August the ring closes; on 20 August at 05:45 guns and aircraft open.
    expect(jump('1939-08-24T12:00', '1939-08-25T12:00')).toMatch(/^25 August 1939, 12:00\. The ring is closed\./)
    expect(jump('1939-08-20T05:00', '1939-08-20T06:00')).toMatch(/^20 August 1939, 06:00\. Guns and aircraft open\./)
  })

  it('names the two gravest events between, and counts the rest', () => {
    const text = jump('1939-08-23T00:00', '1939-08-26T00:00')
    expect(text).toMatch(/Between: [^;]+; [^;]+ and \d+ more\./)
    expect(text).toMatch(/The ring is closed/)
  })

  it('says the same of what lies between, forwards and back', () => {
    const counted = (text: string) => / (\d+ units have|One unit has) changed\.$/.exec(text)![1]
    const [on, back] = [jump('1939-08-20T00:00', '1939-08-22T00:00'), jump('1939-08-22T00:00', '1939-08-20T00:00')]
    expect(counted(on)).toBe(counted(back))
    expect(back).toMatch(/^20 August 1939, 00:00\./)
  })

  it('says when nothing is recorded, and when one unit moved', () => {
    const small = parseRecord(smallRaw()).record!
    expect(jumpWords(small, at('1939-06-01T00:00'), at('1939-06-02T00:00'))).toBe(
      '2 June 1939, 00:00. Nothing is recorded for this hour. 0 units have changed.',
    )
  })
})
