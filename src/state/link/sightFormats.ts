import * as v from 'valibot'
import type { LonLat } from '@/base/geo/frame'
import { tr } from '@/base/i18n/i18n'
import { LonLat as LonLatSchema } from '@/record/schema/common'
import {
  Area,
  CORNER_LIMITS,
  EYE_LIMITS,
  Observer,
  RADIUS_LIMITS,
  RANGE_LIMITS,
  ViewshedRequest,
} from '@/record/schema/viewing'
import { MAX_PATH_POINTS } from '@/state/session/slices/measuring'
import { decimal, rounded, type Format } from './parameter'

const pointText = ([lon, lat]: LonLat) => `${rounded(lon, 5)},${rounded(lat, 5)}`

const point = v.pipe(
  v.string(),
  v.transform((text) => text.split(',')),
  v.strictTuple([decimal, decimal]),
  LonLatSchema,
)

/** `place:khamar-daba`, `unit:jp_23d` or `118.6,47.7`. */
const observer = v.pipe(
  v.string(),
  v.rawTransform<string, unknown>(({ dataset, addIssue, NEVER }) => {
    const [kind, id] = dataset.value.split(':')
    if (id !== undefined) return { [kind!]: id }
    const at = v.safeParse(point, dataset.value)
    if (at.success) return { at: at.output }
    addIssue({ message: 'an observer' })
    return NEVER
  }),
  Observer,
)

/** Reads `place:khamar-daba`, `unit:jp_23d` or `118.6,47.7`; null for anything else. */
export function readObserver(text: string): Observer | null {
  const read = v.safeParse(observer, text)
  return read.success ? read.output : null
}

const observerText = (o: Observer) =>
  'at' in o ? pointText(o.at) : 'place' in o ? `place:${o.place}` : `unit:${o.unit}`

/** `1.7,10000/place:khamar-daba/unit:jp_23d`: eye and range in metres, then one or two observers. */
export const viewshedFormat: Format<ViewshedRequest> = {
  expected: () =>
    tr(
      'EYE,RANGE/OBSERVER or EYE,RANGE/OBSERVER/OBSERVER: eye {eyeLow} to {eyeHigh} m, range {rangeLow} to {rangeHigh} m, an observer as place:ID, unit:ID or LON,LAT',
      { eyeLow: EYE_LIMITS.min, eyeHigh: EYE_LIMITS.max, rangeLow: RANGE_LIMITS.min, rangeHigh: RANGE_LIMITS.max },
    ),
  schema: () =>
    v.pipe(
      v.string(),
      v.transform((text) => text.split('/')),
      v.tupleWithRest(
        [
          v.pipe(
            v.string(),
            v.transform((text) => text.split(',')),
            v.strictTuple([decimal, decimal]),
          ),
        ],
        observer,
      ),
      v.transform(([[eyeM, rangeM], ...observers]): v.InferInput<typeof ViewshedRequest> => ({
        observers,
        eyeM,
        rangeM,
      })),
      ViewshedRequest,
    ),
  text: ({ observers, eyeM, rangeM }) =>
    [`${rounded(eyeM, 1)},${rounded(rangeM, 0)}`, ...observers.map(observerText)].join('/'),
}

/** `118.56,47.64/118.72,47.75`: at least two points. */
export const pathFormat: Format<readonly LonLat[]> = {
  expected: () => tr('2 to {most} points as LON,LAT, separated by "/"', { most: MAX_PATH_POINTS }),
  schema: () =>
    v.pipe(
      v.string(),
      v.transform((text) => text.split('/')),
      v.array(point),
      v.minLength(2),
      v.maxLength(MAX_PATH_POINTS),
    ),
  text: (points) => (points.length >= 2 ? points.map(pointText).join('/') : undefined),
}

/** `5000/place:khamar-daba`: all ground within a radius in metres; or the corners of a ring as LON,LAT. */
export const areaFormat: Format<Area> = {
  expected: () =>
    tr(
      'RADIUS/OBSERVER, {radiusLow} to {radiusHigh} m, or {cornersLow} to {cornersHigh} points as LON,LAT, separated by "/"',
      {
        radiusLow: RADIUS_LIMITS.min,
        radiusHigh: RADIUS_LIMITS.max,
        cornersLow: CORNER_LIMITS.min,
        cornersHigh: CORNER_LIMITS.max,
      },
    ),
  schema: () =>
    v.pipe(
      v.string(),
      v.transform((text) => text.split('/')),
      v.union([
        v.pipe(
          v.strictTuple([decimal, observer]),
          v.transform(([radiusM, about]) => ({ about, radiusM })),
        ),
        v.pipe(
          v.array(point),
          v.transform((ring) => ({ ring })),
        ),
      ]),
      Area,
    ),
  text: (area) =>
    'ring' in area ? area.ring.map(pointText).join('/') : `${rounded(area.radiusM, 0)}/${observerText(area.about)}`,
}
