/** What one measured frame cost, in milliseconds. */
export interface FrameCost {
  /** From the beginning of the frame until the GPU has finished it. */
  readonly frameMs: number
  /** Script within it: ours, fiber's and three's, without waiting for the GPU. */
  readonly scriptMs: number
}

/** What the scene lets be measured when the address has `bench=1`. */
export interface BenchPort {
  /** Draws one frame now and waits for the GPU. `prepare` counts as part of the frame. */
  measureFrame(prepare: () => void): FrameCost
  /** Frames drawn since the page opened. */
  frames(): number
  drawCalls(): number
  triangles(): number
  /** Estimated bytes of textures on the GPU, mipmaps counted. */
  textureBytes(): number
  /** Estimated bytes of what is drawn into: colour, depth and samples. */
  targetBytes(): number
}

/** True when the page was opened to be measured. */
export const benchAsked = () => new URLSearchParams(location.search).get('bench') === '1'

/** Filled in by the scene; null before it stands, and always when nobody measures. */
export const benchHandle: { current: BenchPort | null } = { current: null }
