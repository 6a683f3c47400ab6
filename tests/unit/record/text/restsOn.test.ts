import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { chosenOf } from '@/record/kinds/choice'
import { CHOICE_KINDS, definitionOf } from '@/record/kinds/kinds'
import { restsOn } from '@/record/text/restsOn'
import { realRecord } from '../../../helpers/record'
import { inRoot } from '../../../helpers/root'

const record = realRecord()

/** Ids of the entries of a file that cite a source for the fact or for the place, as written. */
function citing(file: string, list: string, source: string): string[] {
  const entries = (JSON.parse(readFileSync(inRoot(`data/${file}`), 'utf8')) as Record<string, unknown>)[list] as {
    id: string
    sources: { id: string }[]
    fact?: { sources: { id: string }[] }
    context?: boolean
    kind?: string
  }[]
  return entries
    .filter(
      (e) => !e.context && e.kind !== 'guns' && [...e.sources, ...(e.fact?.sources ?? [])].some((s) => s.id === source),
    )
    .map((e) => e.id)
}

describe('what rests on a source', () => {
  it.each([
    ['people', 'persons.json', 'persons', 'ISAEV'],
    ['events', 'events.json', 'events', 'GOLD'],
    ['places', 'places.json', 'places', 'SEED'],
    ['sorties', 'sorties.json', 'sorties', 'SEED'],
    ['fires', 'fires.json', 'fires', 'SEED'],
    ['lines', 'features.json', 'features', 'SEED'],
    ['arms of attacks', 'axes.json', 'axes', 'SEED'],
  ])('are all %s that cite it, and no other', (_, file, list, source) => {
    const kind = CHOICE_KINDS.find((k) => definitionOf(k).file === file)!
    const expected = citing(file, list, source)
    expect(expected.length).toBeGreaterThan(0)
    const found = restsOn(record, source).filter((r) => r.choice?.kind === kind)
    expect(found.map((r) => r.id).sort()).toEqual(expected.sort())
  })

  it('has a card, or is a number', () => {
    for (const { choice, heading, name } of restsOn(record, 'SEED')) {
      expect(name).toBeTruthy()
      if (choice) expect(chosenOf(record, choice)).not.toBeNull()
      else expect(heading).toBe('Numbers')
    }
  })

  it('is nothing for an unknown source', () => {
    expect(restsOn(record, 'NO-SUCH-WORK')).toEqual([])
  })
})
