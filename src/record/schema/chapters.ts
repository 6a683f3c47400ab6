import * as v from 'valibot'
import { CAMERA_LIMITS } from '@/ground/camera/bounds'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { Edtf } from './claims'
import { Citations, Header, Id, IsoTime, LonLat } from './common'
import { Figure } from './figures'
import { LAYERS } from './layers'
import { LIMITS } from './limits'
import { Question } from './questions'
import { List, Numeric, Text, Words } from './values'
import { ViewshedRequest } from './viewing'

/** A camera position in geographic terms, so that another exaggeration or terrain does not break a story. */
export const CameraCue = v.strictObject({
  target: LonLat,
  /** From the target to the eye, metres. */
  distanceM: Numeric(CAMERA_LIMITS.nearM, CAMERA_LIMITS.farM, 'metres'),
  /** Viewing direction, degrees clockwise from north. */
  bearingDeg: Numeric(-360, 360, 'degrees'),
  /** Below the horizon, degrees. */
  pitchDeg: Numeric(CAMERA_LIMITS.lowestDeg, CAMERA_LIMITS.highestDeg, 'degrees'),
})
export type CameraCue = v.InferOutput<typeof CameraCue>

export const Step = v.strictObject({
  id: Id,
  /** Battle time of the picture. */
  t: IsoTime,
  /** Date of what the step describes, if outside the battle's clock: shown instead of the clock. */
  date: v.optional(Edtf),
  /** While the step is shown, battle time plays to `to` over `seconds` of wall time. */
  play: v.optional(v.strictObject({ to: IsoTime, seconds: Numeric(1, 120, 'seconds') })),
  camera: CameraCue,
  /** The camera cuts to its position, without a flight. */
  cut: v.optional(v.boolean()),
  /** Layers that this step shows or hides; the others stay as they are on the page. */
  layers: v.optional(
    v.pipe(
      v.strictObject({
        show: v.optional(List(v.picklist(LAYERS), LIMITS.fields), []),
        hide: v.optional(List(v.picklist(LAYERS), LIMITS.fields), []),
      }),
      v.check(({ show, hide }) => !show.some((layer) => hide.includes(layer)), 'no layer both in show and in hide'),
    ),
  ),
  /** Map style; if absent, as on the page. */
  style: v.optional(v.picklist(MAP_STYLE_IDS)),
  caption: Words('a caption', 320),
  notes: v.optional(Text(LIMITS.notes), ''),
  /** Units that keep full strength while the others fade. */
  highlight: v.optional(List(Id), []),
  /** What one or two observers see, drawn on the ground. */
  viewshed: v.optional(ViewshedRequest),
  /** A decision put to the audience before it hears what was done. */
  question: v.optional(Question),
  /** Contested numbers and dates of the step carry a mark, whatever the page's lens is. */
  lens: v.optional(v.boolean()),
  /** What is shown beside the picture. */
  figure: v.optional(Figure),
  sources: Citations,
})
export type Step = v.InferOutput<typeof Step>

export const Chapter = v.strictObject({
  id: Id,
  title: Text(LIMITS.name),
  steps: v.pipe(List(Step), v.minLength(1, 'at least one step')),
})
export type Chapter = v.InferOutput<typeof Chapter>
/** A lecturer's own deck is the same kind of file, with a title. */
export const ChaptersFile = {
  header: { ...Header, title: v.optional(Text(120)) },
  list: 'chapters',
  entry: Chapter,
} as const
