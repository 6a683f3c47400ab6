import { useFrame } from '@react-three/fiber'
import { useEffect, useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three'
import { ringDepth } from '@/geo/polyline'
import { useBattle } from '@/state/battleContext'
import { heightAt, type Ground } from '@/terrain/heightField'
import { ORDER } from '../frame/order'
import { GLSL_HAZE, GLSL_SCENE_Y } from '../gpu/glsl'
import { useStage, type Stage } from '../stage'
import { FADE, featureLine, showsAt, type FeatureLine } from './featureLines'

const CELL = 200
const VERTEX = /* glsl */ `
attribute float aDepth; // metres inside the ring
varying float vDepth;
varying vec3 vPosition;
${GLSL_SCENE_Y}
void main() {
  vDepth = aDepth;
  vPosition = vec3(position.x, sceneY(position.y), position.z);
  gl_Position = projectionMatrix * viewMatrix * vec4(vPosition, 1.0);
  gl_Position.z -= 0.0012 * gl_Position.w;
}
`
const FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform float uTime, uFrom, uUntil, uPocketOpacity;
varying float vDepth;
varying vec3 vPosition;
${GLSL_HAZE}
void main() {
  if (vDepth < 0.0) discard;
  float shown = smoothstep(uFrom - ${FADE}.0, uFrom, uTime) * (1.0 - smoothstep(uUntil - ${FADE}.0, uUntil, uTime));
  // Hatched at 35 degrees, with lines that stay as wide on the screen.
  float across = dot(vPosition.xz, vec2(sin(0.611), cos(0.611)));
  float spacing = exp2(floor(log2(distance(vPosition, uEye) * 0.016) + 0.5));
  float wave = abs(fract(across / spacing) - 0.5) * 2.0;
  float line = smoothstep(0.66, 0.76, wave);
  float alpha = (0.13 + 0.34 * line) * uPocketOpacity * shown * (1.0 - hazeAmount(vPosition));
  gl_FragColor = vec4(uColour, alpha);
  #include <colorspace_fragment>
}
`

/** The encircled, as hatched areas draped on the ground. */
export function Pockets() {
  const stage = useStage()
  const { session } = useBattle()
  const pockets = useMemo(
    () => stage.record.features.filter((f) => f.item.kind === 'pocket').map((f) => createPocket(stage, featureLine(f, stage.assets))),
    [stage],
  )
  useEffect(
    () => () => {
      for (const { mesh } of pockets) {
        mesh.geometry.dispose()
        mesh.material.dispose()
      }
    },
    [pockets],
  )
  useFrame(() => {
    const { fronts } = session.getState().layers
    for (const { mesh, line } of pockets) mesh.visible = fronts && showsAt(line, stage.t)
  }, ORDER.forces)
  return pockets.map(({ mesh, line }) => <primitive key={line.item.id} object={mesh} />)
}

function createPocket(stage: Stage, line: FeatureLine) {
  const geometry = fillRing(line.outline, stage.assets.ground)
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      ...stage.uniforms,
      uColour: { value: new Color(0x24467f) },
      uFrom: { value: line.from },
      uUntil: { value: line.until },
    },
    transparent: true,
    depthWrite: false,
    side: 2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.renderOrder = 10
  return { mesh, line }
}

/** A grid over the ring; the shader cuts it where the depth inside the ring passes zero. */
function fillRing(ring: Float64Array, ground: Ground): BufferGeometry {
  let [west, east, north, south] = [Infinity, -Infinity, Infinity, -Infinity]
  for (let i = 0; i < ring.length; i += 2) {
    west = Math.min(west, ring[i]!)
    east = Math.max(east, ring[i]!)
    north = Math.min(north, ring[i + 1]!)
    south = Math.max(south, ring[i + 1]!)
  }
  const columns = Math.ceil((east - west) / CELL) + 2
  const rows = Math.ceil((south - north) / CELL) + 2
  const positions = new Float32Array(columns * rows * 3)
  const depths = new Float32Array(columns * rows)
  const index: number[] = []
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const i = r * columns + c
      const x = west + (c - 0.5) * CELL
      const z = north + (r - 0.5) * CELL
      positions.set([x, heightAt(ground, x, z), z], i * 3)
      depths[i] = ringDepth(ring, x, z)
    }
  }
  for (let r = 0; r + 1 < rows; r++) {
    for (let c = 0; c + 1 < columns; c++) {
      const i = r * columns + c
      const corners = [i, i + 1, i + columns, i + columns + 1]
      if (corners.every((k) => depths[k]! < 0)) continue
      index.push(i, i + columns, i + 1, i + 1, i + columns, i + columns + 1)
    }
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(positions, 3))
  geometry.setAttribute('aDepth', new BufferAttribute(depths, 1))
  geometry.setIndex(index)
  return geometry
}
