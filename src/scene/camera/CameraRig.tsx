import { OrbitControls } from '@react-three/drei/core/OrbitControls'
import { useFrame, useThree } from '@react-three/fiber'
import { useCallback, useEffect, useMemo, useRef, type ComponentRef } from 'react'
import { MOUSE, PerspectiveCamera, TOUCH, Vector3 } from 'three'
import { angleDelta, clamp, DEGREES } from '@/base/core/math'
import { toLocal } from '@/base/geo/frame'
import { flightLift } from '@/ground/camera/eye'
import { cueOf, flightAt, flightSeconds, viewOf, type View } from '@/ground/camera/flight'
import { writeMapReadout } from '@/state/ports/mapReadout'
import { useBattle } from '@/state/session/battleContext'
import { tuning } from '@/state/session/tuning'
import { ORDER } from '../frame/order'
import { useWorld } from '../world'
import { fitted } from './fitted'
import { OPENING_CUE } from './openingCue'
import { placeCamera, sceneHeight } from './placeCamera'
import { LIMITS, readView, writeView } from './proxyCamera'
import { placeStanding, type Stander } from './standingCamera'
import { useStandingGestures } from './useStandingGestures'
import { useTwist } from './useTwist'

/** Orbit by mouse, touch and keyboard, flights to cues, and the eye kept above the ground. */
export function CameraRig() {
  const world = useWorld()
  const { camera: handle, session } = useBattle()
  const invalidate = useThree((s) => s.invalidate)
  const camera = useThree((s) => s.camera) as PerspectiveCamera
  const controls = useRef<ComponentRef<typeof OrbitControls>>(null)
  const proxy = useMemo(() => new PerspectiveCamera(38, 1, 1, 300_000), [])
  const rig = useMemo(() => {
    const opening = handle.opening
      ? viewOf(handle.opening)
      : fitted(viewOf(OPENING_CUE), window.innerWidth / window.innerHeight)
    return {
      target: new Vector3(),
      wanted: { ...opening },
      shown: { ...opening },
      flight: null as { from: View; to: View; seconds: number; age: number; lift: number } | null,
      /** Row of the unit that the camera goes with, or -1. */
      followed: -1,
      standing: null as Stander | null,
      /** How the stander looked in the last frame. */
      turned: { bearing: NaN, up: NaN },
    }
  }, [handle])

  useEffect(() => {
    const prefersReducedMotion = window.matchMedia('(prefers-reduced-motion: reduce)')
    const put = (view: View) => {
      rig.flight = null
      Object.assign(rig.wanted, view)
      rig.wanted.distance = clamp(view.distance, LIMITS.near, LIMITS.far)
      writeView(rig.wanted, proxy, rig.target)
      controls.current?.target.copy(rig.target)
      invalidate()
    }
    const fly = (to: View, instant: boolean) => {
      if (instant || prefersReducedMotion.matches) {
        put(to)
        Object.assign(rig.shown, rig.wanted)
        return
      }
      const from = { ...rig.shown }
      const lift = flightLift(
        (u, extra, out) => flightAt(from, to, u, out, extra),
        sceneHeight(world),
        tuning.eyeClearance,
      )
      rig.flight = { from, to: { ...to }, seconds: flightSeconds(from, to) * tuning.flightPace, age: 0, lift }
      invalidate()
    }
    put(rig.wanted)
    handle.current = {
      goTo: (cue, instant = false) => leaveGround(() => fly(fitted(viewOf(cue), world.width / world.height), instant)),
      cue: () => cueOf(rig.flight ? rig.flight.to : rig.wanted),
      focus: (kind, id) => {
        const at = locate(kind, id)
        if (!at) return
        const near = Math.min(rig.shown.distance, 9000)
        leaveGround(() =>
          fly(
            {
              ...rig.shown,
              x: at.x,
              z: at.z,
              distance: near,
              pitch: clamp(rig.shown.pitch, 20 * DEGREES, 45 * DEGREES),
            },
            false,
          ),
        )
      },
      reset: () => leaveGround(() => fly(fitted(viewOf(OPENING_CUE), world.width / world.height), false)),
      orbit: (right, up) => {
        if (rig.standing) return turn(right * tuning.keyTurn * DEGREES, up * 0.4 * tuning.keyTurn * DEGREES)
        put({
          ...rig.wanted,
          bearing: rig.wanted.bearing + right * tuning.keyTurn * DEGREES,
          pitch: clamp(
            rig.wanted.pitch + up * 0.5 * tuning.keyTurn * DEGREES,
            LIMITS.lowest * DEGREES,
            LIMITS.highest * DEGREES,
          ),
        })
      },
      pan: (right, forward) => {
        if (rig.standing) return turn(right * tuning.keyTurn * DEGREES, 0)
        const step = rig.wanted.distance * 0.12
        const { bearing } = rig.wanted
        put({
          ...rig.wanted,
          x: clamp(
            rig.wanted.x + step * (Math.cos(bearing) * right + Math.sin(bearing) * forward),
            -LIMITS.reach,
            LIMITS.reach,
          ),
          z: clamp(
            rig.wanted.z + step * (Math.sin(bearing) * right - Math.cos(bearing) * forward),
            -LIMITS.reach,
            LIMITS.reach,
          ),
        })
      },
      zoom: (closer) => !rig.standing && put({ ...rig.wanted, distance: rig.wanted.distance * 0.8 ** closer }),
    }
    /** A journey begins in the air. */
    function leaveGround(go: () => void): void {
      if (rig.standing) session.actions.stopStanding()
      go()
    }
    function turn(right: number, up: number): void {
      rig.standing!.bearing += right
      rig.standing!.up = clamp(rig.standing!.up + up, -35 * DEGREES, 50 * DEGREES)
      invalidate()
    }
    const onSessionChange = () => {
      const { follow: following, selection, standing } = session.getState()
      const row =
        following && selection?.kind === 'unit' ? world.record.tracks.findIndex((k) => k.unit.id === selection.id) : -1
      if (following && row < 0) return session.actions.stopFollowing()
      if (row >= 0 && row !== rig.followed && world.poses.presence[row]! > 0) {
        const [x, z] = [world.poses.x[row]!, world.poses.z[row]!]
        const far = Math.hypot(x - rig.shown.x, z - rig.shown.z) > rig.shown.distance * 0.2
        if (far || rig.shown.distance > 15_000)
          fly({ ...rig.shown, x, z, distance: Math.min(rig.shown.distance, 12_000) }, false)
      }
      rig.followed = row
      if (standing) {
        const at = toLocal(standing.lon, standing.lat)
        if (!rig.standing || rig.standing.x !== at.x || rig.standing.z !== at.z)
          rig.standing = { x: at.x, z: at.z, bearing: standing.bearingDeg * DEGREES, up: 0 }
      } else rig.standing = null
      if (controls.current) controls.current.enabled = rig.standing === null
      invalidate()
    }
    onSessionChange()
    const unsubscribe = session.subscribe((now, before) => {
      if (now.follow !== before.follow || now.selection !== before.selection || now.standing !== before.standing)
        onSessionChange()
    })
    function locate(kind: 'unit' | 'place', id: string): { x: number; z: number } | null {
      if (kind === 'place') {
        const place = world.record.places.get(id)
        if (!place) return null
        const at = toLocal(place.position[0], place.position[1])
        return Math.max(Math.abs(at.x), Math.abs(at.z)) < LIMITS.reach ? at : null
      }
      const row = world.record.tracks.findIndex((t) => t.unit.id === id)
      if (row < 0 || world.poses.presence[row]! <= 0) return null
      return { x: world.poses.x[row]!, z: world.poses.z[row]! }
    }
    return unsubscribe
  }, [handle, rig, proxy, world, invalidate, session])

  useStandingGestures(rig, invalidate)
  useTwist(
    useCallback(
      (clockwise: number) => {
        if (!controls.current || rig.standing || rig.flight) return
        readView(proxy, controls.current.target, rig.wanted)
        rig.wanted.bearing -= clockwise
        writeView(rig.wanted, proxy, rig.target)
        controls.current.target.copy(rig.target)
        invalidate()
      },
      [rig, proxy, invalidate],
    ),
  )

  useFrame((_, delta) => {
    const dt = Math.min(delta, 0.1)
    const { wanted, shown } = rig
    world.moving = rig.flight !== null
    if (world.still) {
      // A picture of another moment: the hand's view waits.
    } else if (rig.flight) {
      const flight = rig.flight
      flight.age += dt
      const u = Math.min(flight.age / flight.seconds, 1)
      const row = rig.followed
      if (row >= 0 && world.poses.presence[row]! > 0) {
        flight.to.x = world.poses.x[row]!
        flight.to.z = world.poses.z[row]!
      }
      flightAt(flight.from, flight.to, u, wanted, flight.lift)
      Object.assign(shown, wanted)
      writeView(wanted, proxy, rig.target)
      controls.current?.target.copy(rig.target)
      if (u >= 1) rig.flight = null
      invalidate()
    } else {
      if (controls.current) readView(proxy, controls.current.target, wanted)
      const row = rig.followed
      if (row >= 0 && world.poses.presence[row]! > 0 && controls.current) {
        // The controls go with the unit, so that a drag turns about it.
        const { target } = controls.current
        const dx = clamp(world.poses.x[row]!, -LIMITS.reach, LIMITS.reach) - target.x
        const dz = clamp(world.poses.z[row]!, -LIMITS.reach, LIMITS.reach) - target.z
        target.x += dx
        target.z += dz
        proxy.position.x += dx
        proxy.position.z += dz
        wanted.x = target.x
        wanted.z = target.z
      }
      if (follow(shown, wanted, 1 - Math.exp(-dt * tuning.cameraEase))) {
        world.moving = true
        invalidate()
      }
    }
    const seen = world.still?.view ?? shown
    if (rig.standing && !world.still) {
      world.moving = rig.turned.bearing !== rig.standing.bearing || rig.turned.up !== rig.standing.up
      rig.turned.bearing = rig.standing.bearing
      rig.turned.up = rig.standing.up
      placeStanding(world, rig.standing, camera)
    } else placeCamera(world, seen, camera)
    const pixels = world.height / (2 * Math.tan((camera.fov * DEGREES) / 2))
    const halfAngle = Math.atan(Math.tan((camera.fov * DEGREES) / 2) * camera.aspect)
    writeMapReadout(
      seen.distance / pixels,
      seen.bearing / DEGREES,
      camera.position.x,
      camera.position.z,
      seen.x,
      seen.z,
      halfAngle,
    )
  }, ORDER.camera)

  return (
    <OrbitControls
      ref={controls}
      camera={proxy}
      makeDefault={false}
      enableDamping={false}
      screenSpacePanning={false}
      zoomToCursor
      minDistance={LIMITS.near}
      maxDistance={LIMITS.far}
      minPolarAngle={DEGREES}
      maxPolarAngle={(90 - LIMITS.lowest) * DEGREES}
      mouseButtons={{ LEFT: MOUSE.ROTATE, MIDDLE: MOUSE.DOLLY, RIGHT: MOUSE.PAN }}
      touches={{ ONE: TOUCH.ROTATE, TWO: TOUCH.DOLLY_PAN }}
      onStart={() => {
        rig.flight = null
      }}
      onChange={() => invalidate()}
    />
  )
}

/** Moves `shown` a share of the way to `wanted`; true while there is way left. */
function follow(shown: View, wanted: View, share: number): boolean {
  const turn = angleDelta(shown.bearing, wanted.bearing)
  const left =
    Math.hypot(wanted.x - shown.x, wanted.z - shown.z) / wanted.distance +
    Math.abs(Math.log(wanted.distance / shown.distance)) +
    Math.abs(turn) +
    Math.abs(wanted.pitch - shown.pitch)
  if (left < 2e-4) {
    shown.x = wanted.x
    shown.z = wanted.z
    shown.distance = wanted.distance
    shown.bearing = wanted.bearing
    shown.pitch = wanted.pitch
    return false
  }
  shown.x += (wanted.x - shown.x) * share
  shown.z += (wanted.z - shown.z) * share
  shown.distance *= (wanted.distance / shown.distance) ** share
  shown.bearing += turn * share
  shown.pitch += (wanted.pitch - shown.pitch) * share
  return true
}
