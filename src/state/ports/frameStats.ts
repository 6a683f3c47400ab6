/** Cost of the last frame. The scene writes it in place, the settings panel reads it. */
export interface FrameStats {
  /** Wall milliseconds since the previous frame. */
  frameMs: number
  /** Milliseconds of our own script within the frame. */
  scriptMs: number
  /** Script time for selecting ground patches, milliseconds; both levels together. */
  groundMs: number
  drawCalls: number
  triangles: number
  textures: number
  geometries: number
}

export const frameStats: FrameStats = {
  frameMs: 0,
  scriptMs: 0,
  groundMs: 0,
  drawCalls: 0,
  triangles: 0,
  textures: 0,
  geometries: 0,
}
