import { DEFAULT_EXAGGERATION } from '@/ground/terrain/exaggeration'
import type { Perspective, SymbolSet } from '@/picture/symbols/symbolChoice'
import type { Language } from '@/record/schema/common'
import type { LightZone, Quality } from '@/state/session/choices'
import type { Write } from '@/state/store/actionStore'

/** How the picture is drawn, independent of its content. */
export interface AppearanceSlice {
  /** Language of names. */
  language: Language
  quality: Quality
  /** The quality was chosen by the user or a link, so slow frames do not lower it. */
  qualityChosen: boolean
  /** The browser draws without a graphics card. */
  software: boolean
  /** The sun is computed as if the sources' hours were of this zone. The clock shows them as printed. */
  lightZone: LightZone
  /** Vertical exaggeration: factor on heights. */
  exaggeration: number
  /** Draws altitudes of aircraft with the exaggeration of the ground; true altitudes otherwise. */
  altitudeExaggerated: boolean
  /** Factor on the size of tokens on the screen. */
  tokenSize: number
  wireframe: boolean
  perspective: Perspective
  symbolSet: SymbolSet
  /** Contested numbers and dates carry a mark wherever they are shown. */
  lens: boolean
  /** Position of the sun instead of the computed one, degrees; null for the computed one. */
  sunOverride: { azimuthDeg: number; altitudeDeg: number } | null
  /** For measuring: total numbers of tokens and aircraft to fill the scene up to with stress copies; 0 for none. */
  stress: { readonly tokens: number; readonly aircraft: number }
}

export const APPEARANCE: AppearanceSlice = {
  language: 'en',
  quality: 'medium',
  qualityChosen: false,
  software: false,
  lightZone: 8,
  exaggeration: DEFAULT_EXAGGERATION,
  altitudeExaggerated: false,
  tokenSize: 1,
  wireframe: false,
  perspective: 'neutral',
  symbolSet: 'app6',
  lens: false,
  sunOverride: null,
  stress: { tokens: 0, aircraft: 0 },
}

export const appearanceActions = (write: Write<AppearanceSlice>) => ({
  setLanguage: (language: Language) => write({ language }),
  /** Sets the quality by the user's choice: slow frames no longer lower it. */
  chooseQuality: (quality: Quality) => write({ quality, qualityChosen: true }),
  /** Sets the quality because of slow frames. */
  lowerQuality: (quality: Quality) => write({ quality }),
  setLightZone: (lightZone: LightZone) => write({ lightZone }),
  setExaggeration: (exaggeration: number) => write({ exaggeration }),
  setAltitudeExaggerated: (altitudeExaggerated: boolean) => write({ altitudeExaggerated }),
  setTokenSize: (tokenSize: number) => write({ tokenSize }),
  setWireframe: (wireframe: boolean) => write({ wireframe }),
  setPerspective: (perspective: Perspective) => write({ perspective }),
  setSymbolSet: (symbolSet: SymbolSet) => write({ symbolSet }),
  setLens: (lens: boolean) => write({ lens }),
  setSunOverride: (sunOverride: AppearanceSlice['sunOverride']) => write({ sunOverride }),
  /** Moves the overridden sun; does nothing while the sun is computed. */
  moveSun: (part: Partial<NonNullable<AppearanceSlice['sunOverride']>>) =>
    write(({ sunOverride }) => (sunOverride ? { sunOverride: { ...sunOverride, ...part } } : {})),
  setStress: (part: Partial<AppearanceSlice['stress']>) => write(({ stress }) => ({ stress: { ...stress, ...part } })),
})
