import { PAINT_ORDER } from '../frame/paintOrder'
import { RecordQuads } from '../gpu/recordQuads'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './stem.frag'
import VERTEX from './stem.vert'

/** Thin lines from the ground to tokens, in one draw call. */
export class StemBatch {
  private readonly quads: RecordQuads

  constructor(capacity: number, { uViewport, uPixelRatio, uNight }: SharedUniforms) {
    this.quads = new RecordQuads({
      capacity,
      texels: 2,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { uViewport, uPixelRatio, uNight },
      renderOrder: PAINT_ORDER.stems,
    })
  }

  get mesh() {
    return this.quads.mesh
  }

  begin(): void {
    this.quads.begin()
  }

  add(x0: number, y0: number, x1: number, y1: number, alpha: number): void {
    const at = this.quads.next()
    if (at < 0) return
    const { values } = this.quads
    values[at] = x0
    values[at + 1] = y0
    values[at + 2] = x1
    values[at + 3] = y1
    values[at + 4] = alpha
  }

  end(): void {
    this.quads.end()
  }

  dispose(): void {
    this.quads.dispose()
  }
}
