/** What the last frame cost; the scene writes it in place, the debug panel reads it. */
export interface FrameStats {
  /** Wall milliseconds from frame to frame. */
  frameMs: number
  /** Milliseconds of our own script within the frame. */
  scriptMs: number
  /** Script of choosing the ground's patches within it, milliseconds; both levels of the last frame. */
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
