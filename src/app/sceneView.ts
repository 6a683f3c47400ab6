import type { CameraCue } from '@/record/schema/chapters'
import type { BattleContextValue } from '@/state/session/battleContext'
import type { Session } from '@/state/session/session'

/** What is shown, for tests that compare two ways of reaching the same view. */
export type SceneView = Pick<Session, 'mode' | 'step' | 'away' | 'layers' | 'mapStyle' | 'highlight' | 'selection'> & {
  readonly camera: CameraCue | null
  readonly t: number
  readonly playing: boolean
}

export function sceneView({ playback, camera, session }: BattleContextValue): SceneView {
  const { mode, step, away, layers, mapStyle, highlight, selection } = session.getState()
  return {
    mode,
    step,
    away,
    layers,
    mapStyle,
    highlight,
    selection,
    camera: camera.current.cue(),
    t: playback.clock.t,
    playing: playback.clock.playing,
  }
}
