import { expect, it } from 'vitest'
import { labelSet } from '@/scene/labels/labelSet'
import { at, realRecord } from '../../../helpers/record'

it('a place that was renamed has one label at a time', () => {
  const labels = labelSet(realRecord(), { rivers: [], lakes: [] }, 'en').filter((l) => l.place === 'remizov-height')
  const shown = (t: number) =>
    labels.filter(({ life }) => !life || (t >= life.from && t < life.until)).map((l) => l.job.text)
  expect(shown(at('1939-07-02T12:00+08:00'))).toEqual(['Hill 733'])
  expect(shown(at('1939-08-20T12:00+08:00'))).toEqual(['Remizov Height 733'])
})
