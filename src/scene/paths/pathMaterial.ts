import { Color, DoubleSide, ShaderMaterial, type IUniform } from 'three'
import { PIECE } from '@/picture/paths/pathPieces'
import { SIDE_COLOURS } from '@/picture/symbols/symbolColours'
import { SIDES } from '@/record/schema/common'
import { LIFT } from '../frame/paintOrder'
import type { SharedUniforms } from '../gpu/uniforms'
import FRAGMENT from './path.frag'
import VERTEX from './path.vert'

/** Inputs besides the time: which units are shown (one texel per row), and the selected row, or -1. */
export interface PathUniforms {
  readonly [name: string]: IUniform
  readonly uShown: IUniform
  readonly uSelectedRow: IUniform<number>
}

/** Trails behind (`ahead` 0) or routes ahead (1) of the units, drawn from the same segments by battle time. */
export function createPathMaterial(shared: SharedUniforms, own: PathUniforms, ahead: 0 | 1): ShaderMaterial {
  return new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { PIECE_WAY: PIECE.way, PIECE_DAY: PIECE.day, ...(ahead ? LIFT.routes : LIFT.trails) },
    uniforms: {
      ...shared,
      ...own,
      uAhead: { value: ahead },
      uSides: { value: SIDES.map((side) => new Color(SIDE_COLOURS[side])) },
    },
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  })
}
