import * as v from 'valibot'
import { CAMERA_LIMITS } from '@/ground/camera/bounds'
import { EXAGGERATION_RANGE } from '@/ground/terrain/exaggeration'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import type { DocumentedWhat } from '@/record/domain/unitFilter'
import { CHOICE_KINDS, definitionOf, type ChoiceKind } from '@/record/kinds/kinds'
import { CameraCue } from '@/record/schema/chapters'
import { Confidence, LANGUAGES, Side } from '@/record/schema/common'
import { Arm, Echelon } from '@/record/schema/forces'
import { LAYERS } from '@/record/schema/layers'
import { CAMPAIGN_MINUTES, RATES, SHORTEST_LOOP } from '@/record/time/clock'
import { IDLE_SECONDS } from '@/state/audience/kiosk'
import { LIGHT_ZONES, PERSPECTIVES, QUALITIES, SYMBOL_SETS, type LightZone } from '@/state/session/session'
import { TUNABLES } from '@/state/session/tuning'
import type { Link } from './fields'
import {
  decimal,
  flag,
  id,
  listOf,
  minute,
  numberFrom,
  oneOf,
  parameter,
  rounded,
  span,
  timeWithin,
  type Format,
  type Parameter,
} from './parameter'
import { areaFormat, pathFormat, viewshedFormat } from './sightFormats'

const [MIN_RATE, MAX_RATE] = [RATES[0], RATES[RATES.length - 1]!]
const [MAX_CAMPAIGN, MIN_CAMPAIGN] = [CAMPAIGN_MINUTES[0], CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!]
const { min: MIN_PIXELS, max: MAX_PIXELS } = TUNABLES.pixelRatio
/** Seconds. */
const KIOSK_RANGE = [5, 600] as const

const time: Format<NonNullable<Link['t']>> = {
  expected: (bounds) => `a battle time ${span(bounds)}`,
  schema: timeWithin,
  text: minute,
}

const loop: Format<NonNullable<Link['loop']>> = {
  expected: (bounds) => `two battle times ${span(bounds)}, at least ${SHORTEST_LOOP / 60} minutes apart, as FROM/TO`,
  schema: (bounds) =>
    v.pipe(
      v.string(),
      v.transform((text) => text.split('/')),
      v.strictTuple([timeWithin(bounds), timeWithin(bounds)]),
      v.check(([from, to]) => to - from >= SHORTEST_LOOP),
      v.transform(([from, to]) => ({ from, to })),
    ),
  text: ({ from, to }) => `${minute(from)}/${minute(to)}`,
}

const bearing = (deg: number) => ((deg % 360) + 360) % 360

const camera: Format<CameraCue> = {
  expected: () => {
    const { nearM, farM, lowestDeg, highestDeg } = CAMERA_LIMITS
    return `longitude,latitude,distance in metres (${nearM} to ${farM}),bearing,pitch (${lowestDeg} to ${highestDeg})`
  },
  schema: () =>
    v.pipe(
      v.string(),
      v.transform((text) => text.split(',')),
      v.strictTuple([decimal, decimal, decimal, decimal, decimal]),
      v.transform(([lon, lat, distanceM, bearingDeg, pitchDeg]) => ({
        target: [lon, lat] as [number, number],
        distanceM,
        bearingDeg: bearing(bearingDeg),
        pitchDeg,
      })),
      CameraCue,
    ),
  text: ({ target, distanceM, bearingDeg, pitchDeg }) =>
    [
      rounded(target[0], 5),
      rounded(target[1], 5),
      rounded(distanceM, 0),
      rounded(bearing(Number(bearingDeg.toFixed(1))), 1),
      rounded(pitchDeg, 1),
    ].join(','),
}

/** `only=documented` is older than the separate choices: it means both. */
const ONLY_WORDS = {
  documented: 'both',
  'documented-fact': 'fact',
  'documented-place': 'place',
} as const satisfies Record<string, DocumentedWhat>

const only: Format<DocumentedWhat> = {
  expected: () => `one of ${Object.keys(ONLY_WORDS).join(', ')}`,
  schema: () =>
    v.pipe(
      v.picklist(Object.keys(ONLY_WORDS) as (keyof typeof ONLY_WORDS)[]),
      v.transform((word) => ONLY_WORDS[word]),
    ),
  text: (what) => Object.entries(ONLY_WORDS).find(([, each]) => each === what)?.[0],
}

const zone: Format<LightZone> = {
  expected: () => `one of ${LIGHT_ZONES.join(', ')}`,
  schema: () =>
    v.pipe(
      v.picklist(LIGHT_ZONES.map(String)),
      v.transform((text) => Number(text) as LightZone),
    ),
  text: String,
}

const kiosk: Format<number> = {
  expected: () =>
    `0, 1, or the seconds untouched after which the story goes on, ${KIOSK_RANGE[0]} to ${KIOSK_RANGE[1]}`,
  schema: () =>
    v.union([
      v.pipe(
        v.picklist(['0', '1', '']),
        v.transform((text) => (text === '0' ? 0 : IDLE_SECONDS)),
      ),
      v.pipe(decimal, v.minValue(KIOSK_RANGE[0]), v.maxValue(KIOSK_RANGE[1])),
    ]),
  text: (seconds) => (seconds === IDLE_SECONDS ? '1' : `${seconds}`),
}

const ACCOUNTS_WORD = 'accounts'

const split: Format<NonNullable<Link['split']>> = {
  expected: (bounds) => `${ACCOUNTS_WORD}, or a battle time ${span(bounds)}`,
  schema: (bounds) =>
    v.union([
      v.pipe(
        v.literal(ACCOUNTS_WORD),
        v.transform(() => ({ kind: 'accounts' as const })),
      ),
      v.pipe(
        timeWithin(bounds),
        v.transform((t) => ({ kind: 'times' as const, t })),
      ),
    ]),
  text: (asked) => (asked.kind === 'accounts' ? ACCOUNTS_WORD : minute(asked.t)),
}

const share: Format<number> = {
  expected: () => 'where the halves meet, 0 (left edge) to 1',
  schema: () => v.pipe(decimal, v.minValue(0), v.maxValue(1)),
  text: (n) => rounded(n, 3),
}

/** Each kind that can be selected has its own parameter; a link holds one of them. */
function selection(kind: ChoiceKind): Parameter {
  return {
    name: definitionOf(kind).parameter,
    expected: id.expected,
    read: (text, link, bounds) => {
      const result = v.safeParse(id.schema(bounds), text)
      if (result.success) link.select = { kind, id: result.output }
      return result.success
    },
    write: ({ select }) => (select?.kind === kind ? select.id : undefined),
  }
}

/** Every parameter of an address, in the order in which they are written. */
export const PARAMETERS: readonly Parameter[] = [
  parameter('t', 't', time),
  parameter('play', 'play', flag),
  parameter('rate', 'rate', numberFrom(MIN_RATE, MAX_RATE, `battle seconds per second, ${MIN_RATE} to ${MAX_RATE}`)),
  parameter('elastic', 'elastic', flag),
  parameter(
    'campaign',
    'campaignMinutes',
    numberFrom(
      MIN_CAMPAIGN,
      MAX_CAMPAIGN,
      `minutes for the campaign in elastic time, ${MIN_CAMPAIGN} to ${MAX_CAMPAIGN}`,
    ),
  ),
  parameter('reverse', 'reverse', flag),
  parameter('loop', 'loop', loop),
  parameter('cam', 'camera', camera),
  parameter(definitionOf('chapter').parameter, 'chapter', id),
  parameter('deck', 'deck', id),
  parameter('lang', 'lang', oneOf(LANGUAGES)),
  parameter('quality', 'quality', oneOf(QUALITIES)),
  parameter(
    'pixels',
    'pixels',
    numberFrom(MIN_PIXELS, MAX_PIXELS, `device pixels per CSS pixel, ${MIN_PIXELS} to ${MAX_PIXELS}`),
  ),
  parameter(
    'exag',
    'exaggeration',
    numberFrom(...EXAGGERATION_RANGE, `a vertical exaggeration, ${EXAGGERATION_RANGE.join(' to ')}`),
  ),
  parameter('hide', 'hide', listOf('layers', LAYERS)),
  parameter('show', 'show', listOf('layers', LAYERS)),
  parameter('style', 'style', oneOf(MAP_STYLE_IDS)),
  parameter('zone', 'zone', zone),
  parameter('view', 'view', oneOf(PERSPECTIVES)),
  parameter('symbols', 'symbols', oneOf(SYMBOL_SETS)),
  parameter('only', 'only', only),
  parameter('side', 'sides', listOf('sides', Side.options)),
  parameter('arm', 'arms', listOf('arms', Arm.options)),
  parameter('level', 'levels', listOf('levels', Echelon.options)),
  parameter('sure', 'sure', listOf('confidences', Confidence.options)),
  parameter('follow', 'follow', flag),
  ...CHOICE_KINDS.map(selection),
  parameter('viewshed', 'viewshed', viewshedFormat),
  parameter('path', 'path', pathFormat),
  parameter('area', 'area', areaFormat),
  parameter('split', 'split', split),
  parameter('divider', 'divider', share),
  parameter('marks', 'marks', flag),
  parameter('claim', 'claim', id),
  parameter('lens', 'lens', flag),
  parameter('altitude', 'altitude', oneOf(['true', 'exaggerated'])),
  parameter('air', 'air', flag),
  parameter('debug', 'debug', flag),
  parameter('present', 'present', flag),
  parameter('kiosk', 'kiosk', kiosk),
  parameter('preflight', 'preflight', flag),
  parameter('handout', 'handout', flag),
  parameter('embed', 'embed', flag),
]
