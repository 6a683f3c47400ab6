import type { BattleTime } from '@/base/core/battleTime'
import type { MapStyleId } from '@/ground/terrain/mapStyles'
import type { CameraCue, Step } from '@/record/schema/chapters'
import type { Layer } from '@/record/schema/layers'
import { stepClock } from './deck'

/** What of the picture a step may change, as it is where the step says nothing. */
export interface MapDisplay {
  readonly layers: Readonly<Record<Layer, boolean>>
  readonly mapStyle: MapStyleId
}

/** Everything that a step puts on the stage. */
export interface StageState extends MapDisplay {
  readonly camera: CameraCue
  readonly cut: boolean
  readonly t: BattleTime
  /** Battle time that plays on, at `rate` battle seconds per second; null when it stands. */
  readonly play: { readonly to: BattleTime; readonly rate: number } | null
  readonly highlight: readonly string[]
}

/**
 * What a step puts on the stage, over what exploring showed. It depends on nothing before it,
 * so that a step is the same whichever way it is come to; from behind (`atEnd`) it is shown as it ends.
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
  }
}

/** The state when all has played out. */
export function settled(state: StageState): StageState {
  return state.play ? { ...state, t: state.play.to, play: null } : state
}

/** `base` itself where nothing changes, so that who compares by identity sees no change. */
function layersOf(base: MapDisplay['layers'], show: readonly Layer[], hide: readonly Layer[]): MapDisplay['layers'] {
  const changed = show.some((layer) => !base[layer]) || hide.some((layer) => base[layer])
  if (!changed) return base
  const layers = { ...base }
  for (const layer of show) layers[layer] = true
  for (const layer of hide) layers[layer] = false
  return layers
}
