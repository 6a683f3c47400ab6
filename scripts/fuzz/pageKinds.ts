import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import type { BattleRecord } from '../../src/record/model/record'
import { deckFile, parseDeck, parseDeckText } from '../../src/record/read/parseDeck'
import { parseAids } from '../../src/state/audience/aids'
import { parseDrawings } from '../../src/state/audience/drawings'
import { openEnvelope, parseMessage, wrap } from '../../src/state/audience/messages'
import { unpackDeck } from '../../src/state/link/deckLink'
import { formatLink, parseLink } from '../../src/state/link/link'
import { parseSettings } from '../../src/state/session/settingsSchema'
import { readRecordFromDisk } from '../readRecord'
import { kind } from './kind'
import { hostile, mutated, mutations, textOf } from './mutate'
import { demand, demandFaults, demandSentence, within } from './oracle'

let read: BattleRecord | null = null
function record(): BattleRecord {
  read ??= readRecordFromDisk().record
  demand(read !== null, 'data/ cannot be read')
  return read
}

const PARAMETERS = {
  t: '1939-08-25T12:00', play: '0', rate: '3600', cam: '118.68,47.735,24000,8,38', chapter: 'five-days', deck: 'ten-minutes',
  unit: 'su_9mab', lang: 'ja', quality: 'low', pixels: '0.5', exag: '2', hide: 'fronts,air', show: 'contours', style: 'paper',
  zone: '9', elastic: '1', campaign: '20', loop: '1939-08-20T05:00/1939-08-26T00:00', only: 'documented', side: 'mn,mk', kiosk: '90',
} // prettier-ignore
const parameterName = fc.oneof(fc.constantFrom(...Object.keys(PARAMETERS)), fc.string({ maxLength: 12 }))
const parameterValue = fc.oneof(
  fc.constantFrom(...Object.values(PARAMETERS)),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '1e308',
    '-0',
    '9'.repeat(400),
    '.'.repeat(15_000),
    'NaN',
    '%',
    '%ZZ',
    '&amp;',
    '+08:00',
    ')',
    '118,47,1,1,1',
  ),
)
const pair = fc.tuple(parameterName, parameterValue, fc.boolean())

/** Addresses: every problem is a sentence, and a parsed link can be written and parsed again without one. */
export const linkKind = kind('links', fc.array(pair, { maxLength: 12 }), async (pairs) => {
  const search = `?${pairs.map(([name, value, plain]) => `${name}=${plain ? value : encodeURIComponent(well(value))}`).join('&')}`
  await within(1000, () => {
    const { start, end } = record()
    const { link, problems } = parseLink(search, { start, end })
    problems.forEach(demandSentence)
    const again = parseLink(formatLink(link), { start, end })
    demand(again.problems.length === 0, `written again: ${again.problems.join('; ')}`)
  })
})

/** `encodeURIComponent` throws on half a surrogate pair. */
const well = (text: string) => text.replace(/[\ud800-\udfff]/g, '?')

const deckJson = () => ({ ...deckFile({ title: 'Mine', chapters: record().chapters.slice(0, 3) }) })

/** Decks from a file or the browser's storage: accepted as a whole, or rejected with the reasons. */
export const deckKind = kind(
  'decks',
  fc.oneof(
    mutations.map((changes) => ({ changes, cut: 1 })),
    fc.record({ changes: fc.constant([]), cut: fc.double({ min: 0, max: 1, noNaN: true }) }),
  ),
  async ({ changes, cut }) => {
    const text = textOf(mutated(deckJson(), changes))
    await within(3000, () => {
      const { deck, faults } = parseDeckText(text.slice(0, Math.round(text.length * cut)), record(), 'deck.json')
      demand((deck === null) === faults.length > 0, 'neither a deck nor a reason')
      demandFaults(faults, new Set(['deck.json']))
    })
  },
)

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The part of an address after `#deck=`: unpacked and read, or rejected in a sentence. */
export const deckLinkKind = kind(
  'deck links',
  fc.record({ changes: fc.option(mutations), flips: fc.array(fc.tuple(fc.nat(30_000), fc.nat(63)), { maxLength: 4 }) }),
  async ({ changes, flips }) => {
    const text = textOf(mutated(deckFile({ title: 'Mine', chapters: record().chapters.slice(0, 1) }), changes ?? []))
    const letters = [...deflateRawSync(text).toString('base64url')]
    for (const [at, letter] of flips) letters[at % letters.length] = LETTERS[letter]!
    await within(5000, async () => {
      let given: unknown
      try {
        given = await unpackDeck(`#deck=${letters.join('')}`)
      } catch (error) {
        return demandSentence((error as Error).message)
      }
      demandFaults(parseDeck(given, record(), 'link').faults, new Set(['link']))
    })
  },
)

const settings = {
  khalkhinSettings: 1,
  look: { trailHours: 120, fov: 34 },
  view: { exaggeration: 6, mapStyle: 'paper', tokenSize: 1.4, layers: { grid: true }, sunOverride: { azimuthDeg: 90, altitudeDeg: 20 } }, // prettier-ignore
  time: { rate: 3600, elastic: true, campaignMinutes: 20 },
}

/** Pasted settings: all of them or none, with the reasons. */
export const settingsKind = kind(
  'settings',
  fc.record({ changes: mutations, tail: fc.string({ maxLength: 3 }) }),
  async ({ changes, tail }) => {
    await within(1000, () => {
      const { settings: parsed, faults } = parseSettings(`${textOf(mutated(settings, changes))}${tail}`)
      demand((parsed === null) === faults.length > 0, 'neither settings nor a reason')
      faults.forEach(demandSentence)
    })
  },
)

const KEY = '0123456789abcdef0123456789abcdef'
const state = {
  presenting: true, step: 3, blank: 'none', away: false, frozen: false, typed: '', stepGridOpen: false, helpOpen: false,
  zoomed: false, tool: 'none', drawings: 0, t: 5, playing: true, aspect: 1.6, picture: true,
} as const // prettier-ignore
const messages = [
  { kind: 'state', audience: 'a', heard: 1, rev: 2, state },
  { kind: 'deck', audience: 'a', title: 'T', steps: [{ id: 's', chapter: 'c', caption: 'w', notes: 'n', time: 't', seconds: 9 }] },
  { kind: 'hello', speaker: 's', n: 1, has: false },
  { kind: 'ask', speaker: 's', audience: 'a', n: 2, ask: { what: 'orbit', dx: 0.1, dy: 0 } },
  { kind: 'bye', audience: 'a' },
] as const // prettier-ignore

/** Messages between windows: parsed as one of them, or ignored. */
export const messageKind = kind(
  'window messages',
  fc.record({ which: fc.nat(messages.length - 1), changes: fc.option(mutations), key: fc.constantFrom(KEY, '', 'x') }),
  async ({ which, changes, key }) => {
    await within(1000, () => {
      const envelope = wrap(messages[which]! as never, key)
      const opened = openEnvelope(changes ? mutated(envelope, changes) : envelope, KEY)
      if (key !== KEY && !changes) demand(opened === null, 'opened with another key')
      const message = opened && parseMessage(opened.message)
      if (!changes && key === KEY) demand(message !== null, 'a sound message was dropped')
    })
  },
)

const kept = { 'step-1': [{ kind: 'line', points: [0, 0, 5, 5] }] }
const aids = { contrast: 1.2, brightness: 1, largeText: true, highContrast: false }

/** The browser's storage: read, or the defaults. */
export const storageKind = kind(
  'storage',
  fc.oneof(fc.record({ changes: mutations }), fc.record({ value: hostile }), fc.record({ text: fc.string() })),
  async (input) => {
    const stored = (sound: unknown) =>
      'text' in input ? input.text : textOf('value' in input ? input.value : mutated(sound, input.changes))
    const [aidText, drawingText] = [stored(aids), stored(kept)]
    await within(1000, () => {
      const { contrast, brightness } = parseAids(aidText)
      demand(contrast >= 0.6 && contrast <= 1.8 && brightness >= 0.6 && brightness <= 1.8, 'an aid out of its range')
      for (const list of Object.values(parseDrawings(drawingText)))
        for (const { points } of list) demand(points.every(Number.isFinite), 'a drawing of no place')
    })
  },
)
