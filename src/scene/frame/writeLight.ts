import { Vector3 } from 'three'
import { battleTime } from '@/base/core/battleTime'
import { DEGREES } from '@/base/core/math'
import { moonLit } from '@/ground/light/moon'
import { lightingAt, moonlightAt } from '@/ground/light/palette'
import { sunDirection, writeDirection } from '@/ground/light/sun'
import { instantOf } from '@/ground/light/zone'
import { mapStyle } from '@/ground/terrain/mapStyles'
import { mistAt } from '@/picture/weather/mist'
import type { Session } from '@/state/session/session'
import { tuning } from '@/state/session/tuning'
import { writeTuningUniforms } from '../gpu/tuningUniforms'
import type { World } from '../world'

const override = new Float32Array(3)
const moon = new Vector3()
/** Direction of the cartographer's lamp, by which printed maps are shaded. */
const LAMP = { azimuthDeg: 315, altitudeDeg: 45 }

/** Writes the light of the hour: the sun as it stood, the moon by night, or what the session sets instead. */
export function writeLight(world: World, session: Session): void {
  const u = world.uniforms
  const given = mapStyle(session.mapStyle).print ? LAMP : session.sunOverride
  const instant = instantOf(battleTime(world.t), session.lightZone)
  const light = world.lighting
  const towards = u.uSunDirection.value
  if (given) {
    writeDirection(given.azimuthDeg, given.altitudeDeg, override, 0)
    towards.fromArray(override)
  } else {
    sunDirection(world.sunTable, instant, towards)
  }
  const altitude = Math.asin(towards.y) / DEGREES
  lightingAt(altitude, light)
  if (!given && altitude < -7) {
    sunDirection(world.moonTable, instant, moon)
    if (moonlightAt(altitude, Math.asin(moon.y) / DEGREES, moonLit(world.moonTable, instant), light)) towards.copy(moon)
  }
  tuneSun(light.sunColour)
  u.uSunColour.value.fromArray(light.sunColour)
  u.uSkyColour.value.fromArray(light.skyColour).multiplyScalar(tuning.skyPower)
  u.uZenith.value.fromArray(light.zenith)
  u.uHorizon.value.fromArray(light.horizon)
  u.uHillshade.value = Math.min(light.hillshade * tuning.hillshade, 1)
  u.uNight.value = light.night
  // Mist is dated by the clock of its source, so it follows the chosen reading of the hours, not the instant.
  u.uMist.value = given || !session.layers.weather ? 0 : tuning.mist * mistAt(world.mist, world.t)
}

/** Warmth scales how far the colour is from grey of the same brightness; in place. */
function tuneSun(colour: Float32Array): void {
  const grey = 0.2126 * colour[0]! + 0.7152 * colour[1]! + 0.0722 * colour[2]!
  for (let c = 0; c < 3; c++) colour[c] = Math.max((grey + (colour[c]! - grey) * tuning.sunWarmth) * tuning.sunPower, 0)
}

export function writeFrameUniforms(world: World): void {
  const u = world.uniforms
  writeTuningUniforms(u)
  u.uTime.value = world.t
  u.uExaggeration.value = world.exaggeration
  u.uPixelRatio.value = world.pixelRatio
  u.uStroke.value = world.pixelRatio * world.displayScale
  u.uViewport.value.set(world.width * world.pixelRatio, world.height * world.pixelRatio)
}
