import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import { nearest } from '@/record/read/ids'
import { shown } from '@/record/schema/fault'
import { CAMPAIGN_MINUTES, RATES } from '@/record/time/clock'
import type { Playback } from '@/state/clock/playback'
import { EXAGGERATION_RANGE } from '@/state/link/link'
import {
  LAYERS,
  LAYERS_AT_START,
  PERSPECTIVES,
  QUALITIES,
  SYMBOL_SETS,
  type Session,
  type SessionStore,
} from './session'
import { changedTuning, resetTuning, setTuning, TUNABLES, TUNING_KEYS, type Tuning, type TuningKey } from './tuning'

export const SETTINGS_VERSION = 1

/** What of the session belongs to how things look. */
type View = Pick<
  Session,
  'exaggeration' | 'mapStyle' | 'layers' | 'tokenSize' | 'quality' | 'perspective' | 'symbolSet' | 'sunOverride'
>
type TimeSettings = { rate: number; elastic: boolean; campaignMinutes: number }

/** Settings as they are copied, kept and shared; what is absent is as the page opens. */
export interface Settings {
  readonly khalkhinSettings: typeof SETTINGS_VERSION
  readonly look?: Partial<Tuning>
  readonly view?: Partial<Omit<View, 'layers'>> & { readonly layers?: Partial<Session['layers']> }
  readonly time?: Partial<TimeSettings>
}

const VIEW_AT_FIRST = {
  exaggeration: 4,
  mapStyle: MAP_STYLE_IDS[0]!,
  tokenSize: 1,
  perspective: 'neutral',
  symbolSet: 'app6',
  sunOverride: null,
} as const satisfies Partial<View>

/** The settings in hand, only what differs; the quality only when it was chosen. */
export function settingsOf(session: SessionStore, playback: Playback): Settings {
  const s = session.getState()
  const layers = Object.fromEntries(
    LAYERS.filter((l) => s.layers[l] !== LAYERS_AT_START[l]).map((l) => [l, s.layers[l]]),
  )
  const view = {
    ...Object.fromEntries(
      Object.entries(VIEW_AT_FIRST).flatMap(([key, first]) =>
        s[key as keyof typeof VIEW_AT_FIRST] === first ? [] : [[key, s[key as keyof typeof VIEW_AT_FIRST]]],
      ),
    ),
    ...(s.qualityChosen && { quality: s.quality }),
    ...(Object.keys(layers).length > 0 && { layers }),
  }
  const { rate, elastic, campaignMinutes } = playback.clock
  return { khalkhinSettings: SETTINGS_VERSION, look: changedTuning(), view, time: { rate, elastic, campaignMinutes } }
}

/** Puts settings in place of those in hand; what they do not name goes back to how the page opens. The quality stays unless named. */
export function applySettings(
  { look = {}, view = {}, time = {} }: Settings,
  session: SessionStore,
  playback: Playback,
): void {
  resetTuning()
  setTuning(look)
  const { layers, quality, ...rest } = view
  session.actions.applyView({
    ...VIEW_AT_FIRST,
    ...rest,
    layers: { ...LAYERS_AT_START, ...layers },
    ...(quality && { quality, qualityChosen: true }),
  })
  if (time.rate !== undefined) playback.setRate(time.rate)
  if (time.elastic !== undefined) playback.setElastic(time.elastic, time.campaignMinutes)
}

interface Rule {
  readonly expected: string
  readonly holds: (value: unknown) => boolean
}
const within = (low: number, high: number): Rule => ({
  expected: `a number from ${low} to ${high}`,
  holds: (v) => typeof v === 'number' && v >= low && v <= high,
})
const oneOf = (values: readonly string[]): Rule => ({
  expected: `one of ${values.join(', ')}`,
  holds: (v) => values.includes(v as string),
})
const flag: Rule = { expected: 'true or false', holds: (v) => typeof v === 'boolean' }
const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null && !Array.isArray(v)
const sun: Rule = {
  expected: 'null, or { azimuthDeg, altitudeDeg } in degrees',
  holds: (v) =>
    v === null ||
    (isObject(v) &&
      Object.keys(v).length === 2 &&
      within(0, 360).holds(v.azimuthDeg) &&
      within(-90, 90).holds(v.altitudeDeg)),
}

/** By path; looked up by `of`, since a pasted key may be any word, `constructor` too. */
const RULES: Record<string, Record<string, Rule>> = {
  look: Object.fromEntries(TUNING_KEYS.map((key: TuningKey) => [key, within(TUNABLES[key].min, TUNABLES[key].max)])),
  view: {
    exaggeration: within(...EXAGGERATION_RANGE),
    mapStyle: oneOf(MAP_STYLE_IDS),
    tokenSize: within(0.5, 2),
    quality: oneOf(QUALITIES),
    perspective: oneOf(PERSPECTIVES),
    symbolSet: oneOf(SYMBOL_SETS),
    sunOverride: sun,
  },
  'view.layers': Object.fromEntries(LAYERS.map((layer) => [layer, flag])),
  time: {
    rate: within(RATES[0], RATES[RATES.length - 1]!),
    elastic: flag,
    campaignMinutes: within(CAMPAIGN_MINUTES[CAMPAIGN_MINUTES.length - 1]!, CAMPAIGN_MINUTES[0]),
  },
}

const of = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** Reads pasted settings. With any fault nothing is taken: each names its path, what was expected and what stood there. */
export function parseSettings(text: string): { settings: Settings; faults: [] } | { settings: null; faults: string[] } {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch {
    return {
      settings: null,
      faults: [`settings: expected JSON as "copy as settings" writes it, got ${shown(text.slice(0, 60))}`],
    }
  }
  const faults: string[] = []
  const fault = (path: string, expected: string, got: unknown, near?: string) =>
    faults.push(`settings: ${path}: expected ${expected}, got ${shown(got)}${near ? ` (${near})` : ''}`)
  if (!isObject(raw) || raw.khalkhinSettings !== SETTINGS_VERSION) {
    fault('khalkhinSettings', `${SETTINGS_VERSION}`, isObject(raw) ? raw.khalkhinSettings : raw)
    return { settings: null, faults }
  }
  const check = (path: string, value: unknown) => {
    if (value === undefined) return
    if (!isObject(value)) return void fault(path, 'an object', value)
    const rules = of(RULES, path)!
    for (const [key, held] of Object.entries(value)) {
      const inner = `${path}.${key}`
      const rule = of(rules, key)
      if (of(RULES, inner)) check(inner, held)
      else if (!rule) fault(inner, 'a known setting', key, nearest(key, new Set(Object.keys(rules))))
      else if (!rule.holds(held)) fault(inner, rule.expected, held)
    }
  }
  for (const part of Object.keys(raw)) {
    if (part === 'khalkhinSettings') continue
    if (of(RULES, part) && !part.includes('.')) check(part, raw[part])
    else fault(part, 'look, view or time', part)
  }
  return faults.length > 0 ? { settings: null, faults } : { settings: raw as unknown as Settings, faults: [] }
}
