import { Color, Vector2, Vector3, type IUniform, type Texture } from 'three'
import { createTuningUniforms } from './tuningUniforms'

/** Uniform objects shared by every shader of the scene, written once a frame. */
export interface SharedUniforms {
  [name: string]: IUniform
  readonly uTime: IUniform<number>
  readonly uExaggeration: IUniform<number>
  readonly uReference: IUniform<number>
  readonly uSunDirection: IUniform<Vector3>
  readonly uSunColour: IUniform<Color>
  readonly uSkyColour: IUniform<Color>
  readonly uZenith: IUniform<Color>
  readonly uHorizon: IUniform<Color>
  readonly uHillshade: IUniform<number>
  readonly uNight: IUniform<number>
  readonly uEye: IUniform<Vector3>
  /** Thickness of the valley mist, 0 to 1, and how deep each place lies in it. */
  readonly uMist: IUniform<number>
  readonly uMistDepth: IUniform<Texture | null>
  /** Drawing size in device pixels. */
  readonly uViewport: IUniform<Vector2>
  readonly uPixelRatio: IUniform<number>
  /** Device pixels per CSS pixel of line width: more than `uPixelRatio` while presenting. */
  readonly uStroke: IUniform<number>
  /** Metres that a CSS pixel covers at a distance of one metre. */
  readonly uPixel: IUniform<number>
  /** The battlefield's heights, and (west, north, spacing, posts). */
  readonly uHeightMap: IUniform<Texture | null>
  readonly uHeightFrame: IUniform<Float32Array>
}

export function createSharedUniforms(): SharedUniforms {
  return {
    ...createTuningUniforms(),
    uTime: { value: 0 },
    uExaggeration: { value: 4 },
    uReference: { value: 0 },
    uSunDirection: { value: new Vector3(0, 1, 0) },
    uSunColour: { value: new Color() },
    uSkyColour: { value: new Color() },
    uZenith: { value: new Color() },
    uHorizon: { value: new Color() },
    uHillshade: { value: 0 },
    uNight: { value: 0 },
    uEye: { value: new Vector3() },
    uMist: { value: 0 },
    uMistDepth: { value: null },
    uViewport: { value: new Vector2(1, 1) },
    uPixelRatio: { value: 1 },
    uStroke: { value: 1 },
    uPixel: { value: 0.001 },
    uHeightMap: { value: null },
    uHeightFrame: { value: new Float32Array(4) },
  }
}
