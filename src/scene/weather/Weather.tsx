import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { BufferAttribute, BufferGeometry, Color, Mesh, ShaderMaterial } from 'three'
import { lerp, smoothstep } from '@/base/core/math'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { wetAt, wetEvents } from '@/picture/weather/wet'
import { useBattle } from '@/state/session/battleContext'
import { ORDER } from '../frame/order'
import { PAINT_ORDER } from '../frame/paintOrder'
import { writeQuadIndex } from '../gpu/quads'
import type { SharedUniforms } from '../gpu/uniforms'
import { useDispose } from '../gpu/useDispose'
import { WIND, type Motion } from '../near/motion'
import { useWorld } from '../world'
import FRAGMENT from './rain.frag'
import VERTEX from './rain.vert'

const DROPS = 900
/** Metres a second, and how much of the wind's way a drop takes. */
const FALLS = 8
const LEANS = 0.18
/** Visibility in the recorded rain, km: an estimate. */
const SEEN_KM = 30
/** Heights of the eye above the ground between which the drops fade out, metres. */
const DROPS_FROM = 2500
const DROPS_UNTIL = 7000
const grey = new Color()

/** Cloud, haze and rain while the record has rain or a thunderstorm. */
export function Weather({ motion }: { motion: Motion }) {
  const world = useWorld()
  const { session } = useBattle()
  const spans = useMemo(() => wetEvents(world.record), [world])
  const rain = useMemo(() => createRain(world.uniforms), [world])
  useDispose(rain)
  // After the light of the hour, before anything reads it.
  useFrame(() => {
    const { layers, mapStyle: style, sunOverride } = session.getState()
    const wet = layers.weather && !mapStyle(style).print && !sunOverride ? wetAt(spans, world.t) : 0
    if (wet > 0) overcast(world.uniforms, wet)
    rain.visible = wet > 0
    rain.material.uniforms.uRain!.value = wet
  }, ORDER.clock + 1)
  useFrame(() => {
    if (!rain.visible) return
    const u = rain.material.uniforms
    const eye = world.uniforms.uEye.value
    u.uFallen!.value = motion.seconds * FALLS
    // As large as can be seen beyond the near plane, so that rain looks the same from the air.
    u.uScale!.value = Math.max(world.camera!.near / 10, 0.1)
    u.uRain!.value *= 1 - smoothstep(DROPS_FROM, DROPS_UNTIL, eye.y)
    rain.visible = u.uRain!.value > 0
  }, ORDER.forces)
  return <primitive object={rain} />
}

/** Turns the light of the hour into that under a closed cloud, by a share from 0 to 1. Allocates nothing. */
export function overcast(u: SharedUniforms, share: number): void {
  u.uSunColour.value.multiplyScalar(1 - 0.82 * share)
  u.uSkyColour.value.lerp(greyOf(u.uSkyColour.value), 0.7 * share).multiplyScalar(1 + 0.25 * share)
  u.uHorizon.value.lerp(greyOf(u.uHorizon.value), 0.75 * share).multiplyScalar(1 - 0.22 * share)
  u.uZenith.value.lerp(u.uHorizon.value, 0.8 * share)
  u.uHillshade.value *= 1 - 0.5 * share
  const haze = u.uHazeKm!
  haze.value = lerp(haze.value as number, Math.min(haze.value as number, SEEN_KM), share)
}

function greyOf({ r, g, b }: Color): Color {
  const level = 0.2126 * r + 0.7152 * g + 0.0722 * b
  return grey.setRGB(level * 0.98, level, level * 1.03)
}

function createRain({ uEye, uHorizon, uZenith }: SharedUniforms) {
  const geometry = new BufferGeometry()
  const index = new Uint32Array(DROPS * 6)
  writeQuadIndex(index, 0, 0, DROPS)
  geometry.setIndex(new BufferAttribute(index, 1))
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    uniforms: {
      uEye,
      uHorizon,
      uZenith,
      uFallen: { value: 0 },
      uScale: { value: 1 },
      uRain: { value: 0 },
      uLean: { value: [WIND.x * LEANS, WIND.z * LEANS] },
    },
    transparent: true,
    depthWrite: false,
    side: 2,
  })
  const mesh = new Mesh(geometry, material)
  mesh.frustumCulled = false
  mesh.visible = false
  mesh.renderOrder = PAINT_ORDER.rain
  return mesh
}
