import type { BattleTime } from '@/base/core/battleTime'
import type { MapStyleId } from '@/ground/terrain/mapStyles'
import type { CameraCue, Step } from '@/record/schema/chapters'
import type { Layer } from '@/record/schema/layers'
import type { ViewshedRequest } from '@/record/schema/viewing'
import { stepClock } from './deck'

/** The parts of the picture that a step may change, as they are where the step does not set them. */
export interface MapDisplay {
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly mapStyle: MapStyleId
}

/** Everything that a step shows. */
export interface StageState extends MapDisplay {
  readonly camera: CameraCue
  readonly cut: boolean
  readonly t: BattleTime
  /** Battle time to play to, at `rate` battle seconds per wall second; null when the clock stands. */
  readonly play: { readonly to: BattleTime; readonly rate: number } | null
  readonly highlight: readonly string[]
  readonly viewshed: ViewshedRequest | null
}

/**
 * What a step shows, on top of what exploring showed. It does not depend on earlier steps, so that a step looks the
 * same from whichever direction it is reached; with `atEnd` (reached backwards) it is shown in its final state.
 */
export function stageOf(step: Step, base: MapDisplay, atEnd = false): StageState {
  const { t, play } = stepClock(step)
  return {
    camera: step.camera,
    cut: step.cut ?? false,
    t: atEnd && play ? play.to : t,
    play: atEnd ? null : play,
    layers: layersOf(base.layers, step.layers?.show ?? [], step.layers?.hide ?? []),
    mapStyle: step.style ?? base.mapStyle,
    highlight: step.highlight,
    viewshed: step.viewshed ?? null,
  }
}

/** The state after playing has finished. */
export function settled(state: StageState): StageState {
  return state.play ? { ...state, t: state.play.to, play: null } : state
}

/** Returns `base` itself if nothing changes, so that a comparison by identity sees no change. */
function layersOf(base: MapDisplay['layers'], show: readonly Layer[], hide: readonly Layer[]): MapDisplay['layers'] {
  const changed = show.some((layer) => !base[layer]) || hide.some((layer) => base[layer])
  if (!changed) return base
  const layers = { ...base }
  for (const layer of show) layers[layer] = true
  for (const layer of hide) layers[layer] = false
  return layers
}
