import { describe, expect, it } from 'vitest'
import { parseRecord } from '@/record/read/parse'
import { parseDeck } from '@/record/read/parseDeck'
import type { FileName } from '@/record/schema/files'
import { realRecord } from '../../../helpers/record'
import { smallRaw, type RawRecord } from '../../../helpers/smallRecord'

/** The small record as version 1 had it: one confidence and one list of sources per keyframe, and no persons. */
function versionOne(): RawRecord {
  const raw = smallRaw()
  raw['persons.json'] = undefined
  for (const file of Object.values(raw)) if (file) file.schemaVersion = 1
  const tracks = raw['tracks.json']!.tracks as { segments: { keyframes: Record<string, unknown>[] }[] }[]
  for (const keyframe of tracks.flatMap((t) => t.segments).flatMap((s) => s.keyframes)) {
    keyframe.confidence = 'approximate'
    keyframe.sources = [{ id: 'SRC' }]
  }
  return raw
}

describe('a record of schema version 1', () => {
  it('opens: its confidence and sources are taken for fact and place', () => {
    const { record, faults } = parseRecord(versionOne())
    expect(faults).toEqual([])
    const fix = record!.tracks[0]!.segments[0]![0]!
    expect(fix.confidence).toEqual({ fact: 'approximate', place: 'approximate' })
    expect(fix.sources).toEqual({ fact: [{ id: 'SRC' }], place: [{ id: 'SRC' }] })
    expect(record!.persons.size).toBe(0)
  })
  it('reports a mistake where its author wrote it', () => {
    const raw = versionOne()
    const file: FileName = 'tracks.json'
    ;(raw[file]!.tracks as { segments: unknown }[])[0]!.segments = 'none'
    expect(parseRecord(raw).faults).toContainEqual(expect.objectContaining({ file, path: 'tracks[0].segments' }))
  })
})

it('a deck of version 1 opens', () => {
  const record = realRecord()
  const deck = {
    schemaVersion: 1,
    title: 'Old',
    chapters: JSON.parse(JSON.stringify(record.chapters.slice(0, 1))) as unknown,
  }
  expect(parseDeck(deck, record, 'old.json').faults).toEqual([])
})
