/** No half-float output and no effects of the renderer's own: made only for `outputBufferType`, which nothing sets. */
export class WebGLOutput {
  constructor() {
    throw new Error('three: outputBufferType is left out of this build (scripts/vite/threeDiet.ts)')
  }
}
