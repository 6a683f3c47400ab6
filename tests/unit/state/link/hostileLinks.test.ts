import { describe, expect, it } from 'vitest'
import { parseDeck } from '@/record/read/parseDeck'
import { faultText } from '@/record/schema/fault'
import { packDeck, unpackDeck } from '@/state/link/deckLink'
import { parseLink } from '@/state/link/link'
import { parseSettings } from '@/state/session/settingsSchema'
import { at, realRecord } from '../../../helpers/record'

const bounds = { start: at('1939-05-11T00:00'), end: at('1939-09-16T23:59') }

describe('a bad link', () => {
  it('is read in time, however many marks stand at its end', () => {
    const began = performance.now()
    const { problems } = parseLink(`?unit=${'.'.repeat(15_000)}x`, bounds)
    expect(problems).toEqual([expect.stringMatching(/^Link parameter unit: expected an id/)])
    expect(performance.now() - began).toBeLessThan(500)
  })
  it('longer than any link is one problem', () => {
    expect(parseLink(`?t=${'x'.repeat(1e6)}`, bounds)).toEqual({
      link: {},
      problems: ['Link: expected at most 20000 characters, got 1000003; none of it is used'],
    })
  })
  it('with a number out of the world is one problem', () => {
    const { link, problems } = parseLink(`?cam=118,47,5000,${'9'.repeat(400)},30&rate=${'9'.repeat(400)}`, bounds)
    expect(link).toEqual({})
    expect(problems).toHaveLength(2)
  })
})

describe('a deck in a link', () => {
  it.each(['.', ')', ').', '”', '>,'])('is read with %s of a mail at its end', async (marks) => {
    const [chapter] = realRecord().chapters
    const packed = (await packDeck({ title: 'x', chapters: [chapter!] })) as { text: string }
    expect(await unpackDeck(packed.text + marks)).toEqual(await unpackDeck(packed.text))
  })
  it('that is no JSON once unpacked is refused in a sentence', async () => {
    const { deflateRawSync } = await import('node:zlib')
    await expect(unpackDeck(`#deck=${deflateRawSync('{"a":').toString('base64url')}`)).rejects.toThrow(
      'expected a packed deck, got something else: the link may have been cut or changed',
    )
  })
  it.each([1e308, 1e9, -721])('with a camera bearing of %s is refused', async (bearingDeg) => {
    const record = realRecord()
    const [chapter] = record.chapters
    const [step] = chapter!.steps
    const camera = { ...step!.camera, bearingDeg }
    const packed = await packDeck({ title: 'x', chapters: [{ ...chapter!, steps: [{ ...step!, camera }] }] })
    const { faults } = parseDeck(await unpackDeck((packed as { text: string }).text), record, 'link')
    expect(faults.map(faultText)).toEqual([
      expect.stringMatching(/^link: chapters\[0\].*bearingDeg: expected a (finite )?number/),
    ])
  })
})

describe('pasted settings', () => {
  it('nested without end, or with a number out of the world, are refused in a sentence', () => {
    const deep = `{"khalkhinSettings":1,"view":${'['.repeat(5000)}${']'.repeat(5000)}}`
    for (const text of [deep, '{"khalkhinSettings":1,"time":{"rate":1e999}}']) {
      const { settings, faults } = parseSettings(text)
      expect(settings).toBeNull()
      expect(faults).toHaveLength(1)
      expect(faults[0]!.length).toBeLessThan(300)
    }
  })
})
