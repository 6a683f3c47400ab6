import { DEFAULT_EXAGGERATION } from '@/ground/terrain/exaggeration'
import { MAP_STYLE_IDS } from '@/ground/terrain/mapStyles'
import type { Playback } from '@/state/clock/playback'
import { LAYERS, LAYERS_AT_START, type Session, type SessionStore } from './session'
import { SETTINGS_VERSION, type Settings } from './settingsSchema'
import { changedTuning, resetTuning, setTuning } from './tuning'

const VIEW_AT_FIRST = {
  exaggeration: DEFAULT_EXAGGERATION,
  mapStyle: MAP_STYLE_IDS[0]!,
  tokenSize: 1,
  perspective: 'neutral',
  symbolSet: 'app6',
  sunOverride: null,
} as const satisfies Partial<Session>

/** The current settings: only what differs from the defaults, and the quality only when it was chosen. */
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

/** Applies settings. Fields not given get their defaults; the quality stays unless given. */
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
