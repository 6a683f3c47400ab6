import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flattenDeck, type OwnDeck } from '@/record/deck/deck'
import {
  freshId,
  insertStep,
  moveStep,
  removeStep,
  renameChapter,
  replaceStep,
  splitChapter,
} from '@/record/deck/editDeck'
import { withoutDefaults } from '@/record/deck/withoutDefaults'
import { deckFile, MAX_STEPS, parseDeck } from '@/record/read/parseDeck'
import { faultText } from '@/record/schema/fault'
import { hasPackedDeck, LONGEST_LINK, packDeck, unpackDeck } from '@/state/link/deckLink'
import { realRecord } from '../../../helpers/record'
import { spoil, valueAt } from '../../../helpers/smallRecord'

const record = realRecord()
const whole: OwnDeck = { title: 'All', chapters: record.chapters }
const short: OwnDeck = { title: 'A few', chapters: record.chapters.slice(1, 3) }
const json = (deck: OwnDeck) => JSON.parse(JSON.stringify(withoutDefaults(deckFile(deck)))) as Record<string, unknown>
const ids = (deck: OwnDeck) => flattenDeck(deck.chapters).steps.map((s) => s.step.id)
const step = { ...short.chapters[0]!.steps[0]!, id: 'step-1' }

describe('a deck as a file', () => {
  it('survives a round trip: the whole of the record’s deck', () => {
    const { deck, faults } = parseDeck(json(whole), record, 'my.json')
    expect(faults).toEqual([])
    expect(deck).toEqual(whole)
  })

  it.each<[mistake: string, path: string, value: unknown, message: RegExp]>([
    ['no chapters', 'chapters', undefined, /^my\.json: chapters: expected .*got nothing/],
    ['a chapter list that is none', 'chapters', {}, /^my\.json: chapters: expected Array/],
    ['an empty deck', 'chapters', [], /^my\.json: chapters: expected at least one chapter/],
    ['a chapter without steps', 'chapters[0].steps', [], /chapters\[0\]\.steps: expected at least one step/],
    ['another version', 'schemaVersion', 99, /^my\.json: schemaVersion: expected .*got 99/],
    ['a field of no name known', 'chapters[0].steps[0].captoin', 'x', /captoin: expected no field of this name/],
    ['no caption', 'chapters[0].steps[0].caption', '', /caption: expected .*got ""/],
    ['a caption too long', 'chapters[0].steps[0].caption', 'x'.repeat(321), /caption: expected .*320/],
    [
      'a time that is none',
      'chapters[0].steps[1].t',
      '1939-06-31T12:00+08:00',
      /steps\[1\]\.t: expected a time that exists/,
    ],
    [
      'a time out of the clock',
      'chapters[0].steps[1].t',
      '1941-06-22T04:00+08:00',
      /steps\[1\]\.t: expected a time from 1939.*got "1941/,
    ],
    [
      'play that runs backwards',
      'chapters[0].steps[0].play',
      { to: '1939-05-11T05:00+08:00', seconds: 5 },
      /play\.to: expected a time after/,
    ],
    [
      'play without end',
      'chapters[0].steps[0].play',
      { to: '1939-05-12T05:00+08:00', seconds: 1e9 },
      /play\.seconds: expected .*120.*got 1000000000/,
    ],
    ['a camera under the ground', 'chapters[0].steps[0].camera.pitchDeg', -10, /pitchDeg: expected .*3.*got -10/],
    [
      'a camera at sea',
      'chapters[0].steps[0].camera.target',
      [139, 35],
      /target: expected a point of the drawn region/,
    ],
    [
      'a unit of no army',
      'chapters[0].steps[0].highlight',
      ['su_9mabb'],
      /highlight\[0\]: expected a known unit, got "su_9mabb" \(did you mean "su_9mab"\?\)/,
    ],
    [
      'a layer of no kind',
      'chapters[0].steps[0].layers',
      { show: ['tanks'] },
      /layers\.show\[0\]: expected .*got "tanks"/,
    ],
    [
      'a layer shown and hidden',
      'chapters[0].steps[0].layers',
      { show: ['air'], hide: ['air'] },
      /layers: expected no layer both/,
    ],
    ['a ground of no style', 'chapters[0].steps[0].style', 'moon', /style: expected .*got "moon"/],
    [
      'a figure of no kind',
      'chapters[0].steps[0].figure',
      { kind: 'pie', title: 'x', claims: ['cl.su.tanks.lost'] },
      /figure\.kind: expected .*got "pie"/,
    ],
    [
      'a figure of a claim not there',
      'chapters[0].steps[0].figure',
      { kind: 'contested', title: 'x', claims: ['cl.su.tank.lost'] },
      /figure\.claims\[0\]: expected a known claim, got "cl\.su\.tank\.lost" \(did you mean "cl\.su\.tanks\.lost"\?\)/,
    ],
    [
      'numbers typed into a figure',
      'chapters[0].steps[0].figure',
      { kind: 'table', title: 'x', claims: ['cl.su.tanks.lost'], rows: [1, 2] },
      /figure\.rows: expected no field of this name/,
    ],
    [
      'a view without a source',
      'chapters[0].steps[0].figure',
      { kind: 'view', title: 'x', whose: 'y', text: 'z', sources: [] },
      /figure\.sources: expected at least one source/,
    ],
    [
      'a source of no library',
      'chapters[0].steps[0].sources',
      [{ id: 'SED' }],
      /sources\[0\]\.id: expected a source of sources\.json, got "SED" \(did you mean "SEED"\?\)/,
    ],
    ['a step twice', 'chapters[0].steps', [step, step], /steps\[1\]\.id: expected an id that no step before has/],
    ['an id of spaces', 'chapters[0].id', 'my chapter', /chapters\[0\]\.id: expected an id of lower-case/],
  ])('is rejected with its reason: %s', (_, path, value, message) => {
    const given = json(short)
    spoil(given as never, path, value)
    const { deck, faults } = parseDeck(given, record, 'my.json')
    expect(deck).toBeNull()
    expect(faults.map(faultText).join('\n')).toMatch(new RegExp(message.source, 'm'))
    expect(faults.every((f) => f.file === 'my.json')).toBe(true)
  })

  it('reports all reasons at once, each with what was found', () => {
    const given = json(short)
    spoil(given as never, 'chapters[0].steps[0].highlight', ['nobody'])
    spoil(given as never, 'chapters[0].steps[2].sources', [{ id: 'NOWHERE' }])
    spoil(given as never, 'chapters[1].steps[0].camera.pitchDeg', 'steep')
    const texts = parseDeck(given, record, 'my.json').faults.map(faultText)
    expect(texts).toHaveLength(3)
    for (const got of ['"nobody"', '"NOWHERE"', '"steep"']) expect(texts.join('\n')).toContain(got)
  })

  it.each([null, 1, 'deck', [], true, undefined])('is rejected, without a crash, when it is %j', (given) => {
    const { deck, faults } = parseDeck(given, record, 'my.json')
    expect(deck).toBeNull()
    expect(faults.length).toBeGreaterThan(0)
  })

  it('is rejected when it has more steps than a lecture', () => {
    const many = {
      title: '',
      chapters: [
        { id: 'ch', title: '', steps: Array.from({ length: MAX_STEPS + 1 }, (_, i) => ({ ...step, id: `s-${i}` })) },
      ],
    }
    expect(parseDeck(json(many), record, 'my.json').faults.map(faultText)).toEqual([
      `my.json: chapters: expected at most ${MAX_STEPS} steps, got ${MAX_STEPS + 1}`,
    ])
  })
})

describe('a deck as a link', () => {
  it('survives a round trip', async () => {
    const packed = await packDeck(short)
    if ('problem' in packed) throw new Error(packed.problem)
    expect(packed.text).toMatch(/^#deck=[A-Za-z0-9_-]+$/)
    expect(packed.length).toBeLessThanOrEqual(LONGEST_LINK)
    expect(hasPackedDeck(packed.text)).toBe(true)
    expect(parseDeck(await unpackDeck(packed.text), record, 'link').deck).toEqual(short)
  })

  it('states its limit when the deck is too large', async () => {
    // Random text does not compress: such notes keep their length.
    const notes = fc.sample(fc.string({ minLength: 2000, maxLength: 2000, unit: 'grapheme' }), {
      numRuns: 40,
      seed: 1939,
    })
    const large = {
      title: '',
      chapters: [{ id: 'ch', title: '', steps: notes.map((text, i) => ({ ...step, id: `s-${i}`, notes: text })) }],
    }
    expect(await packDeck(large)).toEqual({
      problem: expect.stringMatching(
        /too large for a link: [\d,]+ characters, where 30,000 are the limit\. Save it as a file/,
      ),
    })
  })

  it.each(['#deck=', '#deck=!!', '#deck=AAAA', '#deck=abc', `#deck=${'A'.repeat(LONGEST_LINK + 1)}`])(
    'is rejected with a message when it holds nothing: %.20s',
    async (hash) => {
      await expect(unpackDeck(hash)).rejects.toThrow(/expected/)
    },
  )

  it('is rejected when it was cut, at any position', async () => {
    const packed = await packDeck(short)
    if ('problem' in packed) throw new Error(packed.problem)
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      const cut = packed.text.slice(0, Math.floor(packed.text.length * share))
      await expect(unpackDeck(cut), `${share}`).rejects.toThrow()
    }
  })
})

describe('editing a deck', () => {
  const at = fc.integer({ min: 0, max: ids(short).length - 1 })

  it('inserts a step after another, and at either end', () => {
    for (const index of [-1, 0, 3, 999]) {
      const next = insertStep(short, index, step)
      expect(ids(next).indexOf('step-1')).toBe(Math.min(index + 1, ids(short).length))
      expect(parseDeck(json(next), record, 'x').faults).toEqual([])
    }
    expect(ids(insertStep({ title: '', chapters: [] }, -1, step))).toEqual(['step-1'])
  })

  it('moves each step forward and back, across chapters, and loses none', () => {
    fc.assert(
      fc.property(at, fc.constantFrom<1 | -1>(1, -1), (index, by) => {
        const moved = moveStep(short, index, by)
        expect([...ids(moved)].sort()).toEqual([...ids(short)].sort())
        expect(moved.chapters.every((c) => c.steps.length > 0)).toBe(true)
      }),
    )
    const edge = short.chapters[0]!.steps.length - 1
    const over = moveStep(short, edge, 1)
    expect(over.chapters[1]!.steps[0]!.id).toBe(ids(short)[edge])
    expect(moveStep(over, edge, -1), 'and back again').toEqual(short)
    expect(moveStep(short, 0, -1)).toBe(short)
  })

  it('removes steps, and a chapter with its last one; the original deck is unchanged', () => {
    const before = structuredClone(json(short))
    let deck = short
    for (let left = ids(short).length; left > 0; left--) {
      expect(ids(deck)).toHaveLength(left)
      deck = removeStep(deck, 0)
    }
    expect(deck.chapters).toEqual([])
    expect(json(short)).toEqual(before)
  })

  it('splits and renames chapters and replaces steps', () => {
    const split = splitChapter(short, 2, 'New')
    expect(split.chapters.map((c) => c.title)).toEqual([short.chapters[0]!.title, 'New', short.chapters[1]!.title])
    expect(ids(split)).toEqual(ids(short))
    expect(splitChapter(short, 0, 'New')).toBe(short)
    expect(renameChapter(short, 1, 'X').chapters.map((c) => c.title)).toEqual([short.chapters[0]!.title, 'X'])
    expect(valueAt(replaceStep(short, 1, step) as never, 'chapters[0].steps[1].id')).toBe('step-1')
    expect(freshId(insertStep(short, 0, step), 'step')).toBe('step-2')
  })
})
