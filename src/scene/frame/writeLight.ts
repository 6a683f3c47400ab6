import { Vector3 } from 'three'
import { battleTime } from '@/core/battleTime'
import { DEGREES } from '@/core/math'
import { mistAt } from '@/light/mist'
import { moonLit } from '@/light/moon'
import { lightingAt, moonlightAt } from '@/light/palette'
import { sunDirection, writeDirection } from '@/light/sun'
import { instantOf } from '@/light/zone'
import type { Session } from '@/state/session'
import { mapStyle } from '@/terrain/mapStyles'
import type { Stage } from '../stage'

const override = new Float32Array(3)
const moon = new Vector3()
/** The cartographer's lamp, by which a printed map is shaded. */
const LAMP = { azimuthDeg: 315, altitudeDeg: 45 }

/** Writes the light of the hour: the sun as it stood, by night the moon, or what the session puts in their place. */
export function writeLight(stage: Stage, session: Session): void {
  const u = stage.uniforms
  const given = mapStyle(session.mapStyle).print ? LAMP : session.sunOverride
  const instant = instantOf(battleTime(stage.t), session.lightZone)
  const light = stage.lighting
  const towards = u.uSunDirection.value
  if (given) {
    writeDirection(given.azimuthDeg, given.altitudeDeg, override, 0)
    towards.fromArray(override)
  } else {
    sunDirection(stage.sunTable, instant, towards)
  }
  const altitude = Math.asin(towards.y) / DEGREES
  lightingAt(altitude, light)
  if (!given && altitude < -7) {
    sunDirection(stage.moonTable, instant, moon)
    if (moonlightAt(altitude, Math.asin(moon.y) / DEGREES, moonLit(stage.moonTable, instant), light)) towards.copy(moon)
  }
  u.uSunColour.value.fromArray(light.sunColour)
  u.uSkyColour.value.fromArray(light.skyColour)
  u.uZenith.value.fromArray(light.zenith)
  u.uHorizon.value.fromArray(light.horizon)
  u.uHillshade.value = light.hillshade
  u.uNight.value = light.night
  // Mist is told by the clock of its source, so it goes with the reading and not with the instant.
  u.uMist.value = given ? 0 : mistAt(stage.mist, stage.t)
}

export function writeFrameUniforms(stage: Stage): void {
  const u = stage.uniforms
  u.uTime.value = stage.t
  u.uExaggeration.value = stage.exaggeration
  u.uPixelRatio.value = stage.pixelRatio
  u.uViewport.value.set(stage.width * stage.pixelRatio, stage.height * stage.pixelRatio)
}
