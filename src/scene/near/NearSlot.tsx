import { useFrame, useThree } from '@react-three/fiber'
import { useMemo, useState } from 'react'
import { msg } from '@/base/i18n/i18n'
import { wetAt, wetEvents } from '@/picture/weather/wet'
import { ORDER } from '../frame/order'
import { scenePart } from '../scenePart'
import { useWorld } from '../world'

const Near = scenePart(() => import('./Near').then((m) => m.Near), msg('What is drawn to scale near by'))

/** Below this height of the eye over the reference level, metres, something may be seen that is drawn to scale. */
const HIGHEST = 12_000
/** Below this a picture is not complete without it. */
const AWAITED = 4000

/** Loads what is drawn to scale, and the weather, when first needed. */
export function NearSlot() {
  const world = useWorld()
  const wet = useMemo(() => wetEvents(world.record), [world])
  const invalidate = useThree((s) => s.invalidate)
  const [wanted, want] = useState(false)
  useFrame(() => {
    const { y } = world.uniforms.uEye.value
    if (wanted || (y > HIGHEST && wetAt(wet, world.t) === 0)) return
    if (y < AWAITED || world.still) world.pending.add('near')
    want(true)
  }, ORDER.readout)
  const goOn = () => {
    world.pending.delete('near')
    invalidate()
  }
  return wanted && <Near onFailure={goOn} />
}
