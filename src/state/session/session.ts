import { createStore, type StoreApi } from 'zustand/vanilla'
import { MAP_STYLE_IDS, type MapStyleId } from '@/ground/terrain/mapStyles'
import { PERSPECTIVES, SYMBOL_SETS, type Perspective, type SymbolSet } from '@/picture/symbols/symbolChoice'
import type { OwnDeck } from '@/record/deck/deck'
import type { StageLook } from '@/record/deck/stage'
import type { Choice } from '@/record/domain/chosen'
import { NO_FILTER, type UnitFilter } from '@/record/domain/unitFilter'
import type { Language } from '@/record/schema/common'
import type { Fault } from '@/record/schema/fault'
import type { Layer } from '@/record/schema/layers'
import { NO_AIDS, type Aids } from '@/state/audience/aids'

export const QUALITIES = ['low', 'medium', 'high'] as const
export type Quality = (typeof QUALITIES)[number]

export { LAYERS, type Layer } from '@/record/schema/layers'

/** Contours, grid, shadows, routes ahead and ranges of guns are asked for (or come with a map style); all else is there from the start. */
export const LAYERS_AT_START: Readonly<Record<Layer, boolean>> = {
  units: true,
  labels: true,
  fronts: true,
  borders: true,
  axes: true,
  trails: true,
  air: true,
  water: true,
  contours: false,
  grid: false,
  shadows: false,
  routes: false,
  fire: true,
  ranges: false,
}

/** Readings of the sources' clock that can be lit: hours east of Greenwich. */
export const LIGHT_ZONES = [7, 8, 9] as const
export type LightZone = (typeof LIGHT_ZONES)[number]

export { PERSPECTIVES, SYMBOL_SETS, type Perspective, type SymbolSet }

export type Selection = Choice | null
export type Mode = 'explore' | 'present'

/** Where the picture comes from; anything but `ready` has a message on the page. */
export type GroundStatus = 'loading' | 'ready' | 'failed' | 'context-lost' | 'no-webgl'

/** A place on the ground, WGS84 degrees, the direction in which one looks, and what it is called. */
export interface Standing {
  readonly lon: number
  readonly lat: number
  readonly bearingDeg: number
  readonly name: string
}

/** The menu of a point of the map: where it opens on the page, CSS pixels, and what lies there. */
export interface MapMenu {
  readonly x: number
  readonly y: number
  readonly lon: number
  readonly lat: number
  /** Of the ground, metres; null when it was not looked up. */
  readonly heightM: number | null
  readonly target: Selection
}

export interface Session {
  mode: Mode
  /** The lecturer's own deck while it is used instead of the record's; read it through `deckInUse`. */
  ownDeck: OwnDeck | null
  /** The record's short deck that is told; null for the whole story. Without effect while a deck of one's own is in use. */
  deckId: string | null
  /** Index into the deck of all steps, in presentation mode. */
  step: number
  /** The step was come to from behind and is shown as it ends. */
  stepAtEnd: boolean
  /** Counts up each time a step is put on the stage, also the same one again. */
  stepRun: number
  /** The lecturer has left the step to look round; resuming eases back to it. */
  away: boolean
  /** The highlighted unit that is looked at closely. */
  zoomedTo: string | null
  /** Digits typed for going to a step by its number. */
  typed: string
  /** What exploring had when presenting began, and gets back; null while exploring. */
  exploreLook: StageLook | null
  /** Presenting has begun before, so a clicker's start button means: go on. */
  hasPresented: boolean
  overviewOpen: boolean
  notesOpen: boolean
  figureHidden: boolean
  deckEditorOpen: boolean
  /** CSS pixels of the page's foot that the caption covers, and of its right edge that a figure covers. */
  coveredBelow: number
  coveredRight: number
  selection: Selection
  language: Language
  quality: Quality
  /** By hand or by link: then slowness does not change it. */
  qualityChosen: boolean
  /** The browser draws without a graphics card. */
  software: boolean
  /** A picture of another moment is being drawn behind the cover. */
  still: boolean
  layers: Readonly<Record<Layer, boolean>>
  mapStyle: MapStyleId
  /** Units that keep full strength while the others fade; empty for all. */
  highlight: readonly string[]
  /** The clock's hours are lit as if printed in this zone; the clock itself stays as printed. */
  lightZone: LightZone
  /** Vertical exaggeration: heights are drawn this many times too high, and the scale says so. */
  exaggeration: number
  /** Heights of aircraft over the ground are drawn as many times too high as the ground; else true. */
  altitudeExaggerated: boolean
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
  /** Someone stands on the ground here and looks about; null while the camera is free. */
  standing: Standing | null
  mapMenu: MapMenu | null
  /** For measuring: the scene is filled up with copies to this many tokens and aircraft; 0 for the record as it is. */
  stress: { readonly tokens: number; readonly aircraft: number }

  // Panels that open on demand.
  orbatOpen: boolean
  searchOpen: boolean
  airOpen: boolean
  takeAwayOpen: boolean
  preflightOpen: boolean
  aidsOpen: boolean
  aids: Aids
  /** The deck plays by itself in a loop, and takes the stage back after so many seconds untouched; 0 for not. */
  kiosk: number
  /** The deck as a document to print, over everything else. */
  handoutOpen: boolean

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
    ownDeck: null,
    deckId: null,
    step: 0,
    stepAtEnd: false,
    stepRun: 0,
    away: false,
    zoomedTo: null,
    typed: '',
    exploreLook: null,
    hasPresented: false,
    overviewOpen: false,
    notesOpen: false,
    figureHidden: false,
    deckEditorOpen: false,
    coveredBelow: 0,
    coveredRight: 0,
    selection: null,
    language: 'en',
    quality: 'medium',
    qualityChosen: false,
    software: false,
    still: false,
    layers: { ...LAYERS_AT_START },
    mapStyle: MAP_STYLE_IDS[0]!,
    highlight: [],
    lightZone: 8,
    exaggeration: 4,
    altitudeExaggerated: false,
    tokenSize: 1,
    wireframe: false,
    perspective: 'neutral',
    symbolSet: 'app6',
    filter: NO_FILTER,
    group: [],
    follow: false,
    standing: null,
    mapMenu: null,
    searchOpen: false,
    stress: { tokens: 0, aircraft: 0 },
    orbatOpen: false,
    airOpen: false,
    takeAwayOpen: false,
    preflightOpen: false,
    aidsOpen: false,
    aids: NO_AIDS,
    kiosk: 0,
    handoutOpen: false,
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
