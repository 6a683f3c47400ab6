import type { CameraCue } from '@/record/schema/chapters'

/**
 * What the interface can do with the camera. The scene sets the real one when it mounts;
 * until then calls do nothing, so no panel waits for WebGL.
 */
export interface CameraPort {
  /** Flies (or cuts, with `instant` or reduced motion) to a cue. */
  goTo(cue: CameraCue, instant?: boolean): void
  /** True while the camera is on its way to a cue. */
  flying(): boolean
  /** The current view as a cue; null until the scene has mounted. */
  cue(): CameraCue | null
  /** Flies to a unit or place, keeping the direction of view. */
  focus(kind: 'unit' | 'place', id: string): void
  reset(): void
  /** Keyboard steps: -1, 0 or 1 each. */
  orbit(right: number, up: number): void
  pan(right: number, forward: number): void
  zoom(closer: number): void
}

const idle: CameraPort = {
  goTo: () => undefined,
  flying: () => false,
  cue: () => null,
  focus: () => undefined,
  reset: () => undefined,
  orbit: () => undefined,
  pan: () => undefined,
  zoom: () => undefined,
}

export interface CameraHandle {
  current: CameraPort
  /** The cue to open with, from the link or the battle's opening. */
  opening: CameraCue | null
}

export function createCameraHandle(): CameraHandle {
  return { current: idle, opening: null }
}
