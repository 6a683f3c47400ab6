import { Color, DoubleSide, ShaderMaterial, Vector2 } from 'three'
import { FADE } from '@/picture/fronts/shapes'
import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { LIFT } from '../frame/paintOrder'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './line.frag'
import VERTEX from './line.vert'
import { LINE_DEFINES } from './lineKinds'

/**
 * Front: red on the Soviet–Mongolian side, blue on the Japanese, ticks towards the latter. Belt: in the colour of its
 * side, teeth to the left of its line.
 */
export function createLineMaterial(shared: SharedUniforms): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { ...LINE_DEFINES, FADE_SECONDS: FADE.toFixed(1), ...LIFT.lines },
    uniforms: {
      ...shared,
      uRed: { value: new Color(MAP_COLOURS.frontWest) },
      uBlue: { value: new Color(MAP_COLOURS.frontEast) },
      uOrange: { value: new Color(MAP_COLOURS.borderWest) },
      uPale: { value: new Color(MAP_COLOURS.rim) },
      uMetresPerPixel: { value: 20 },
      uRiverBorder: { value: 0.1 },
      uEmphasised: { value: new Vector2(-1, -1) },
    },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
}
