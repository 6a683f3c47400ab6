import { useEffect, useMemo } from 'react'
import { Color, Mesh, ShaderMaterial } from 'three'
import { isStressCopy } from '@/domain/stress'
import { useSession } from '@/state/battleContext'
import { heightAt } from '@/terrain/heightField'
import { SIDE_COLOURS } from '@/symbols/symbolColours'
import { GLSL_HAZE, GLSL_SCENE_Y } from '../gpu/glsl'
import { createQuads } from '../gpu/quads'
import { useStage } from '../stage'
import { TRAIL_FLOATS, trailSegments } from './trailSegments'

const VERTEX = /* glsl */ `
attribute vec4 aStart; // x, z, time, height
attribute vec4 aEnd;
attribute float aSide;
uniform vec2 uViewport;
uniform float uPixelRatio, uTime, uTrailHours, uTrailPixels;
uniform vec3 uSides[4];
varying float vAlpha;
varying vec3 vColour;
varying vec3 vPosition;
${GLSL_SCENE_Y}
void main() {
  float length_ = uTrailHours * 3600.0;
  // Not gone yet, or too long ago: nothing is drawn and no height is read.
  if (uTime <= aStart.z || uTime > aEnd.z + length_) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  float gone = clamp((uTime - aStart.z) / max(aEnd.z - aStart.z, 1.0), 0.0, 1.0);
  vec2 end = mix(aStart.xy, aEnd.xy, gone);
  vec3 a = vec3(aStart.x, sceneY(aStart.w), aStart.y);
  vec3 b = vec3(end.x, sceneY(mix(aStart.w, aEnd.w, gone)), end.y);
  vec4 ca = projectionMatrix * viewMatrix * vec4(a, 1.0);
  vec4 cb = projectionMatrix * viewMatrix * vec4(b, 1.0);
  if (ca.w < 10.0 || cb.w < 10.0) { gl_Position = vec4(2.0, 2.0, 2.0, 1.0); return; }
  vec2 way = cb.xy / cb.w - ca.xy / ca.w;
  vec2 direction = normalize(way * uViewport + vec2(1e-5, 0.0));
  vec4 clip = position.x < 0.5 ? ca : cb;
  clip.xy += vec2(-direction.y, direction.x) * position.y * uTrailPixels * uPixelRatio / (uViewport * 0.5) * clip.w;
  clip.z -= 0.0010 * clip.w;
  gl_Position = clip;
  vPosition = position.x < 0.5 ? a : b;
  vColour = uSides[int(aSide + 0.5)];
  float age = uTime - mix(aStart.z, min(aEnd.z, uTime), position.x);
  vAlpha = 1.0 - smoothstep(0.0, length_, age);
}
`
const FRAGMENT = /* glsl */ `
varying float vAlpha;
varying vec3 vColour;
varying vec3 vPosition;
uniform float uTrailOpacity;
${GLSL_HAZE}
void main() {
  gl_FragColor = vec4(vColour, uTrailOpacity * vAlpha * (1.0 - hazeAmount(vPosition)));
  #include <colorspace_fragment>
}
`

/** Where each unit has come from, in its side's colour, in one draw call moved by one uniform. */
export function Trails() {
  const { record, uniforms, assets } = useStage()
  const visible = useSession((s) => s.layers.trails && s.layers.units)
  const mesh = useMemo(() => {
    const pieces = trailSegments(record.tracks.filter((t) => !isStressCopy(t.unit.id)), (x, z) => heightAt(assets.ground, x, z))
    const geometry = createQuads(pieces, TRAIL_FLOATS, [['aStart', 0, 4], ['aEnd', 4, 4], ['aSide', 8, 1]])
    const sides = (['su', 'mn', 'jp', 'mk'] as const).map((side) => new Color(SIDE_COLOURS[side]))
    const material = new ShaderMaterial({
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: { ...uniforms, uSides: { value: sides } },
      transparent: true,
      depthWrite: false,
      side: 2,
    })
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    mesh.renderOrder = 15
    return mesh
  }, [record, uniforms, assets])
  useEffect(
    () => () => {
      mesh.geometry.dispose()
      mesh.material.dispose()
    },
    [mesh],
  )
  return <primitive object={mesh} visible={visible} />
}
