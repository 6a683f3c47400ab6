import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Fault } from '@/schema/fault'
import type { Language } from '@/schema/common'
import { NO_FILTER, type UnitFilter } from '@/domain/unitFilter'
import { MAP_STYLE_IDS, type MapStyleId } from '@/terrain/mapStyles'

export const QUALITIES = ['low', 'medium', 'high'] as const
export type Quality = (typeof QUALITIES)[number]

export const LAYERS = ['units', 'labels', 'fronts', 'borders', 'axes', 'trails', 'air', 'water', 'contours', 'grid', 'shadows'] as const
export type Layer = (typeof LAYERS)[number]

/** Contours, grid and shadows are asked for (or come with a map style); all else is there from the start. */
export const LAYERS_AT_START: Readonly<Record<Layer, boolean>> = { units: true, labels: true, fronts: true, borders: true, axes: true, trails: true, air: true, water: true, contours: false, grid: false, shadows: false }

/** Readings of the sources' clock that can be lit: hours east of Greenwich. */
export const LIGHT_ZONES = [7, 8, 9] as const
export type LightZone = (typeof LIGHT_ZONES)[number]

/** Frames as APP-6 has them for one's own side and the other, from either staff's table; or this project's own, which are nobody's. */
export const PERSPECTIVES = ['neutral', 'soviet', 'japanese'] as const
export type Perspective = (typeof PERSPECTIVES)[number]
export const SYMBOL_SETS = ['app6', 'silhouettes'] as const
export type SymbolSet = (typeof SYMBOL_SETS)[number]

export type Selection = { readonly kind: 'unit' | 'place' | 'sortie'; readonly id: string } | null
export type Mode = 'explore' | 'present'

/** Where the picture comes from; anything but `ready` has a message on the page. */
export type GroundStatus = 'loading' | 'ready' | 'failed' | 'context-lost' | 'no-webgl'

export interface Session {
  mode: Mode
  /** Index into the deck of all steps, in presentation mode. */
  step: number
  selection: Selection
  language: Language
  quality: Quality
  /** By hand or by link: then slowness does not change it. */
  qualityChosen: boolean
  /** The browser draws without a graphics card. */
  software: boolean
  layers: Record<Layer, boolean>
  mapStyle: MapStyleId
  /** The clock's hours are lit as if printed in this zone; the clock itself stays as printed. */
  lightZone: LightZone
  /** Vertical exaggeration: heights are drawn this many times too high, and the scale says so. */
  exaggeration: number
  /** Multiplies the size of tokens on the screen. */
  tokenSize: number
  wireframe: boolean

  // Forces: what is shown of them and how.
  perspective: Perspective
  symbolSet: SymbolSet
  filter: UnitFilter
  /** Ids of units chosen together with the selection, for sums. */
  group: readonly string[]
  /** The camera goes with the selected unit. */
  follow: boolean
  /** For measuring: the scene is filled up with copies to this many tokens and aircraft; 0 for the record as it is. */
  stress: { readonly tokens: number; readonly aircraft: number }

  // Panels that open on demand.
  orbatOpen: boolean
  airOpen: boolean

  /** When set, the sun stands here instead of where it stood: degrees. */
  sunOverride: { azimuthDeg: number; altitudeDeg: number } | null
  panelOpen: boolean
  helpOpen: boolean
  /** Black or white screen while presenting. */
  blank: 'none' | 'black' | 'white'
  ground: GroundStatus
  groundMessage: string
  faults: readonly Fault[]
}

export type SessionStore = StoreApi<Session>

export function createSession(initial: Partial<Session> = {}): SessionStore {
  return createStore<Session>(() => ({
    mode: 'explore',
    step: 0,
    selection: null,
    language: 'en',
    quality: 'medium',
    qualityChosen: false,
    software: false,
    layers: { ...LAYERS_AT_START },
    mapStyle: MAP_STYLE_IDS[0]!,
    lightZone: 8,
    exaggeration: 4,
    tokenSize: 1,
    wireframe: false,
    perspective: 'neutral',
    symbolSet: 'app6',
    filter: NO_FILTER,
    group: [],
    follow: false,
    stress: { tokens: 0, aircraft: 0 },
    orbatOpen: false,
    airOpen: false,
    sunOverride: null,
    panelOpen: false,
    helpOpen: false,
    blank: 'none',
    ground: 'loading',
    groundMessage: '',
    faults: [],
    ...initial,
  }))
}
