import { createActionStore } from '@/state/store/actionStore'
import type { GroundFigures } from './groundFigures'

/** What one measured frame cost, in milliseconds. */
export interface FrameCost {
  /** From the start of the frame until the GPU has finished it. */
  readonly frameMs: number
  /** Script within it: ours, fiber's and three's, without waiting for the GPU. */
  readonly scriptMs: number
}

/** The drawn ground at a token's foot, and `heightAt` of the same point: metres. */
export interface SurfacePoint {
  readonly id: string
  readonly x: number
  readonly z: number
  readonly drawn: number
  readonly height: number
  /** Distance from the eye. */
  readonly away: number
}

/** What three still holds for the scene: 0 of each when everything was disposed of. */
export interface Held {
  readonly geometries: number
  readonly textures: number
}

/** Measurements of the scene when the address has `bench=1`. */
export interface BenchPort {
  /** Draws one frame now and waits for the GPU. `prepare` counts as part of the frame. */
  measureFrame(prepare: () => void): FrameCost
  /** Draws one frame now, as in normal play. */
  drawFrame(): void
  /** Milliseconds of clearing and drawing a full-screen textured quad, measured `times` times. */
  measureQuad(times: number): number[]
  surface(): SurfacePoint[]
  /** Frames drawn since the page opened. */
  frames(): number
  drawCalls(): number
  triangles(): number
  /** Estimated bytes of textures on the GPU, including mipmaps and ground tiles. */
  textureBytes(): number
  /** Work of the ground tiles so far. */
  ground(): GroundFigures
  /** Estimated bytes of render targets: colour, depth and samples. */
  targetBytes(): number
  /** Of the last frame: units on the map, tokens on the screen, aircraft drawn. */
  shown(): { readonly present: number; readonly tokens: number; readonly aircraft: number }
  /** Script time of the last frame for forces: clock and sampling, draping, spreading, writing, names; milliseconds. */
  forcesMs(): number
  /** Also after the scene is unmounted. */
  held(): Held
}

/** True when the page was opened for measuring. */
export const benchRequested = () => new URLSearchParams(location.search).get('bench') === '1'

/** Set by the scene; null until it has mounted, and always without `bench=1`. */
export const benchHandle: { current: BenchPort | null } = { current: null }

/** Whether the scene is mounted. Only the bench unmounts it, to measure what it leaves behind. */
export const sceneMounted = createActionStore({ value: true }, (write) => ({
  set: (value: boolean) => write({ value }),
}))
