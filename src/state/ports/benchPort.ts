import { createActionStore } from '@/state/store/actionStore'
import type { GroundFigures } from './groundFigures'

/** What one measured frame cost, in milliseconds. */
export interface FrameCost {
  /** From the beginning of the frame until the GPU has finished it. */
  readonly frameMs: number
  /** Script within it: ours, fiber's and three's, without waiting for the GPU. */
  readonly scriptMs: number
}

/** The drawn ground at a token's foot, and what `heightAt` says of the same spot: metres. */
export interface SurfacePoint {
  readonly id: string
  readonly x: number
  readonly z: number
  readonly drawn: number
  readonly height: number
  /** From the eye. */
  readonly away: number
}

/** What three still holds for the scene: 0 of each when all was given back. */
export interface Held {
  readonly geometries: number
  readonly textures: number
}

/** What the scene lets be measured when the address has `bench=1`. */
export interface BenchPort {
  /** Draws one frame now and waits for the GPU. `prepare` counts as part of the frame. */
  measureFrame(prepare: () => void): FrameCost
  /** Draws one frame now, as in play. */
  drawFrame(): void
  /** Milliseconds of a full-screen textured quad with clear, as many times as asked. */
  measureQuad(times: number): number[]
  surface(): SurfacePoint[]
  /** Frames drawn since the page opened. */
  frames(): number
  drawCalls(): number
  triangles(): number
  /** Estimated bytes of textures on the GPU, mipmaps and the ground's tiles counted. */
  textureBytes(): number
  /** What the ground's tiles have done so far. */
  ground(): GroundFigures
  /** Estimated bytes of what is drawn into: colour, depth and samples. */
  targetBytes(): number
  /** Of the last frame: units on the map, tokens on the screen, aircraft drawn. */
  shown(): { readonly present: number; readonly tokens: number; readonly aircraft: number }
  /** Script of the last frame for all forces: clock and sampling, draping, parting, writing, names; milliseconds. */
  forcesMs(): number
  /** Also after the scene is gone. */
  held(): Held
}

/** True when the page was opened to be measured. */
export const benchAsked = () => new URLSearchParams(location.search).get('bench') === '1'

/** Set by the scene; null until it has mounted, and always without `bench=1`. */
export const benchHandle: { current: BenchPort | null } = { current: null }

/** Whether the scene is mounted. Only the bench unmounts it, to measure what it leaves behind. */
export const sceneMounted = createActionStore({ value: true }, (write) => ({
  set: (value: boolean) => write({ value }),
}))
