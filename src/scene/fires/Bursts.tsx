import { useFrame } from '@react-three/fiber'
import { useMemo } from 'react'
import { Mesh, ShaderMaterial } from 'three'
import { burstsOf } from '@/picture/fires/bursts'
import { gradeCode } from '@/record/domain/shownUnits'
import { CONFIDENCES } from '@/record/schema/common'
import { ORDER } from '@/scene/frame/order'
import { LIFT, PAINT_ORDER } from '@/scene/frame/paintOrder'
import { createQuads } from '@/scene/gpu/quads'
import { useDispose } from '@/scene/gpu/useDispose'
import { useWorld, type World } from '@/scene/world'
import { useBattle } from '@/state/session/battleContext'
import FRAGMENT from './burst.frag'
import VERTEX from './burst.vert'

/** Duration of a burst in battle seconds: it drifts off rather than flashes. */
const LASTS = 1800
/** Above this rate, battle seconds per second, bursts would flicker, so they are frozen. */
const QUICKEST = LASTS / 2
const FLOATS = 6
/** The code of each confidence, for what is graded by one alone. */
const CODES = CONFIDENCES.map((each) => gradeCode({ fact: each, place: each }))

/** Where artillery fire fell: small clouds of dust on the targets, in one draw call. */
export function Bursts() {
  const world = useWorld()
  const { session, playback } = useBattle()
  const mesh = useMemo(() => createBursts(world), [world])
  const prefersReducedMotion = useMemo(
    () => (typeof matchMedia === 'function' ? matchMedia('(prefers-reduced-motion: reduce)') : null),
    [],
  )
  useDispose(mesh)
  useFrame(() => {
    mesh.visible =
      session.getState().layers.fire && world.record.barrages.some((b) => b.from <= world.t && world.t < b.until)
    const { uStill, uAllowed } = mesh.material.uniforms
    const allowed = uAllowed!.value as Float32Array
    for (let i = 0; i < CODES.length; i++) allowed[i] = world.units.allowed[CODES[i]!]!
    uStill!.value = prefersReducedMotion?.matches || (playback.clock.playing && playback.clock.rate > QUICKEST) ? 1 : 0
  }, ORDER.forces)
  return <primitive object={mesh} />
}

function createBursts({ record, uniforms }: World) {
  const records = record.barrages.flatMap(({ item, from, until }) =>
    burstsOf(item, record.places).flatMap((b) => [
      b.x,
      b.z,
      b.phase,
      from,
      until,
      CONFIDENCES.indexOf(item.confidence),
    ]),
  )
  const material = new ShaderMaterial({
    vertexShader: VERTEX,
    fragmentShader: FRAGMENT,
    defines: { BURST_SECONDS: LASTS.toFixed(1), ...LIFT.bursts },
    uniforms: { ...uniforms, uStill: { value: 0 }, uAllowed: { value: new Float32Array(CODES.length) } },
    transparent: true,
    depthWrite: false,
  })
  const mesh = new Mesh(createQuads(Float32Array.from(records), FLOATS, [['aAt', 0, 2], ['aWhen', 2, 4]]), material) // prettier-ignore
  mesh.frustumCulled = false
  mesh.renderOrder = PAINT_ORDER.bursts
  return mesh
}
