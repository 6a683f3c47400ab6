import { describe, expect, it } from 'vitest'
import { documentedPlacesOnGround } from '@/record/domain/documentedPlaces'
import { parseRecord } from '@/record/read/parse'
import { realRecord, smallRaw, spoil } from '../../../helpers/record'

describe('documented places of units on the drawn ground', () => {
  it('are counted, and none stands in the record: Hailar lies beyond it', () => {
    const record = realRecord()
    const all = record.tracks.flatMap((row) => row.segments.flat()).filter((f) => f.confidence.place === 'documented')
    expect([...new Set(all.map((f) => f.place))]).toEqual(['hailar'])
    expect(documentedPlacesOnGround(record)).toBe(0)
  })

  it('fall by one when a keyframe is graded down', () => {
    const before = documentedPlacesOnGround(parseRecord(smallRaw()).record!)
    const raw = smallRaw()
    spoil(raw['tracks.json'], 'tracks[0].segments[0].keyframes[0].confidence.place', 'approximate')
    expect(documentedPlacesOnGround(parseRecord(raw).record!)).toBe(before - 1)
    expect(before).toBeGreaterThan(0)
  })
})
