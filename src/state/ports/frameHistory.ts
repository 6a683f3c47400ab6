/** Cost of the last frames in ring buffers, allocated once. The scene writes them, the graph reads them. */
const LENGTH = 172

const ring = () => new Float32Array(LENGTH)
export const frameHistory = {
  length: LENGTH,
  /** Number of frames since the page opened; modulo the length, the next index. */
  next: 0,
  /** Wall milliseconds between frames; script time within them. */
  frameMs: ring(),
  scriptMs: ring(),
  drawCalls: ring(),
  triangles: ring(),
  textures: ring(),
}
export type FrameSeries = 'frameMs' | 'scriptMs' | 'drawCalls' | 'triangles' | 'textures'

/** Records a frame. Allocates nothing. */
export function noteFrame(
  frameMs: number,
  scriptMs: number,
  drawCalls: number,
  triangles: number,
  textures: number,
): void {
  const at = frameHistory.next++ % LENGTH
  frameHistory.frameMs[at] = frameMs
  frameHistory.scriptMs[at] = scriptMs
  frameHistory.drawCalls[at] = drawCalls
  frameHistory.triangles[at] = triangles
  frameHistory.textures[at] = textures
}

/** The value `back` frames ago: 0 is the last. */
export function pastFrame(series: FrameSeries, back: number): number {
  return frameHistory[series][(frameHistory.next - 1 - back + LENGTH * 2) % LENGTH]!
}
