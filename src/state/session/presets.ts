import { msg } from '@/base/i18n/i18n'
import { SETTINGS_VERSION, type Settings } from './settingsSchema'

export interface Preset {
  readonly id: string
  /** English: whoever shows it translates it. */
  readonly name: string
  readonly settings: Settings
}

const preset = (id: string, name: string, settings: Omit<Settings, 'khalkhinSettings'>): Preset => ({
  id,
  name,
  settings: { khalkhinSettings: SETTINGS_VERSION, ...settings },
})

/** Named settings. Each is applied to the defaults, not on top of another. */
export const PRESETS: readonly Preset[] = [
  preset('default', msg('defaults'), {}),
  preset('overview', msg('overview: the campaign from afar'), {
    look: {
      trailHours: 120,
      trailPixels: 1.8,
      arrowFadeTo: 120,
      hazeKm: 160,
      mergePixels: 40,
      labelSize: 1.1,
      fov: 34,
    },
    view: { exaggeration: 6, layers: { grid: true } },
  }),
  preset('cinema', msg('cinema: low sun, long lens'), {
    look: {
      fov: 24,
      fovTall: 14,
      sunWarmth: 1.35,
      sunPower: 1.15,
      hazeKm: 60,
      hazePower: 2,
      flightPace: 1.8,
      cameraEase: 6,
      stem: 28,
      labelFade: 5,
      arrowOpacity: 0.8,
      lineOpacity: 0.85,
    },
    view: { tokenSize: 0.9, layers: { shadows: true } },
  }),
  preset('print-grey', msg('print in grey'), {
    look: {
      trailOpacity: 0.9,
      trailPixels: 1.6,
      arrowOpacity: 1.3,
      pocketOpacity: 1.4,
      hazeKm: 400,
      labelSize: 1.1,
      contourStrength: 0.7,
      mist: 0,
    },
    view: { mapStyle: 'paper', exaggeration: 3 },
  }),
  preset('projector', msg('projector: large and strong'), {
    look: {
      labelSize: 1.35,
      stem: 26,
      trailPixels: 2.2,
      trailOpacity: 0.8,
      arrowOpacity: 1.25,
      arrowPixels: 30,
      arrowMostPixels: 48,
      aircraftPixels: 12,
      hazeKm: 200,
      skyPower: 1.1,
      sunPower: 1.1,
      mist: 0.4,
    },
    view: { tokenSize: 1.4 },
  }),
  preset('performance', msg('performance: lowest cost'), {
    look: { reliefError: 2, pixelRatio: 1, grain: 0.5, mist: 0 },
    view: { quality: 'low', layers: { shadows: false, contours: false, grid: false } },
  }),
]
