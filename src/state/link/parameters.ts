import * as v from 'valibot'
import { msg, tr } from '@/base/i18n/i18n'
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
  oneOfWords,
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
  expected: (bounds) => tr('a battle time from {from} to {to}', span(bounds)),
  schema: timeWithin,
  text: minute,
}

const loop: Format<NonNullable<Link['loop']>> = {
  expected: (bounds) =>
    tr('two battle times from {from} to {to}, at least {n} minutes apart, as FROM/TO', {
      ...span(bounds),
      n: SHORTEST_LOOP / 60,
    }),
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
    return tr('longitude,latitude,distance in metres ({nearM} to {farM}),bearing,pitch ({lowestDeg} to {highestDeg})', {
      nearM,
      farM,
      lowestDeg,
      highestDeg,
    })
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
  expected: () => oneOfWords(Object.keys(ONLY_WORDS)),
  schema: () =>
    v.pipe(
      v.picklist(Object.keys(ONLY_WORDS) as (keyof typeof ONLY_WORDS)[]),
      v.transform((word) => ONLY_WORDS[word]),
    ),
  text: (what) => Object.entries(ONLY_WORDS).find(([, each]) => each === what)?.[0],
}

const zone: Format<LightZone> = {
  expected: () => oneOfWords(LIGHT_ZONES),
  schema: () =>
    v.pipe(
      v.picklist(LIGHT_ZONES.map(String)),
      v.transform((text) => Number(text) as LightZone),
    ),
  text: String,
}

const kiosk: Format<number> = {
  expected: () =>
    tr('0, 1, or the seconds untouched after which the story goes on, {low} to {high}', {
      low: KIOSK_RANGE[0],
      high: KIOSK_RANGE[1],
    }),
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
  expected: (bounds) => tr('{word}, or a battle time from {from} to {to}', { word: ACCOUNTS_WORD, ...span(bounds) }),
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
  expected: () => tr('where the halves meet, 0 (left edge) to 1'),
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
  parameter('rate', 'rate', numberFrom(MIN_RATE, MAX_RATE, msg('battle seconds per second, {low} to {high}'))),
  parameter('elastic', 'elastic', flag),
  parameter(
    'campaign',
    'campaignMinutes',
    numberFrom(MIN_CAMPAIGN, MAX_CAMPAIGN, msg('minutes for the campaign in elastic time, {low} to {high}')),
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
    numberFrom(MIN_PIXELS, MAX_PIXELS, msg('device pixels per CSS pixel, {low} to {high}')),
  ),
  parameter('exag', 'exaggeration', numberFrom(...EXAGGERATION_RANGE, msg('a vertical exaggeration, {low} to {high}'))),
  parameter('hide', 'hide', listOf(msg('layers out of {values}'), LAYERS)),
  parameter('show', 'show', listOf(msg('layers out of {values}'), LAYERS)),
  parameter('style', 'style', oneOf(MAP_STYLE_IDS)),
  parameter('zone', 'zone', zone),
  parameter('view', 'view', oneOf(PERSPECTIVES)),
  parameter('symbols', 'symbols', oneOf(SYMBOL_SETS)),
  parameter('only', 'only', only),
  parameter('side', 'sides', listOf(msg('sides out of {values}'), Side.options)),
  parameter('arm', 'arms', listOf(msg('arms out of {values}'), Arm.options)),
  parameter('level', 'levels', listOf(msg('levels out of {values}'), Echelon.options)),
  parameter('sure', 'sure', listOf(msg('confidences out of {values}'), Confidence.options)),
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
