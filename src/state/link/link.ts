import { isoLabel, parseBattleTime, type BattleTime } from '@/base/core/battleTime'
import { MAP_STYLE_IDS, type MapStyleId } from '@/ground/terrain/mapStyles'
import type { DocumentedWhat } from '@/record/domain/unitFilter'
import type { CameraCue } from '@/record/schema/chapters'
import { Confidence, LANGUAGES, Side, type Language } from '@/record/schema/common'
import { shown } from '@/record/schema/fault'
import { Arm, Echelon } from '@/record/schema/forces'
import { CAMPAIGN_MINUTES, RATES, SHORTEST_LOOP } from '@/record/time/clock'
import { IDLE_SECONDS } from '@/state/audience/kiosk'
import {
  LAYERS,
  LIGHT_ZONES,
  PERSPECTIVES,
  QUALITIES,
  SYMBOL_SETS,
  type Layer,
  type LightZone,
  type Perspective,
  type Quality,
  type Selection,
  type SymbolSet,
} from '@/state/session/session'

/** A view of the battle as an address can carry it; what is absent stays as the page opens. */
export interface Link {
  readonly t?: BattleTime
  readonly play?: boolean
  /** Battle seconds per second. */
  readonly rate?: number
  /** Elastic time, and the minutes that it gives the campaign. */
  readonly elastic?: boolean
  readonly campaignMinutes?: number
  readonly reverse?: boolean
  readonly loop?: { readonly from: BattleTime; readonly to: BattleTime }
  readonly camera?: CameraCue
  /** The id of a step or of a chapter. */
  readonly chapter?: string
  /** The id of a short deck. */
  readonly deck?: string
  readonly lang?: Language
  readonly quality?: Quality
  readonly exaggeration?: number
  readonly hide?: readonly Layer[]
  /** Layers that are not there from the start. */
  readonly show?: readonly Layer[]
  readonly style?: MapStyleId
  readonly zone?: LightZone
  /** By whose table frames are drawn, and which set of symbols. */
  readonly view?: Perspective
  readonly symbols?: SymbolSet
  /** Nothing but what a source states. */
  readonly only?: DocumentedWhat
  /** What else of the filter is set, each a list; a kind that is absent lets all through. */
  readonly sides?: readonly Side[]
  readonly arms?: readonly Arm[]
  readonly levels?: readonly Echelon[]
  readonly sure?: readonly Confidence[]
  /** The camera goes with the selected unit. */
  readonly follow?: boolean
  readonly select?: NonNullable<Selection>
  /** The air panel is open. */
  readonly air?: boolean
  /** Of aircraft over the ground. */
  readonly altitude?: 'true' | 'exaggerated'
  readonly debug?: boolean
  readonly present?: boolean
  readonly handout?: boolean
  /** Presents by itself in a loop. */
  readonly kiosk?: number
  readonly preflight?: boolean
}

export interface LinkBounds {
  readonly start: BattleTime
  readonly end: BattleTime
}

/** Seconds. */
const KIOSK_RANGE = [5, 600] as const
export const EXAGGERATION_RANGE = [1, 10] as const

type Mutable = { -readonly [K in keyof Link]: Link[K] }
interface Reader {
  readonly expected: string
  /** Puts the value into `link`; false when the text is not such a value. */
  read(text: string, link: Mutable): boolean
}

const SLOWEST_CAMPAIGN = CAMPAIGN_MINUTES[0]
const QUICKEST_CAMPAIGN = CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!

const minute = (t: BattleTime) => isoLabel(t).slice(0, -6)
const slug = /^[a-z0-9][a-z0-9._-]*$/

function readersOf({ start, end }: LinkBounds): Record<string, Reader> {
  const id = (put: (link: Mutable, id: string) => void): Reader => ({
    expected: 'an id of lower-case letters, digits, ".", "_" or "-"',
    read: (text, link) => slug.test(text) && (put(link, text), true),
  })
  const flag = (
    name: 'play' | 'follow' | 'elastic' | 'reverse' | 'air' | 'debug' | 'present' | 'handout' | 'preflight',
  ): Reader => ({
    expected: '0 or 1',
    read: (text, link) => {
      if (!['0', '1', ''].includes(text)) return false
      link[name] = text !== '0'
      return true
    },
  })
  return {
    t: {
      expected: `a battle time from ${minute(start)} to ${minute(end)}`,
      read: (text, link) => {
        const t = parseBattleTime(text)
        if (t === null || t < start || t > end) return false
        link.t = t
        return true
      },
    },
    play: flag('play'),
    rate: {
      expected: `battle seconds per second, ${RATES[0]} to ${RATES[RATES.length - 1]}`,
      read: (text, link) => within(text, RATES[0], RATES[RATES.length - 1]!, (n) => (link.rate = n)),
    },
    elastic: flag('elastic'),
    campaign: {
      expected: `minutes for the campaign in elastic time, ${QUICKEST_CAMPAIGN} to ${SLOWEST_CAMPAIGN}`,
      read: (text, link) => within(text, QUICKEST_CAMPAIGN, SLOWEST_CAMPAIGN, (n) => (link.campaignMinutes = n)),
    },
    reverse: flag('reverse'),
    loop: {
      expected: `two battle times from ${minute(start)} to ${minute(end)}, at least ${SHORTEST_LOOP / 60} minutes apart, as FROM/TO`,
      read: (text, link) => {
        const [from, to, ...more] = text.split('/').map(parseBattleTime)
        if (!(typeof from === 'number' && typeof to === 'number') || more.length > 0) return false
        if (from < start || to > end || to - from < SHORTEST_LOOP) return false
        link.loop = { from, to }
        return true
      },
    },
    cam: {
      expected: 'longitude,latitude,distance in metres (500 to 120000),bearing,pitch (3 to 89)',
      read: (text, link) => {
        const camera = readCamera(text)
        if (camera) link.camera = camera
        return camera !== null
      },
    },
    chapter: id((link, text) => (link.chapter = text)),
    deck: id((link, text) => (link.deck = text)),
    lang: oneOf(LANGUAGES, (link, value) => (link.lang = value)),
    quality: oneOf(QUALITIES, (link, value) => (link.quality = value)),
    exag: {
      expected: `a vertical exaggeration, ${EXAGGERATION_RANGE.join(' to ')}`,
      read: (text, link) => within(text, ...EXAGGERATION_RANGE, (n) => (link.exaggeration = n)),
    },
    hide: layerList((link, layers) => (link.hide = layers)),
    show: layerList((link, layers) => (link.show = layers)),
    style: oneOf(MAP_STYLE_IDS, (link, value) => (link.style = value)),
    zone: oneOf(LIGHT_ZONES.map(String), (link, value) => (link.zone = Number(value) as LightZone)),
    view: oneOf(PERSPECTIVES, (link, value) => (link.view = value)),
    symbols: oneOf(SYMBOL_SETS, (link, value) => (link.symbols = value)),
    side: listOf('sides', Side.options, (link, values) => (link.sides = values)),
    arm: listOf('arms', Arm.options, (link, values) => (link.arms = values)),
    level: listOf('levels', Echelon.options, (link, values) => (link.levels = values)),
    sure: listOf('confidences', Confidence.options, (link, values) => (link.sure = values)),
    follow: flag('follow'),
    only: oneOf(
      Object.keys(ONLY_WORDS) as (keyof typeof ONLY_WORDS)[],
      (link, value) => (link.only = ONLY_WORDS[value]),
    ),
    unit: id((link, text) => (link.select = { kind: 'unit', id: text })),
    place: id((link, text) => (link.select = { kind: 'place', id: text })),
    sortie: id((link, text) => (link.select = { kind: 'sortie', id: text })),
    fire: id((link, text) => (link.select = { kind: 'fire', id: text })),
    line: id((link, text) => (link.select = { kind: 'line', id: text })),
    axis: id((link, text) => (link.select = { kind: 'axis', id: text })),
    event: id((link, text) => (link.select = { kind: 'event', id: text })),
    air: flag('air'),
    altitude: oneOf(['true', 'exaggerated'] as const, (link, value) => (link.altitude = value)),
    debug: flag('debug'),
    present: flag('present'),
    handout: flag('handout'),
    kiosk: {
      expected: `0, 1, or the seconds untouched after which the story goes on, ${KIOSK_RANGE.join(' to ')}`,
      read: (text, link) => {
        if (['', '0', '1'].includes(text)) link.kiosk = text === '0' ? 0 : IDLE_SECONDS
        else return within(text, ...KIOSK_RANGE, (n) => (link.kiosk = n))
        return true
      },
    },
    preflight: flag('preflight'),
  }
}

function layerList(put: (link: Mutable, layers: Layer[]) => void): Reader {
  return listOf('layers', LAYERS, put)
}

/** Some of `values`, each at most once, with commas between; they come back in their own order. */
function listOf<T extends string>(
  what: string,
  values: readonly T[],
  put: (link: Mutable, values: T[]) => void,
): Reader {
  return {
    expected: `${what} out of ${values.join(', ')}`,
    read: (text, link) => {
      const names = text.split(',')
      const known = values.filter((value) => names.includes(value))
      if (known.length !== new Set(names).size) return false
      put(link, known)
      return true
    },
  }
}

/** `only=documented` is older than the choice of what: it asks for both. */
const ONLY_WORDS = {
  documented: 'both',
  'documented-fact': 'fact',
  'documented-place': 'place',
} as const satisfies Record<string, DocumentedWhat>

function onlyWord(only: DocumentedWhat): string {
  return Object.entries(ONLY_WORDS).find(([, what]) => what === only)![0]
}

function oneOf<T extends string>(values: readonly T[], put: (link: Mutable, value: T) => void): Reader {
  return {
    expected: `one of ${values.join(', ')}`,
    read: (text, link) => {
      const value = values.find((v) => v === text)
      if (value !== undefined) put(link, value)
      return value !== undefined
    },
  }
}

const NUMBER = /^-?\d+(?:\.\d+)?$/

function within(text: string, low: number, high: number, put: (n: number) => void): boolean {
  const n = NUMBER.test(text) ? Number(text) : NaN
  if (!(n >= low && n <= high)) return false
  put(n)
  return true
}

function readCamera(text: string): CameraCue | null {
  const parts = text.split(',')
  if (parts.length !== 5 || !parts.every((p) => NUMBER.test(p))) return null
  const [lon, lat, distanceM, bearingDeg, pitchDeg] = parts.map(Number) as [number, number, number, number, number]
  const sane =
    Math.abs(lon) <= 180 &&
    Math.abs(lat) <= 90 &&
    distanceM >= 500 &&
    distanceM <= 120_000 &&
    pitchDeg >= 3 &&
    pitchDeg <= 89
  return sane ? { target: [lon, lat], distanceM, bearingDeg: turn(bearingDeg), pitchDeg } : null
}

/**
 * Reads the search part of an address. Each malformed parameter gives one problem that
 * names it, what was expected and what stood there, and is otherwise passed over.
 */
export function parseLink(search: string, bounds: LinkBounds): { link: Link; problems: string[] } {
  const link: Mutable = {}
  const problems: string[] = []
  const params = new URLSearchParams(search)
  for (const [name, reader] of Object.entries(readersOf(bounds))) {
    const text = params.get(name)
    if (text === null || reader.read(text, link)) continue
    problems.push(`Link parameter ${name}: expected ${reader.expected}, got ${shown(text)}`)
  }
  return { link, problems }
}

const turn = (deg: number) => ((deg % 360) + 360) % 360
const rounded = (n: number, digits: number) => `${Number(n.toFixed(digits))}`

/** The parameters of a link as pairs, in a fixed order. */
function pairsOf(link: Link): [string, string][] {
  const { camera: c, select } = link
  const all: [string, string | undefined][] = [
    ['t', link.t === undefined ? undefined : minute(link.t)],
    ['play', link.play === undefined ? undefined : link.play ? '1' : '0'],
    ['rate', link.rate === undefined ? undefined : rounded(link.rate, 2)],
    ['elastic', link.elastic === undefined ? undefined : link.elastic ? '1' : '0'],
    ['campaign', link.campaignMinutes === undefined ? undefined : rounded(link.campaignMinutes, 2)],
    ['reverse', link.reverse === undefined ? undefined : link.reverse ? '1' : '0'],
    ['loop', link.loop && `${minute(link.loop.from)}/${minute(link.loop.to)}`],
    [
      'cam',
      c &&
        [
          rounded(c.target[0], 5),
          rounded(c.target[1], 5),
          rounded(c.distanceM, 0),
          rounded(turn(Number(c.bearingDeg.toFixed(1))), 1),
          rounded(c.pitchDeg, 1),
        ].join(','),
    ],
    ['chapter', link.chapter],
    ['deck', link.deck],
    ['lang', link.lang],
    ['quality', link.quality],
    ['exag', link.exaggeration === undefined ? undefined : rounded(link.exaggeration, 2)],
    ['hide', link.hide?.length ? link.hide.join(',') : undefined],
    ['show', link.show?.length ? link.show.join(',') : undefined],
    ['style', link.style],
    ['zone', link.zone === undefined ? undefined : `${link.zone}`],
    ['view', link.view],
    ['symbols', link.symbols],
    ['only', link.only && onlyWord(link.only)],
    ['side', link.sides?.length ? link.sides.join(',') : undefined],
    ['arm', link.arms?.length ? link.arms.join(',') : undefined],
    ['level', link.levels?.length ? link.levels.join(',') : undefined],
    ['sure', link.sure?.length ? link.sure.join(',') : undefined],
    ['follow', link.follow === undefined ? undefined : link.follow ? '1' : '0'],
    [select?.kind ?? 'unit', select?.id],
    ['altitude', link.altitude],
    ['air', link.air === undefined ? undefined : link.air ? '1' : '0'],
    ['debug', link.debug === undefined ? undefined : link.debug ? '1' : '0'],
    ['present', link.present === undefined ? undefined : link.present ? '1' : '0'],
    ['kiosk', link.kiosk === undefined ? undefined : link.kiosk === IDLE_SECONDS ? '1' : `${link.kiosk}`],
    ['preflight', link.preflight === undefined ? undefined : link.preflight ? '1' : '0'],
    ['handout', link.handout === undefined ? undefined : link.handout ? '1' : '0'],
  ]
  return all.filter((pair): pair is [string, string] => pair[1] !== undefined)
}

const PARAMETERS = [
  't',
  'play',
  'rate',
  'elastic',
  'campaign',
  'reverse',
  'loop',
  'cam',
  'chapter',
  'deck',
  'lang',
  'quality',
  'exag',
  'hide',
  'show',
  'style',
  'zone',
  'view',
  'symbols',
  'only',
  'side',
  'arm',
  'level',
  'sure',
  'follow',
  'unit',
  'place',
  'sortie',
  'fire',
  'line',
  'axis',
  'event',
  'altitude',
  'air',
  'debug',
  'present',
  'handout',
  'kiosk',
  'preflight',
]

/** `?t=1939-08-25T12:00&play=0`; empty for an empty link. Parameters of `keep` that are not ours stay. */
export function formatLink(link: Link, keep = ''): string {
  const foreign = [...new URLSearchParams(keep)].filter(([name]) => !PARAMETERS.includes(name))
  const pairs = [...pairsOf(link), ...foreign]
  if (pairs.length === 0) return ''
  return `?${pairs.map(([name, value]) => (value === '' ? encode(name) : `${encode(name)}=${encode(value)}`)).join('&')}`
}

/** Colons, commas and slashes are lawful in a query and easier to read aloud. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/')
}
