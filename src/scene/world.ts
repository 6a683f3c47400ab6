import { createContext, useContext } from 'react'
import type { DataTexture, PerspectiveCamera } from 'three'
import type { View } from '@/ground/camera/flight'
import type { MoonTable } from '@/ground/light/moon'
import type { Lighting } from '@/ground/light/palette'
import type { SunTable } from '@/ground/light/sun'
import type { Ground } from '@/ground/terrain/heightField'
import type { LodTree } from '@/ground/terrain/lodTree'
import type { Water } from '@/ground/terrain/readWater'
import type { Arm } from '@/picture/axes/arms'
import type { Shape } from '@/picture/fronts/shapes'
import type { MistSpan } from '@/picture/weather/mist'
import type { Fate } from '@/record/domain/fates'
import type { ShownUnits } from '@/record/domain/shownUnits'
import type { BattleRecord } from '@/record/model/record'
import type { PoseTable } from '@/record/time/sample'
import type { FlyingScreen } from './air/flyingScreen'
import type { PointerSpot } from './camera/pointerSpot'
import type { WorldAnchors } from './frame/anchors'
import type { SharedUniforms } from './gpu/uniforms'
import type { LabelScreen } from './labels/labelScreen'
import type { FateScreen } from './units/fateScreen'
import type { TokenScreen } from './units/tokenScreen'

/** The ground as the worker delivers it: fields, trees and texture bytes. */
export interface GroundAssets {
  readonly ground: Ground
  readonly trees: { readonly battlefield: LodTree; readonly region: LodTree }
  /** Meadow, sand, lake water and share reconstructed, four bytes per post: see ground/terrain/decodeGround. */
  readonly surfaces: { readonly battlefield: Uint8Array; readonly region: Uint8Array }
  /** Slope up to the horizon on the battlefield: see ground/terrain/horizons. */
  readonly horizons: Uint8Array
  /** Depth in the valley mist on the battlefield: see ground/terrain/valleyMist. */
  readonly mistDepth: Uint8Array
  readonly water: Water
}

export interface GroundTextures {
  readonly height: DataTexture
  readonly surface: DataTexture
}

/** The part of the page that one half of a split picture covers, CSS pixels from the left. */
export interface Half {
  readonly side: 'left' | 'right'
  from: number
  to: number
  /** Lines and areas that only this half has now, where differences are marked; emphasised. */
  readonly only: Set<string>
}

/** A split picture: the worlds of its halves, and where they meet, CSS pixels from the left. */
export interface Split {
  readonly left: World
  readonly right: World
  at: number
}

/** Textures from which the ground is composed. */
export interface SceneTextures {
  readonly battlefield: GroundTextures
  readonly region: GroundTextures
  /** Horizons from north to south-east, and from south to north-west. */
  readonly horizons: readonly [DataTexture, DataTexture]
  readonly mistDepth: DataTexture
  readonly noise: DataTexture
}

/**
 * State shared by all parts of the scene; one mutable object whose identity never changes. The frame driver writes it
 * first in each frame, the others read it.
 */
export interface World {
  readonly record: BattleRecord
  readonly assets: GroundAssets
  readonly textures: SceneTextures
  readonly uniforms: SharedUniforms
  readonly poses: PoseTable
  /** Which rows the filter shows, and how sure each position is: written with the poses. */
  readonly units: ShownUnits
  readonly anchors: WorldAnchors
  /** Lines and areas as drawn and picked, and the arms of the attacks. */
  readonly shapes: readonly Shape[]
  readonly arms: readonly Arm[]
  readonly flying: FlyingScreen
  readonly lighting: Lighting
  readonly sunTable: SunTable
  readonly moonTable: MoonTable
  readonly mist: readonly MistSpan[]
  /** Battle time of the current frame, seconds. */
  t: number
  exaggeration: number
  /** The drawing size in CSS pixels, and device pixels per CSS pixel. */
  width: number
  height: number
  pixelRatio: number
  /** Factor on the size of tokens, names and lines while presenting; 1 otherwise. */
  displayScale: number
  /** Whether the camera moved in the last frame: by input, in flight, or easing after it. */
  moving: boolean
  /** How far the centre of the picture is raised above that of the page, CSS pixels. */
  lift: number
  /** How far it is moved to the left, CSS pixels. */
  shift: number
  camera: PerspectiveCamera | null
  /** CSS pixels that one metre covers at a distance of one metre. */
  pixelsPerRadian: number
  readonly tokens: TokenScreen
  /** Ends that leave a marker, and the markers of the current frame. */
  readonly fateList: readonly Fate[]
  readonly fates: FateScreen
  /** Index of the end whose marker is under the pointer, or -1. */
  hoverFate: number
  /** 1 for a row whose name is requested: the selected, its chain of command, the group. */
  readonly named: Uint8Array
  /** Row of the unit under the pointer, or -1. */
  hoverRow: number
  readonly labels: LabelScreen
  /** The highlighted units, and their rows; read by `highlighted`. */
  readonly highlight: { ids: readonly string[]; rows: ReadonlySet<number> }
  /** Set while a picture of another moment is drawn: its time and view replace the page's, and nothing eases. */
  still: { readonly t: number; readonly view: View } | null
  /** What is drawn to scale under a point, by the id of its kind; null until it has loaded. */
  nearAt: ((point: PointerSpot, kind: string) => { readonly id: string } | null) | null
  /** What a complete frame still waits for: atlases being painted. */
  readonly pending: Set<string>
  /** The half that this world draws; null for the whole picture. */
  half: Half | null
  /** The halves of a split picture, in the page's own world; null while the picture is whole. */
  split: Split | null
}

/** The world that draws at a point of the page, CSS pixels from the left. */
export function worldAt(world: World, x: number): World {
  const { split } = world
  return split ? (x < split.at ? split.left : split.right) : world
}

/** Whether something `halfWidth` either side of `x` reaches over the edge of the world's half, CSS pixels. */
export function crosses({ half }: World, x: number, halfWidth: number): boolean {
  return half !== null && (half.side === 'left' ? x + halfWidth > half.to : x - halfWidth < half.from)
}

export const WorldContext = createContext<World | null>(null)

export function useWorld(): World {
  const world = useContext(WorldContext)
  if (!world) throw new Error('useWorld: no WorldContext above this component')
  return world
}

/** The scene's y of a height in metres above the datum. */
export function worldY(world: World, height: number): number {
  return (height - world.assets.ground.reference) * world.exaggeration
}
