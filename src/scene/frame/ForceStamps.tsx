import { useFrame } from '@react-three/fiber'
import { ORDER } from './order'

/** Milliseconds between the two stamps in the last frame. */
export const forceStamps = { ms: 0, from: 0 }

const open = () => {
  forceStamps.from = performance.now()
}
const close = () => {
  forceStamps.ms += performance.now() - forceStamps.from
}

/**
 * Stamps before and after the per-frame work on forces: clock and sampling; tokens, trails, aircraft, arrows; names.
 * Mounted only while measuring.
 */
export function ForceStamps() {
  useFrame(() => {
    forceStamps.ms = 0
    open()
  }, ORDER.clock - 1)
  useFrame(close, ORDER.clock + 1)
  useFrame(open, ORDER.forces - 1)
  useFrame(close, ORDER.pathLabels + 1)
  return null
}
