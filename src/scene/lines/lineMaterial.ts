import { Color, DoubleSide, ShaderMaterial, Vector2 } from 'three'
import { FADE } from '@/picture/fronts/shapes'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './line.frag'
import VERTEX from './line.vert'
import { LINE_DEFINES } from './lineKinds'

/** Front: red on the Soviet–Mongolian side, blue on the Japanese, ticks towards the latter. Belt: in its side's colour, teeth to the left of its line. */
export function createLineMaterial(shared: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { ...LINE_DEFINES, FADE_SECONDS: FADE.toFixed(1) },
    uniforms: {
      ...shared,
      uRed: { value: new Color(0xa82a24) },
      uBlue: { value: new Color(0x24467f) },
      uOrange: { value: new Color(0x8f4f14) },
      uPale: { value: new Color(0xefe3c4) },
      uMetresPerPixel: { value: 20 },
      uAsked: { value: new Vector2(-1, -1) },
    },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
}
