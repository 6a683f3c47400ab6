import { msg } from '@/base/i18n/i18n'
import { createSignal } from '@/state/store/signal'

/** The folders of the panel, in order; `time` and the layers have their own controls there. */
export const TUNING_FOLDERS = ['terrain', 'tokens', 'paths', 'air', 'light', 'camera', 'quality'] as const
export type TuningFolder = (typeof TUNING_FOLDERS)[number]

/** One visual constant: its default, its range, and its place in the panel. */
export interface Tunable {
  readonly folder: TuningFolder
  /** English: whoever shows it translates it. */
  readonly label: string
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** The shared uniform that passes it to shaders (scene/gpu/uniforms.ts); absent when script reads it. */
  readonly uniform?: `u${string}`
}

const at = (
  folder: TuningFolder,
  label: string,
  value: number,
  min: number,
  max: number,
  step: number,
  uniform?: `u${string}`,
): Tunable => ({ folder, label, value, min, max, step, ...(uniform && { uniform }) })

/**
 * Visual constants worth adjusting while looking at the picture. Scene code reads `tuning.key` each frame, shaders the
 * uniform; a new one is one line here and one read there. "×" is a factor on the value from the map style, the hour or
 * the quality.
 */
export const TUNABLES = {
  hazeKm: at('terrain', msg('haze, km'), 82, 20, 400, 1, 'uHazeKm'),
  hazePower: at('terrain', msg('haze, steepness'), 2.5, 1, 5, 0.1, 'uHazePower'),
  mist: at('terrain', msg('valley mist ×'), 1, 0, 1, 0.05),
  grain: at('terrain', msg('grain ×'), 1, 0, 2, 0.05, 'uGrainGain'),
  contourStrength: at('terrain', msg('contours ×'), 1, 0, 1, 0.05, 'uContourGain'),
  gridStrength: at('terrain', msg('grid ×'), 1, 0, 1.6, 0.05, 'uGridGain'),

  stem: at('tokens', msg('stem, px'), 20, 0, 80, 1),
  tokenFar: at('tokens', msg('size far off ×'), 0.82, 0.4, 1.4, 0.02),
  tokenNear: at('tokens', msg('gain at close range'), 0.36, 0, 1, 0.02),
  tokenNearKm: at('tokens', msg('close range is, km'), 14, 1, 60, 1),
  mergePixels: at('tokens', msg('fold into superior, px'), 26, 0, 120, 1),
  highlightFade: at('tokens', msg('not highlighted ×'), 0.45, 0.1, 1, 0.05),
  tokenEase: at('tokens', msg('spreading, per s'), 12, 1, 40, 1),
  labelSize: at('tokens', msg('names ×'), 1, 0.7, 1.8, 0.05),
  labelFar: at('tokens', msg('names shrink far off'), 0.14, 0, 0.5, 0.01),
  labelFade: at('tokens', msg('names fade, per s'), 12, 1, 40, 1),
  riverNamesApart: at('tokens', msg('river names apart, px'), 430, 100, 1200, 10),

  trailHours: at('paths', msg('trail, h'), 36, 1, 240, 1, 'uTrailHours'),
  trailOpacity: at('paths', msg('trail opacity'), 0.5, 0, 1, 0.05, 'uTrailOpacity'),
  trailPixels: at('paths', msg('trail, px'), 1.1, 0.5, 5, 0.1, 'uTrailPixels'),
  burstOpacity: at('paths', msg('bursts, opacity'), 0.85, 0, 1, 0.05, 'uBurstOpacity'),
  routeHours: at('paths', msg('route ahead, h'), 24, 1, 120, 1, 'uRouteHours'),
  arrowOpacity: at('paths', msg('arrows ×'), 1, 0, 1.4, 0.05, 'uArrowOpacity'),
  arrowPixels: at('paths', msg('arrows, min px'), 22, 2, 60, 1),
  arrowMostPixels: at('paths', msg('arrows, max px'), 36, 2, 120, 1),
  arrowFadeFrom: at('paths', msg('arrows fade from, h'), 12, 0, 120, 1, 'uArrowFadeFrom'),
  arrowFadeTo: at('paths', msg('arrows faded at, h'), 96, 1, 240, 1, 'uArrowFadeTo'),
  lineOpacity: at('paths', msg('fronts and borders ×'), 1, 0, 1, 0.05, 'uLineOpacity'),
  pocketOpacity: at('paths', msg('pockets ×'), 1, 0, 1.6, 0.05, 'uPocketOpacity'),

  aircraftPixels: at('air', msg('size of a fighter, px'), 8, 2, 24, 0.5),
  aircraftPlain: at('air', msg('simple model below, px'), 22, 0, 60, 1),
  aircraftLargest: at('air', msg('enlarged at most ×'), 60, 1, 150, 1),
  formationSpread: at('air', msg('formation wider with size'), 0.42, 0, 1, 0.02),

  hillshade: at('light', msg('hillshade ×'), 1, 0, 1.4, 0.05),
  sunWarmth: at('light', msg('warmth of the sun ×'), 1, 0, 2, 0.05),
  sunPower: at('light', msg('sun ×'), 1, 0, 2, 0.05),
  skyPower: at('light', msg('sky ×'), 1, 0.2, 2, 0.05),

  fov: at('camera', msg('field of view, °'), 38, 15, 75, 1),
  fovTall: at('camera', msg('extra on a tall page, °'), 22, 0, 40, 1),
  cameraEase: at('camera', msg('follows input, per s'), 14, 2, 60, 1),
  flightPace: at('camera', msg('flight duration ×'), 1, 0.3, 4, 0.1),
  keyTurn: at('camera', msg('turn per key press, °'), 12, 1, 45, 1),
  eyeClearance: at('camera', msg('eye above ground, m'), 60, 10, 600, 10),

  reliefError: at('quality', msg('error of the relief ×'), 1, 0.3, 4, 0.1),
  pixelRatio: at('quality', msg('device pixels, at most'), 2, 0.25, 3, 0.05),
  motionResolution: at('quality', msg('slow machines, moving ×'), 0.65, 0.4, 1, 0.05),
} as const satisfies Record<string, Tunable>

export type TuningKey = keyof typeof TUNABLES
export const TUNING_KEYS = Object.keys(TUNABLES) as TuningKey[]
export type Tuning = Record<TuningKey, number>

const defaults = () => Object.fromEntries(TUNING_KEYS.map((key) => [key, TUNABLES[key].value])) as Tuning

/** The current constants: read freely, write through `setTuning`. One object for the page's lifetime. */
export const tuning: Readonly<Tuning> = defaults()

/**
 * Signals every change of the constants. About seventy expressions read them each frame, so they are one mutable object
 * instead of a store.
 */
export const tuningChanged = createSignal()

/** Sets some constants, each clamped to its range. */
export function setTuning(part: Partial<Tuning>): void {
  let changed = false
  for (const key of Object.keys(part) as TuningKey[]) {
    const { min, max } = TUNABLES[key]
    const value = part[key]!
    if (!Number.isFinite(value)) continue
    const next = Math.min(Math.max(value, min), max)
    if (tuning[key] === next) continue
    ;(tuning as Tuning)[key] = next
    changed = true
  }
  if (changed) tuningChanged.emit()
}

export const resetTuning = () => setTuning(defaults())

/** What differs from the defaults. */
export function changedTuning(): Partial<Tuning> {
  return Object.fromEntries(
    TUNING_KEYS.filter((key) => tuning[key] !== TUNABLES[key].value).map((key) => [key, tuning[key]]),
  )
}
