import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three'
import { smoothstep } from '@/base/core/math'
import { ringDepth } from '@/base/geo/polyline'
import { heightAt, type Ground } from '@/ground/terrain/heightField'
import { FADE, shareAt, showsAt, type Shape } from '@/picture/fronts/shapes'
import { showsFeature } from '@/picture/fronts/shown'
import { MAP_COLOURS } from '@/picture/symbols/mapColours'
import { useBattle } from '@/state/session/battleContext'
import { isAsked } from '../frame/asked'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { GLSL_HAZE, GLSL_SCENE_Y } from '../gpu/glsl'
import { useDispose } from '../gpu/useDispose'
import { useWorld, type World } from '../world'

const CELL = 110
const VERTEX = /* glsl */ `
attribute vec2 aDepth; // metres inside the ring now, and in the next state
uniform float uShare;
varying float vDepth;
varying vec3 vPosition;
${GLSL_SCENE_Y}
void main() {
  vDepth = mix(aDepth.x, aDepth.y, uShare);
  vPosition = vec3(position.x, sceneY(position.y), position.z);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPosition, 1.0);
  gl_Position.z -= 0.0012 * gl_Position.w;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uColour, uPale;
uniform float uShown, uShare, uDoubt, uPocketOpacity, uAsked;
varying float vDepth;
varying vec3 vPosition;
${GLSL_HAZE}
void main() {
  float px = vDepth / max(fwidth(vDepth), 1e-3);
  if (px < -2.5 - 2.0 * uAsked) discard;
  float between = smoothstep(0.01, 0.06, uShare) * (1.0 - smoothstep(0.94, 0.99, uShare));
  // Hatched at 35 degrees, with lines that stay as wide on the screen.
  float spacing = exp2(floor(log2(distance(vPosition, uEye) * 0.016) + 0.5));
  float across = dot(vPosition.xz, vec2(sin(0.611), cos(0.611)));
  float wave = abs(fract(across / spacing) - 0.5) * 2.0;
  float line = smoothstep(0.66, 0.76, wave);
  float fill = step(0.0, px) * (0.12 + 0.32 * line) * (1.0 - 0.25 * between);
  // The edge: whole where a source has it, in dashes where it is inferred or on its way between two dated states.
  float dash = max(step(fract(dot(vPosition.xz, vec2(0.819, -0.574)) / spacing * 0.8), 0.6), 1.0 - step(0.5, max(between, uDoubt)));
  float edge = dash * (1.0 - smoothstep(0.9, 1.7, abs(px))) * (1.0 - 0.3 * between);
  // A pale band lies about a pocket that is asked for.
  float rim = max(dash * (1.0 - smoothstep(1.4, 2.5, abs(px))) * 0.45, uAsked * (1.0 - smoothstep(3.2, 4.4, abs(px))) * 0.9);
  float alpha = max(max(fill * uPocketOpacity, edge), rim) * uShown * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(mix(uPale, uColour, max(step(rim, fill), edge)), alpha);
  #include <colorspace_fragment>
}
`

/** The encircled, as hatched areas draped on the ground; each shrinks or moves into its next dated state. */
export function Pockets() {
  const world = useWorld()
  const { session } = useBattle()
  const pockets = useMemo(
    () =>
      world.shapes.filter(({ link }) => link.dated.item.kind === 'pocket').map((shape) => createPocket(world, shape)),
    [world],
  )
  useDispose(useMemo(() => pockets.map(({ mesh }) => mesh), [pockets]))
  useFrame(() => {
    const { layers, filter, selection } = session.getState()
    for (const { mesh, link } of pockets) {
      const { dated, before, after } = link
      mesh.visible = showsAt(link, world.t) && showsFeature(dated.item, layers, filter)
      if (!mesh.visible) continue
      const { uShare, uShown, uAsked } = mesh.material.uniforms
      uAsked!.value = isAsked(world, selection, 'line', dated.item.id) ? 1 : 0
      uShare!.value = shareAt(link, world.t)
      uShown!.value =
        (before ? 1 : smoothstep(dated.from - FADE, dated.from, world.t)) *
        (after ? 1 : 1 - smoothstep(dated.until - FADE, dated.until, world.t))
    }
  }, ORDER.forces)
  return pockets.map(({ mesh, link }) => <primitive key={link.dated.item.id} object={mesh} />)
}

function createPocket(world: World, { link, a, b }: Shape) {
  const geometry = fillRing(a, b, world.assets.ground)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      ...world.uniforms,
      uColour: { value: new Color(MAP_COLOURS.frontEast) },
      uPale: { value: new Color(MAP_COLOURS.rim) },
      uShare: { value: 0 },
      uShown: { value: 0 },
      uAsked: { value: 0 },
      uDoubt: { value: link.dated.item.confidence === 'reconstructed' ? 1 : 0 },
    },
    transparent: true,
    depthWrite: false,
    side: 2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.pockets
  return { mesh, link }
}

/** A grid over the ring and the next one; the shader cuts it where the depth inside the ring passes zero. */
function fillRing(ring: Float64Array, next: Float64Array, ground: Ground): BufferGeometry {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const outline of [ring, next]) {
    for (let i = 0; i < outline.length; i += 2) {
      west = Math.min(west, outline[i]!)
      east = Math.max(east, outline[i]!)
      north = Math.min(north, outline[i + 1]!)
      south = Math.max(south, outline[i + 1]!)
    }
  }
  const columns = Math.ceil((east - west) / CELL) + 2
  const rows = Math.ceil((south - north) / CELL) + 2
  const positions = new Float32Array(columns * rows * 3)
  const depths = new Float32Array(columns * rows * 2)
  const index: number[] = []
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const i = r * columns + c
      const x = west + (c - 0.5) * CELL
      const z = north + (r - 0.5) * CELL
      positions.set([x, heightAt(ground, x, z), z], i * 3)
      depths[i * 2] = ringDepth(ring, x, z)
      depths[i * 2 + 1] = next === ring ? depths[i * 2]! : ringDepth(next, x, z)
    }
  }
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + 1 < columns; c++) {
      const i = r * columns + c
      const corners = [i, i + 1, i + columns, i + columns + 1]
      if (corners.every((k) => Math.max(depths[k * 2]!, depths[k * 2 + 1]!) < -CELL)) continue
      index.push(i, i + columns, i + 1, i + 1, i + columns, i + columns + 1)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aDepth', new BufferAttribute(depths, 2))
  geometry.setIndex(index)
  return geometry
}
