import { describe, expect, it } from 'vitest'
import { hasFormerName, namesAt } from '@/record/domain/placeNames'
import { at as phrase } from '@/record/text/phrases'
import { labelSet } from '@/scene/labels/labelSet'
import { at, realRecord } from '../../../helpers/record'

const record = realRecord()
const remizov = record.places.get('remizov-height')!
const [lon, lat] = remizov.position

describe('Remizov Height', () => {
  it('has its name from the day on which Remizov fell, 8 July', () => {
    expect(namesAt(remizov, at('1939-05-28T12:00+08:00')).en).toBe('Hill 733')
    expect(namesAt(remizov, at('1939-07-08T11:59+08:00')).en).toBe('Hill 733')
    expect(namesAt(remizov, at('1939-07-08T12:00+08:00')).en).toBe('Remizov Height')
    expect(hasFormerName(record.places.get('noro-heights')!, at('1939-05-11T00:00+08:00'))).toBe(false)
  })

  it('is named in words as it was then', () => {
    expect(phrase(record, { lon, lat }, at('1939-05-28T12:00+08:00'))).toBe('at Hill 733')
    expect(phrase(record, { lon, lat }, at('1939-08-28T23:00+08:00'))).toBe('at Remizov Height')
  })

  it('bears one label at a time on the map', () => {
    const labels = labelSet(record, { rivers: [], lakes: [] }, 'en').filter((l) => l.place === 'remizov-height')
    const shown = (t: number) =>
      labels.filter(({ life }) => !life || (t >= life.from && t < life.until)).map((l) => l.job.text)
    expect(shown(at('1939-07-02T12:00+08:00'))).toEqual(['Hill 733'])
    expect(shown(at('1939-08-20T12:00+08:00'))).toEqual(['Remizov Height 733'])
  })
})
